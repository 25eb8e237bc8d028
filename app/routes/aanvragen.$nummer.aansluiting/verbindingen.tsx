import { Details } from '../../components/details.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Network } from '../../components/network.tsx'
import { Why, type Reason } from '../../components/why.tsx'
import { samenhangvragen } from '../../domain/aanvraag/vragen.ts'
import { verbindingantwoorden } from '../../domain/samenhang/in-woorden.ts'
import { EIND_LENGTE } from '../../domain/samenhang/verbinding.ts'
import { rowField } from '../../lib/rows.ts'
import type { verbindingsantwoorden, verbindingsvragen } from './verbindingsvragen.ts'

export type VerbindingVeld = `verbinding.${string}` | `eigen.${number}.${'van' | 'naar' | 'stand'}`
type Props = {
  vragen: NonNullable<ReturnType<typeof verbindingsvragen>>
  rijen: ReturnType<typeof verbindingsantwoorden>['eigen']
  waarom: (naam: string) => Reason | undefined
  field: (naam: VerbindingVeld) => FieldBinding
}

/** About each two one question with three answers, two rows of one's own, and the picture of what was saved. */
export function Verbindingen({ vragen, rijen, waarom, field }: Props) {
  const { voorstellen, bekend, tekening } = vragen
  const eigen = rijen.map((_, index) => ({
    van: rowField(field(`eigen.${index}.van`)),
    naar: rowField(field(`eigen.${index}.naar`)),
    stand: rowField(field(`eigen.${index}.stand`)),
  }))
  const reden = waarom('verbinding')
  return (
    <section className="stack" aria-labelledby="verbinding">
      <h3 id="verbinding" tabIndex={-1}>
        {samenhangvragen.verbinding}
      </h3>
      <p>
        Een antwoord per regel is genoeg. Weet u het niet? Laat het dan open. Doen er later meer
        mensen mee, dan vindt u ze hier vanzelf terug.
      </p>
      {reden && <Why questions={[reden]} />}
      {voorstellen
        .filter(({ bij }) => bij === null)
        .map((voorstel) => (
          <Tweetal key={voorstel.sleutel} voorstel={voorstel} field={field} />
        ))}
      <Details
        summary={samenhangvragen.eigen}
        open={eigen.some(({ van, naar }) => naar.defaultValue || naar.error || van.error)}
      >
        <p>
          Noem een organisatie, een groep, een buurt of een onderwerp. Geen namen van mensen. Wilt u
          er meer noemen? Sla op, dan komen er twee regels bij.
        </p>
        <datalist id="bekend">
          {bekend.map((naam) => (
            <option key={naam} value={naam} />
          ))}
        </datalist>
        {eigen.map(({ van, naar, stand }, index) => (
          <Fieldset legend={`Nog ${index === 0 ? 'een' : 'een tweede'} verbinding`} key={index}>
            <Field label="Wie?" maxLength={EIND_LENGTE} list="bekend" {...van} />
            <Field label="Met wie of wat?" maxLength={EIND_LENGTE} list="bekend" {...naar} />
            <Field label="Was dat er al?" type="radio" inline options={antwoorden} {...stand} />
          </Fieldset>
        ))}
      </Details>
      {tekening && <Network {...tekening} />}
    </section>
  )
}

const antwoorden = Object.entries(verbindingantwoorden).map(([value, label]) => ({ value, label }))

type Tweetalprops = Pick<Props, 'field'> & { voorstel: Props['vragen']['voorstellen'][number] }

/** The one question about two. */
export function Tweetal({ voorstel, field }: Tweetalprops) {
  const { sleutel, van, naar, vraag } = voorstel
  return (
    <div className="tie">
      <Field
        label={`${van} en ${naar}`}
        hint={vraag}
        type="radio"
        inline
        options={antwoorden}
        {...rowField(field(`verbinding.${sleutel}`))}
      />
    </div>
  )
}

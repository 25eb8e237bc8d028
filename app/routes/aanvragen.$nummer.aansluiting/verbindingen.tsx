import { Details } from '../../components/details.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import { Field } from '../../components/field.tsx'
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
      {voorstellen.map(({ sleutel, van, naar, vraag, bij }) => (
        <fieldset className="tie" key={sleutel} data-domain={bij ?? undefined}>
          <legend>
            {van} en {naar} <span className="tie-question">{vraag}</span>
          </legend>
          <Antwoorden {...rowField(field(`verbinding.${sleutel}`))} />
        </fieldset>
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
          <fieldset className="tie" key={index}>
            <legend>Nog {index === 0 ? 'een' : 'een tweede'} verbinding</legend>
            <Field label="Wie?" maxLength={EIND_LENGTE} list="bekend" {...van} />
            <Field label="Met wie of wat?" maxLength={EIND_LENGTE} list="bekend" {...naar} />
            <p className="tie-question">Was dat er al?</p>
            <Antwoorden {...stand} />
          </fieldset>
        ))}
      </Details>
      {tekening && <Network {...tekening} />}
    </section>
  )
}

function Antwoorden({
  id,
  name,
  defaultValue,
}: Pick<FieldBinding, 'id' | 'name' | 'defaultValue'>) {
  return (
    <div className="choices-inline">
      {Object.entries(verbindingantwoorden).map(([value, label], index) => (
        <div className="choice" key={value}>
          <input
            className="radio"
            type="radio"
            id={index === 0 ? id : `${id}-${value}`}
            name={name}
            value={value}
            defaultChecked={defaultValue === value}
          />
          <label
            className="utrecht-form-label utrecht-form-label--radio"
            htmlFor={index === 0 ? id : `${id}-${value}`}
          >
            {label}
          </label>
        </div>
      ))}
    </div>
  )
}

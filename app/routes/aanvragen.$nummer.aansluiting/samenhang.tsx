import type { FieldBinding } from '../../components/field-props.ts'
import { Field } from '../../components/field.tsx'
import type { Reason } from '../../components/why.tsx'
import { aansluitingLengtes as lengte } from '../../domain/aanvraag/aansluiting.schema.ts'
import { domeinnamen } from '../../domain/aanvraag/domeinnamen.ts'
import { domeinen } from '../../domain/aanvraag/inhoud.ts'
import { samenhangvragen as vragen } from '../../domain/aanvraag/vragen.ts'
import type { Vragen } from './aansluiting-form.tsx'
import { Tweetal, Verbindingen, type VerbindingVeld } from './verbindingen.tsx'

type Props = Pick<Vragen, 'vraagtSamenhang' | 'vraagtVerbinding' | 'verbinding'> & {
  rijen: Vragen['antwoorden']['eigen']
  waarom: (naam: string) => Reason | undefined
  field: (naam: 'domeinen' | 'verbindingen' | 'merkbaar' | VerbindingVeld) => FieldBinding
}

/** What the plan brings together that stands apart now; only what the scheme asks (Awb 4:4 lid 2). */
export function Samenhang({ vraagtSamenhang, vraagtVerbinding, verbinding, ...props }: Props) {
  const { waarom, field } = props
  if (!vraagtVerbinding) return null
  return (
    <section className="stack" aria-labelledby="samenhang">
      <h2 id="samenhang">Wat u bij elkaar brengt</h2>
      {vraagtSamenhang && (
        <Field
          label={vragen.domeinen}
          hint="Een plan dat er meer dan één raakt, brengt meer mensen bij elkaar."
          type="checkboxes"
          options={domeinen.map((domein) => ({
            value: domein,
            label: hoofdletter(domeinnamen[domein]),
            after: verbinding && (
              <div className="with-choice">
                {verbinding.voorstellen
                  .filter(({ bij }) => bij === domein)
                  .map((voorstel) => (
                    <Tweetal key={voorstel.sleutel} voorstel={voorstel} field={field} />
                  ))}
              </div>
            ),
          }))}
          why={waarom('domeinen')}
          {...field('domeinen')}
        />
      )}
      <Field
        label={vragen.verbindingen}
        hint="Denk aan mensen, organisaties of buurten die elkaar nu niet kennen."
        type="textarea"
        rows={4}
        maxLength={lengte.verbindingen}
        why={waarom('verbindingen')}
        {...field('verbindingen')}
      />
      {vraagtSamenhang && (
        <Field
          label={vragen.merkbaar}
          hint="Bijvoorbeeld: de huisarts stuurt mensen door naar onze koffietafel."
          type="textarea"
          rows={4}
          maxLength={lengte.merkbaar}
          why={waarom('merkbaar')}
          {...field('merkbaar')}
        />
      )}
      {verbinding && <Verbindingen vragen={verbinding} {...props} />}
    </section>
  )
}

const hoofdletter = (tekst: string) => tekst.charAt(0).toUpperCase() + tekst.slice(1)

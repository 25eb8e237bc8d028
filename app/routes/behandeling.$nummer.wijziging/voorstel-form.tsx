import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { wijzigingsvoorstelSchema } from '../../domain/wijziging/wijziging.schema.ts'
import { hoorgronden } from '../../domain/zienswijze/gronden.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  /** What it is now. */
  huidig: string
  vast: boolean
  opVerzoek: boolean
  begin: Record<string, string | undefined>
}

/** The proposal: what it becomes, on which ground, from which day, and why. */
export function VoorstelForm({ huidig, vast, opVerzoek, begin }: Props) {
  const { form, field, errors } = useSchemaForm(wijzigingsvoorstelSchema, begin)
  const gronden = Object.entries(hoorgronden.intrekking)
    .filter(([, { artikel }]) => artikel.startsWith('Awb 4:49') === vast)
    .map(([value, { tekst, artikel }]) => ({ value, label: `${tekst} (${artikel})` }))
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <p>De subsidie is nu {huidig}.</p>
      <Field
        type="radio"
        label="Wat stelt u voor?"
        options={[
          { value: 'wijzigen', label: 'Wijzigen' },
          { value: 'intrekken', label: 'Intrekken' },
          ...(opVerzoek ? [{ value: 'afwijzen', label: 'Het verzoek afwijzen' }] : []),
        ]}
        {...field('uitkomst')}
      />
      <Field
        type="select"
        label="Op welke grond?"
        hint="Voor minder dan de ontvanger vroeg, kiest u een grond van de wet. Dan hoort u de ontvanger eerst."
        options={[
          { value: '', label: 'Kies de grond' },
          ...(opVerzoek ? [{ value: 'verzoek', label: 'Op verzoek van de ontvanger' }] : []),
          ...gronden,
        ]}
        {...field('grond')}
      />
      <Field
        type="money"
        label="Hoeveel wordt het in totaal?"
        hint="Bij wijzigen."
        optional
        {...field('bedrag')}
      />
      <Field
        type="date"
        label="Vanaf welke dag geldt dit?"
        hint={
          vast
            ? 'Het werkt terug tot en met de vaststelling, tenzij u een latere dag kiest (Awb 4:49 lid 2). Bij een verplichting die later niet is nagekomen, kiest u de dag waarop dat was.'
            : 'Bij een grond van 4:48 werkt het terug tot en met de verlening (lid 2), tenzij u een latere dag kiest. Bij 4:50 kiest u een dag na vandaag.'
        }
        {...field('vanaf')}
      />
      <Field
        type="money"
        optional
        label="Bij intrekken vanaf een latere dag: hoeveel hoort bij de tijd ervoor?"
        hint="Dat deel houdt de ontvanger. Alleen wat daarboven is betaald, vordert u terug (Awb 4:57)."
        {...field('ervoor')}
      />
      <Field
        type="textarea"
        rows={3}
        optional
        maxLength={2000}
        label="Waarom hoort dat bedrag bij de tijd ervoor?"
        hint="Deze tekst komt in de brief."
        {...field('ervoor_reden')}
      />
      {!vast && (
        <>
          <Field
            type="date"
            optional
            label="De nieuwe laatste dag van de activiteiten"
            {...field('eind_op')}
          />
          <Field
            type="date"
            optional
            label="Het verslag komt uiterlijk op"
            hint="Alleen als deze dag verandert."
            {...field('verantwoording_op')}
          />
        </>
      )}
      <Field
        type="textarea"
        rows={5}
        maxLength={4000}
        label="Waarom?"
        hint="Deze tekst komt in de brief."
        {...field('overwegingen')}
      />
      <Field
        type="textarea"
        rows={3}
        optional
        label="Wat doet u met de zienswijze?"
        {...field('reactie')}
      />
      <Field
        type="textarea"
        rows={3}
        optional
        label="Welke schade vergoedt u?"
        hint="Bij een grond van 4:50: de ontvanger rekende op de subsidie (lid 2)."
        {...field('schade')}
      />
      <Button>Leg het voorstel vast</Button>
    </Form>
  )
}

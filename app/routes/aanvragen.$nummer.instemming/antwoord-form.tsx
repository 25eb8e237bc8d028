import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { bijdrageInWoorden } from '../../domain/samenwerkingsverband/bijdrage.ts'
import type { VoorgelegdeDeelnemer } from '../../domain/samenwerkingsverband/voorlegtekst.ts'
import { useSchemaForm } from '../../lib/form.ts'

const antwoordSchema = () =>
  import('../../domain/samenwerkingsverband/antwoord.schema.ts').then((een) => een.antwoordSchema)

type Props = {
  /** The text that stands above the form. */
  voorlegging: string
  deel: VoorgelegdeDeelnemer
  naam: string
  action?: string
  sleutel?: boolean
}

/** Yes or no to the text above it. */
export function AntwoordForm({ voorlegging, deel, naam, action, sleutel }: Props) {
  const { form, field, errors } = useSchemaForm(antwoordSchema, { naam })
  const { naam: partij, taak } = deel
  const isPersoon = deel.soort === 'natuurlijk_persoon'
  return (
    <Form {...form} action={action} sleutel={sleutel}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="voorlegging" value={voorlegging} />
      <Field
        type="radio"
        label={isPersoon ? 'Doet u mee?' : `Doet ${partij} mee?`}
        heading
        options={[
          {
            value: 'bevestigd',
            label: isPersoon ? 'Ja, ik doe mee' : 'Ja, wij doen mee',
            hint: `U zegt toe, als de gemeente de subsidie geeft: ${bijdrageInWoorden(deel)}. U doet: ${taak}`,
          },
          {
            value: 'afgewezen',
            label: isPersoon ? 'Nee, zo doe ik niet mee' : 'Nee, zo doen wij niet mee',
            hint: 'De penvoerder kan de tekst wijzigen en u opnieuw vragen.',
          },
        ]}
        {...field('antwoord')}
      />
      <Field
        label="Uw naam"
        hint={
          isPersoon
            ? undefined
            : `U antwoordt voor ${partij}. Wij bewaren wie dat deed, op welke dag.`
        }
        autoComplete="name"
        {...field('naam')}
      />
      <Field
        label="Wilt u er iets bij zeggen?"
        hint="De penvoerder leest dit. Andere partners niet."
        type="textarea"
        rows={3}
        maxLength={1000}
        optional
        {...field('toelichting')}
      />
      <Button>Verstuur mijn antwoord</Button>
    </Form>
  )
}

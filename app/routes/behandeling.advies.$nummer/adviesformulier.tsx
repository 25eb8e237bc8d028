import { Button, ButtonGroup } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { adviesSchema } from '../../domain/advies/advies.schema.ts'
import { strekkingen, strekkingnamen, type Strekking } from '../../domain/advies/advies.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = { eigen: { versie: number; strekking: Strekking | null; tekst: string } }

/** The advice to write: a draft until it is given. */
export function Adviesformulier({ eigen }: Props) {
  const { versie, strekking, tekst } = eigen
  const begin = { strekking: strekking ?? undefined, tekst }
  const { form, field, errors } = useSchemaForm(adviesSchema, begin)
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      <Field
        label="Wat adviseert u?"
        type="radio"
        heading
        options={strekkingen.map((value) => ({ value, label: strekkingnamen[value] }))}
        {...field('strekking')}
      />
      <Field
        label="Uw advies, met uw redenen"
        hint="De gemeente mag hier in het besluit naar verwijzen. Uw naam staat in de brief aan de aanvrager."
        type="textarea"
        rows={12}
        maxLength={10_000}
        {...field('tekst')}
      />
      <p>Een gegeven advies verandert niet meer. Lees het daarom eerst nog een keer na.</p>
      <ButtonGroup>
        <Button name="geven" value="ja">
          Geef dit advies
        </Button>
        <Button look="secondary">Bewaar en werk later verder</Button>
      </ButtonGroup>
    </Form>
  )
}

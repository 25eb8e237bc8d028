import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { verschoningSchema } from '../../domain/besluit/besluit.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  nummer: string
  titel: string
  leden: { id: string; naam: string }[]
  /** What somebody can be involved in: "deze aanvraag". */
  waarbij: string
}

/** Which member of the college takes no part in this decision, and why (Gemeentewet 28, 58). */
export function Verschoningspagina({ nummer, titel, leden, waarbij }: Props) {
  const { form, field, errors } = useSchemaForm(verschoningSchema, {
    lid: leden.length === 1 ? leden[0]?.id : undefined,
  })
  return (
    <>
      <PageHeading step={nummer} title="Leg een verschoning vast" intro={titel} />
      <p>
        Wie persoonlijk bij {waarbij} betrokken is, doet niet mee aan het besluit. Dit wordt
        vastgelegd voordat het college beslist en verandert daarna niet meer.
      </p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label="Wie doet niet mee?"
          type="radio"
          options={leden.map(({ id, naam }) => ({ value: id, label: naam }))}
          {...field('lid')}
        />
        <Field
          label="Waarom?"
          hint="In een paar woorden, bijvoorbeeld: bestuurslid van de aanvrager."
          {...field('reden')}
        />
        <Button>Leg vast</Button>
      </Form>
    </>
  )
}

import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { aanhoudingSchema } from '../../domain/college/college.schema.ts'
import { datumLang } from '../../domain/opmaak.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  nummer: string
  titel: string
  /** The meetings it can come back in. */
  vergaderingen: { id: string; datum: string }[]
  /** What holding does to the term, in one sentence. */
  termijn: string
}

/** Holding an item: the same proposal comes back in another meeting, for this reason. */
export function Aanhoudingspagina({ nummer, titel, vergaderingen, termijn }: Props) {
  const { form, field, errors } = useSchemaForm(aanhoudingSchema)
  return (
    <>
      <PageHeading step={nummer} title="Houd het voorstel aan" intro={titel} />
      <p>
        Het college beslist dan nu niet. Hetzelfde voorstel komt terug in een andere vergadering.{' '}
        {termijn}
      </p>
      {vergaderingen.length === 0 ? (
        <EmptyState title="Er is nog geen latere vergadering gepland">
          De secretaris maakt de vergaderingen aan. U kunt het voorstel ook terugsturen.
        </EmptyState>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label="In welke vergadering komt het terug?"
            type="radio"
            options={vergaderingen.map(({ id, datum }) => ({ value: id, label: datumLang(datum) }))}
            {...field('vergadering')}
          />
          <Field label="Waarom?" type="textarea" rows={3} {...field('reden')} />
          <Button>Houd aan</Button>
        </Form>
      )}
    </>
  )
}

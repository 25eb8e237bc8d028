import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { agenderingSchema } from '../../domain/college/college.schema.ts'
import type { Datum } from '../../domain/datum.ts'
import { datumLang } from '../../domain/opmaak.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  kop: string
  nummer: string
  titel: string
  vergaderingen: { id: string; datum: Datum }[]
  leden: { id: string; naam: string }[]
  gewoonlijk: string | null | undefined
  /** Who may not do this, where that is not plain. */
  letOp?: string
}

/** Puts a proposal on the agenda of a meeting: of an application, or of a change of what was granted. */
export function Agenderingspagina({ kop, nummer, titel, letOp, ...keuze }: Props) {
  const { vergaderingen, leden, gewoonlijk } = keuze
  const { form, field, errors } = useSchemaForm(agenderingSchema, {
    portefeuillehouder: gewoonlijk ?? undefined,
  })
  return (
    <>
      <PageHeading step={nummer} title={kop} intro={titel} />
      {vergaderingen.length === 0 ? (
        <EmptyState title="Er is nog geen vergadering gepland">
          De secretaris maakt de vergaderingen van het college aan.
        </EmptyState>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <p>
            U bent met deze stap de tweede lezer van het voorstel. Daarna verandert het niet meer;
            het college kan het wel terugsturen. {letOp}
          </p>
          <Field
            label="Welke vergadering?"
            type="radio"
            heading
            options={vergaderingen.map(({ id, datum }) => ({ value: id, label: datumLang(datum) }))}
            {...field('vergadering')}
          />
          <Field
            label="Wie is de portefeuillehouder?"
            type="select"
            optional
            options={[
              { value: '', label: 'Niet gekozen' },
              ...leden.map(({ id, naam }) => ({ value: id, label: naam })),
            ]}
            {...field('portefeuillehouder')}
          />
          <Button>Zet op de agenda</Button>
        </Form>
      )}
    </>
  )
}

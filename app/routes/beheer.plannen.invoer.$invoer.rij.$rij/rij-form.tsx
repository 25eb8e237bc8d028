import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { planrijSchema } from '../../domain/plan/beheer.schema.ts'
import { kolommen, kolomnamen, type Kolom, type Planrij } from '../../domain/plan/blad.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  cellen: Planrij
  fouten: Partial<Record<Kolom, string>>
  versie: number
  terug: string
}

const LANG: readonly Kolom[] = ['titel', 'toelichting', 'citaat', 'kanttekening', 'kaders']

/** The cells of one row, with what is wrong at each; what was right may change too. */
export function RijForm({ cellen, fouten, versie, terug }: Props) {
  const { form, field, errors } = useSchemaForm(planrijSchema, cellen)
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      {kolomnamen.map((kolom) => (
        <Field
          key={kolom}
          label={kolom}
          type={LANG.includes(kolom) ? 'textarea' : 'text'}
          rows={3}
          optional={!kolommen[kolom].verplicht}
          hint={kolommen[kolom].uitleg}
          {...field(kolom)}
          error={fouten[kolom]}
        />
      ))}
      <Field type="checkbox" label="Haal deze rij uit het bestand" value="ja" {...field('weg')} />
      <ButtonGroup>
        <Button>Rij bewaren</Button>
        <ButtonLink look="subtle" to={terug}>
          Terug zonder te bewaren
        </ButtonLink>
      </ButtonGroup>
    </Form>
  )
}

import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { useSchemaForm } from '../../lib/form.ts'
import type { Vraagblik } from './vraagblik.server.ts'

const toegangsantwoordSchema = () =>
  import('../../domain/toegang/toegang.schema.ts').then((een) => een.toegangsantwoordSchema)

/** Who asks, what one would be allowed to do, and yes or no. */
export function VraagOpen({ gemeente, ...blik }: Vraagblik & { gemeente: string }) {
  const { titel, vrager, partij, recht, mag, mandaat, isHelper, belemmeringen } = blik
  return (
    <>
      <PageHeading
        title="Wilt u meewerken?"
        intro={`${vrager} vraagt u mee te werken aan ‘${titel}’, een aanvraag bij gemeente ${gemeente}.`}
      />
      {blik.anders && (
        <Alert tone="warning" title="Deze uitnodiging is voor een ander adres">
          <p>
            U bent ingelogd als {blik.anders}. De uitnodiging is gestuurd naar {blik.email}. Zegt u
            ja, dan bent u daarna met dat adres ingelogd.
          </p>
        </Alert>
      )}
      <SummaryList
        rows={[
          { label: 'U wordt', value: `${recht} voor ${partij}` },
          { label: 'Wat dat is', value: mag },
          ...(mandaat ? [{ label: 'U vult in', value: mandaat }] : []),
        ]}
      />
      {isHelper && (
        <p>
          Bij wat u invult, komt uw naam te staan met het woord helper. De aanvrager leest het na en
          bevestigt het.
        </p>
      )}
      {belemmeringen.map(({ code, tekst }) => (
        <Alert key={code} tone="warning">
          <p>{tekst}</p>
        </Alert>
      ))}
      {belemmeringen.length === 0 && <Antwoord naam={blik.naam} />}
      <p className="muted">
        U kunt antwoorden tot en met {blik.tot}. Zegt u ja, dan kunt u later altijd stoppen.
      </p>
    </>
  )
}

function Antwoord({ naam }: { naam: string }) {
  const { form, field, errors } = useSchemaForm(toegangsantwoordSchema, { naam })
  return (
    <Form {...form} sleutel={false}>
      <ErrorSummary errors={errors} />
      <Field
        type="radio"
        label="Werkt u mee?"
        heading
        options={[
          { value: 'aangenomen', label: 'Ja, ik werk mee' },
          { value: 'afgewezen', label: 'Nee' },
        ]}
        {...field('antwoord')}
      />
      <Field
        label="Uw naam"
        hint="Anderen die aan de aanvraag werken, zien uw naam. Bij nee hoeft u niets in te vullen."
        autoComplete="name"
        {...field('naam')}
      />
      <Button>Verstuur mijn antwoord</Button>
    </Form>
  )
}

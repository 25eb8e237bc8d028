import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { indieningSchema } from '../../domain/aanvraag/indiening.schema.ts'
import type { Belemmering } from '../../domain/belemmering.ts'
import { indieningvragen } from '../../domain/vraag/lijst-aanvrager.ts'
import { redenenVan } from '../../domain/vraag/vraag.ts'
import { useSchemaForm } from '../../lib/form.ts'

const redenen = redenenVan(indieningvragen)
const waarom = (naam: string) => redenen.find(({ veld }) => veld === naam)

type Props = { nummer: string; belemmeringen: Belemmering[] }

/** How to be reached, and the signature; in its place what is in the way. */
export function IndieningForm({ nummer, belemmeringen }: Props) {
  const { form, field, errors } = useSchemaForm(indieningSchema)
  if (belemmeringen.length > 0) return <NogNiet nummer={nummer} belemmeringen={belemmeringen} />
  return (
    <Form {...form}>
      <h2 id="indienen">Ondertekenen en indienen</h2>
      <ErrorSummary errors={errors} />
      <Field
        label="Hoe wilt u ons besluit krijgen?"
        hint="Dit geldt voor alle brieven over deze aanvraag. U kunt het later veranderen."
        type="radio"
        options={[
          {
            value: 'digitaal',
            label: 'Digitaal',
            hint: 'U leest het hier. Wij mailen u als er iets klaarstaat.',
          },
          {
            value: 'post',
            label: 'Per post',
            hint: 'U krijgt brieven thuis, op het postadres hierboven.',
          },
        ]}
        why={waarom('kanaal')}
        {...field('kanaal')}
      />
      <Field
        label="Uw naam"
        hint="Uw voor- en achternaam. Dit is uw handtekening."
        autoComplete="name"
        why={waarom('ondertekend_als')}
        {...field('ondertekend_als')}
      />
      <Field
        label="Ik heb dit naar waarheid ingevuld en mag deze aanvraag doen"
        type="checkbox"
        value="ja"
        why={waarom('akkoord')}
        {...field('akkoord')}
      />
      <Button>Aanvraag indienen</Button>
    </Form>
  )
}

function NogNiet({ nummer, belemmeringen }: Props) {
  return (
    <section className="stack page-section" aria-labelledby="indienen">
      <h2 id="indienen">Ondertekenen en indienen</h2>
      <Alert tone="warning" title="Indienen kan nog niet">
        <ul>
          {belemmeringen.map(({ code, tekst, grondslag }) => (
            <li key={code}>
              {paden[code] ? (
                <Link to={`/aanvragen/${nummer}/${paden[code]}`}>{tekst}</Link>
              ) : (
                tekst
              )}
              {grondslag && <span className="muted"> ({grondslag})</span>}
            </li>
          ))}
        </ul>
      </Alert>
    </section>
  )
}

const AANVRAGER = 'indiening/aanvrager'
const paden: Record<string, string> = {
  'geen-naam': AANVRAGER,
  'geen-adres': AANVRAGER,
  'geen-kvk': AANVRAGER,
  'te-weinig-leden': AANVRAGER,
  'niemand-aansprakelijk': AANVRAGER,
  'geen-bedrag': 'begroting#gevraagd',
}

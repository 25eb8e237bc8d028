import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findBeslissing } from '../../../db/queries/uitstel.ts'
import { termijnVerdagen } from '../../commands/termijn-verdagen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumLang } from '../../domain/opmaak.ts'
import { verdagingSchema } from '../../domain/termijn/termijnhandeling.schema.ts'
import { belemmeringenVoorVerdagen, verdagingsgrond } from '../../domain/termijn/verdagen.ts'
import { overVan } from '../../lib/termijn.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Voorwerp } from '../behandeling.$nummer.termijnen/voorwerp.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Later beslissen ${params.nummer}` }]
export const handle = { kruimels: kruimelsVan }

export const loader = guardZaak('termijn:verlengen', async ({ db, zaak, nu, request }) => {
  const over = overVan(request)
  const termijn = (await findBeslissing(db, zaak.id, over)) ?? null
  return json({
    nummer: zaak.nummer,
    over,
    titel: zaak.titel,
    einddatum: termijn?.einddatum ?? null,
    verschuift: termijn !== null && verdagingsgrond(termijn) === 'Awb 4:14 lid 3',
    redenen: belemmeringenVoorVerdagen(termijn, toDatum(nu)),
  })
})

export const action = guardZaak('termijn:verlengen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, verdagingSchema, async (tx, input) => {
    await termijnVerdagen(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/termijnen`, 'termijn-verdaagd')
  }),
)

export default function VerdagingPage() {
  const { nummer, over, titel, einddatum, verschuift, redenen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(verdagingSchema)
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="Later beslissen (verdagen)" />
      <Voorwerp over={over} />
      <Reasons reasons={redenen} />
      {redenen.length === 0 && (
        <>
          <p>De laatste dag om te beslissen is nu {einddatum && datumLang(einddatum)}.</p>
          <p>
            {verschuift
              ? 'Geen regeling noemt deze termijn. De dag die u noemt, wordt de nieuwe laatste dag. Dit kan één keer (Awb 4:14 lid 3).'
              : 'De dag die u noemt is een bericht aan de aanvrager. De wettelijke termijn wordt er niet langer door, en de aanvrager kan de gemeente daarna in gebreke stellen (Awb 4:14 lid 1).'}
          </p>
          <Form {...form}>
            <input type="hidden" name="over" value={over} />
            <ErrorSummary errors={errors} />
            <Field
              type="date"
              label="Wanneer beslist de gemeente uiterlijk?"
              hint="Kies een werkdag, zo vroeg als kan."
              {...field('tot')}
            />
            <Field
              type="textarea"
              rows={4}
              label="Waarom komt het besluit later?"
              hint="De aanvrager leest dit."
              maxLength={2000}
              {...field('reden')}
            />
            <Button>Bericht versturen</Button>
          </Form>
        </>
      )}
      <p>
        <Link to={`/behandeling/${nummer}/termijnen`}>Terug naar de termijnen</Link>
      </p>
    </>
  )
}

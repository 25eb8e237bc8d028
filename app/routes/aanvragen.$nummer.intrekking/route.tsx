import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { aanvraagIntrekken } from '../../commands/aanvraag-intrekken.server.ts'
import { Alert } from '../../components/alert.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { belemmeringenVoorIntrekken } from '../../domain/aanvraag/intrekken.ts'
import { intrekkingSchema } from '../../domain/aanvraag/intrekking.schema.ts'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { IntrekkingForm } from './intrekking-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Aanvraag intrekken' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:intrekken', ({ zaak }) =>
  json({
    nummer: zaak.nummer,
    titel: aanvraagtitel(zaak.titel),
    concept: zaak.status === 'concept',
    belemmeringen: belemmeringenVoorIntrekken(zaak.status),
  }),
)

export const action = guardZaak('aanvraag:intrekken', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, intrekkingSchema, async (tx, input) => {
    await aanvraagIntrekken(tx, actor, zaak, input)
    return gelukt(`/aanvragen/${zaak.nummer}`, 'aanvraag-ingetrokken')
  }),
)

export default function IntrekkingPage() {
  const { nummer, titel, concept, belemmeringen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={concept ? 'Stoppen met deze aanvraag' : 'Uw aanvraag intrekken'}
        intro={`Het gaat om “${titel}” (${nummer}).`}
      />
      {belemmeringen.length > 0 ? (
        <Alert tone="warning">
          {belemmeringen.map(({ code, tekst }) => (
            <p key={code}>{tekst}</p>
          ))}
        </Alert>
      ) : (
        <IntrekkingForm concept={concept} />
      )}
      <p>
        <Link to={`/aanvragen/${nummer}`}>Terug naar de aanvraag</Link>
      </p>
    </>
  )
}

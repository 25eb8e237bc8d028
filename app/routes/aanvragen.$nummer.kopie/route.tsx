import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { aanvraagKopieren } from '../../commands/aanvraag-kopieren.server.ts'
import { Alert } from '../../components/alert.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { belemmeringenVoorKopie } from '../../domain/aanvraag/kopie.ts'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { toDatum } from '../../domain/datum.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findRegeling } from '../../../db/queries/regeling.ts'
import { KopieForm } from './kopie-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Opnieuw aanvragen' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:kopieren', async ({ db, zaak, nu }) => {
  const vandaag = toDatum(nu)
  const regeling = await findRegeling(db, zaak.gemeente_id, zaak.regeling_id, vandaag)
  if (!regeling) throw notFound()
  return json({
    nummer: zaak.nummer,
    titel: aanvraagtitel(zaak.titel),
    regeling: regeling.titel,
    belemmeringen: belemmeringenVoorKopie(zaak.status, regeling, vandaag),
  })
})

export const action = guardZaak('aanvraag:kopieren', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    const nummer = await aanvraagKopieren(tx, actor, zaak)
    return gelukt(`/aanvragen/${nummer}`, 'aanvraag-gekopieerd')
  }),
)

export default function KopiePage() {
  const { nummer, titel, regeling, belemmeringen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Opnieuw aanvragen"
        intro={`Wij zetten wat er in “${titel}” (${nummer}) staat voor u klaar in een nieuwe aanvraag bij ${regeling}.`}
      />
      {belemmeringen.length > 0 ? (
        <Alert tone="warning">
          {belemmeringen.map(({ code, tekst }) => (
            <p key={code}>{tekst}</p>
          ))}
        </Alert>
      ) : (
        <KopieForm />
      )}
      <p>
        <Link to={`/aanvragen/${nummer}`}>Terug naar de aanvraag</Link>
      </p>
    </>
  )
}

import { redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { partnerToevoegen } from '../../commands/partner-toevoegen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { belemmeringenVoorWijzigen } from '../../domain/samenwerkingsverband/fase.ts'
import { partnerSchema } from '../../domain/samenwerkingsverband/partner.schema.ts'
import { schrijftSamenwerking } from '../../domain/toegang.ts'
import { forbidden } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { samenwerkingsKruimels } from '../../lib/samenwerkings-kruimels.ts'
import { keepTyped } from '../../lib/keep-typed.ts'
import { PartnerForm } from './partner-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Een partner toevoegen' }]
export const handle: Handle = { script: true, kruimels: samenwerkingsKruimels }

export const loader = guardZaak('aanvraag:schrijven', ({ zaak }) => {
  if (!schrijftSamenwerking(zaak)) throw forbidden()
  if (belemmeringenVoorWijzigen(zaak.status).length > 0)
    throw redirect(`/aanvragen/${zaak.nummer}/samenwerkingsverband`, 303)
  return { nummer: zaak.nummer }
})

export const action = guardZaak('aanvraag:schrijven', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, partnerSchema, async (tx, partner) => {
    await partnerToevoegen(tx, actor, zaak.nummer, partner)
    return gelukt(`/aanvragen/${zaak.nummer}/samenwerkingsverband`, 'partner-toegevoegd')
  }),
)

export const clientAction = keepTyped

export default function PartnerToevoegenPage() {
  const { nummer } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Een partner toevoegen"
        intro="Vertel wie er meedoet en wat u samen afsprak. Uw partner leest dit later en bevestigt het zelf."
      />
      <PartnerForm />
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband`}>Terug zonder op te slaan</Link>
      </p>
    </>
  )
}

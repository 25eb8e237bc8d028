import { redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { findDeelname } from '../../../db/queries/deelname.ts'
import { partnerWijzigen } from '../../commands/partner-wijzigen.server.ts'
import { Alert } from '../../components/alert.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { belemmeringenVoorWijzigen } from '../../domain/samenwerkingsverband/fase.ts'
import {
  afhankelijkheden,
  isUitTeLeggen,
} from '../../domain/samenwerkingsverband/onafhankelijkheid.ts'
import { partnerSchema } from '../../domain/samenwerkingsverband/partner.schema.ts'
import { schrijftSamenwerking } from '../../domain/toegang.ts'
import { forbidden, notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { samenwerkingsKruimels } from '../../lib/samenwerkings-kruimels.ts'
import { keepTyped } from '../../lib/keep-typed.ts'
import { PartnerForm } from '../aanvragen.$nummer.samenwerkingsverband.partner._index/partner-form.tsx'
import { asTyped } from './as-typed.ts'

export const meta: MetaFunction = () => [{ title: 'Een partner wijzigen' }]
export const handle: Handle = { script: true, kruimels: samenwerkingsKruimels }

export const loader = guardZaak('aanvraag:schrijven', async ({ db, zaak, params }) => {
  if (!schrijftSamenwerking(zaak)) throw forbidden()
  const deelname = await findDeelname(db, zaak.id, params.deelname ?? '')
  if (deelname?.rol !== 'partner') throw notFound()
  if (belemmeringenVoorWijzigen(zaak.status).length > 0)
    throw redirect(`/aanvragen/${zaak.nummer}/samenwerkingsverband`, 303)
  const { deelnemers } = await getAanvraaginhoud(db, zaak.id)
  const vraagUitleg = afhankelijkheden(deelnemers).some(
    (een) => isUitTeLeggen(een) && een.deelnames.includes(deelname.id),
  )
  const { versie, naam } = deelname
  return { nummer: zaak.nummer, naam, versie, partner: asTyped(deelname), vraagUitleg }
})

export const action = guardZaak('aanvraag:schrijven', ({ request, actor, zaak, params }) =>
  handleForm(
    { request, actor },
    partnerSchema,
    async (tx, partner) => {
      const id = params.deelname ?? ''
      await partnerWijzigen(tx, actor, zaak.nummer, id, partner)
      return gelukt(`/aanvragen/${zaak.nummer}/samenwerkingsverband`, 'partner-gewijzigd')
    },
    { bewaren: true },
  ),
)

export const clientAction = keepTyped

export default function PartnerWijzigenPage() {
  const { nummer, naam, versie, partner, vraagUitleg } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={`${naam} wijzigen`} />
      <Alert>
        <p>
          Wijzigt u de naam, de taak of wat uw partner inbrengt? Dan vraagt u daarna iedereen
          opnieuw. Vult u een ander e-mailadres in, dan kan wie eerst antwoordde niet meer
          meekijken.
        </p>
      </Alert>
      <PartnerForm partner={partner} versie={versie} vraagUitleg={vraagUitleg} />
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband`}>Terug zonder op te slaan</Link>
      </p>
    </>
  )
}

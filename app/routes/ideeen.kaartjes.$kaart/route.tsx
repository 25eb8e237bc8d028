import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { kaartBeantwoorden } from '../../commands/kaart-beantwoorden.server.ts'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { Confirmation } from '../../components/confirmation.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { reactiePerMailSchema, reactieSchema } from '../../domain/idee/idee.schema.ts'
import { kaartenSinds } from '../../domain/idee/kaart.ts'
import { config } from '../../lib/config.server.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { findKaart } from '../../../db/queries/idee-kaart.ts'
import { Kaartje } from '../ideeen/kaartje.tsx'
import { NogEenStap } from '../ideeen/nog-een-stap.tsx'
import { bewaardeInvoer, indienerVan, perMail, tel } from '../ideeen/per-mail.server.ts'
import { ReactieForm } from './reactie-form.tsx'

export const handle: Handle = {
  kruimels: [
    { naam: 'Ideeën', naar: '/ideeen' },
    { naam: 'Buren die hulp zoeken', naar: '/ideeen/kaartjes' },
  ],
}
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Wij zoeken: ${data.kaart.zoekt}` : 'Kaartje' },
]

export const loader = guard('openbaar', async (toegang) => {
  const { db, gemeente, nu, params, request } = toegang
  const kaart = await findKaart(db, gemeente.id, params.kaart ?? '', kaartenSinds(nu))
  if (!kaart) throw notFound()
  const query = new URL(request.url).searchParams
  const indiener = indienerVan(toegang)?.gebruiker ?? null
  const bewaard = await bewaardeInvoer(toegang)
  const { id, wat, waar, zoekt } = kaart
  return json({
    kaart: { id, wat, waar, zoekt },
    ingelogd: indiener !== null,
    verstuurd: query.has('verstuurd') && indiener === null,
    gereageerd: query.has('gereageerd'),
    demo: config().demo,
    bewaard: bewaard !== null,
    invoer: bewaard ?? { naam: indiener?.naam ?? '' },
  })
})

export const action = guard('openbaar', async (toegang) => {
  const kaart = toegang.params.kaart ?? ''
  const actor = indienerVan(toegang)
  const pad = `/ideeen/kaartjes/${encodeURIComponent(kaart)}`
  if (!actor) return perMail(toegang, { schema: reactiePerMailSchema, soort: 'reactie', pad })
  await tel(actor)
  return handleForm({ request: toegang.request, actor }, reactieSchema, async (tx, input) => {
    await kaartBeantwoorden(tx, actor, kaart, input)
    return redirect(`${pad}?gereageerd`, 303)
  })
})

export default function KaartPage() {
  const { kaart, verstuurd, gereageerd, demo, bewaard, ...form } = useLoaderData<typeof loader>()
  if (verstuurd)
    return <NogEenStap wat="uw reactie" terug={`/ideeen/kaartjes/${kaart.id}`} demo={demo} />
  if (gereageerd)
    return (
      <>
        <Confirmation title="Dank u wel, uw reactie is verstuurd">
          <p>Wie hulp zoekt en de begeleider kregen een e-mail. U hoort van hen.</p>
        </Confirmation>
        <p>
          <ButtonLink look="secondary" to="/ideeen/kaartjes">
            Bekijk de andere kaartjes
          </ButtonLink>
        </p>
      </>
    )
  return (
    <>
      {bewaard && (
        <Alert title="U bent er bijna">
          <p>Dit is wat u schreef. Kijk of het klopt en verstuur het.</p>
        </Alert>
      )}
      <PageHeading step="Wij zoeken" title="Doet u mee?" />
      <Kaartje kaart={kaart} level={2} />
      <ReactieForm {...form} />
    </>
  )
}

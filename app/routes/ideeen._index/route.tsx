import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ideeAchterlaten } from '../../commands/idee-achterlaten.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Columns } from '../../components/columns.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { achterlatenPerMailSchema, achterlatenSchema } from '../../domain/idee/idee.schema.ts'
import { kaartenSinds } from '../../domain/idee/kaart.ts'
import { isOpen } from '../../domain/regeling/regeling.ts'
import { wijkenVan } from '../../domain/wijken.ts'
import { config } from '../../lib/config.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { listKaarten } from '../../../db/queries/idee-kaart.ts'
import { listEigenIdeeen } from '../../../db/queries/idee.ts'
import { listRegelingen } from '../../../db/queries/regeling.ts'
import { ideeContact } from '../ideeen/contact.ts'
import { Prikbord } from '../ideeen/kaartje.tsx'
import { NogEenStap } from '../ideeen/nog-een-stap.tsx'
import { bewaardeInvoer, indienerVan, perMail, tel } from '../ideeen/per-mail.server.ts'
import { EigenIdeeen } from './eigen-ideeen.tsx'
import { IdeeForm } from './idee-form.tsx'
import { ZoVerder } from './zo-verder.tsx'

export const meta: MetaFunction = () => [
  { title: 'Vertel ons uw idee' },
  {
    name: 'description',
    content: 'Twee zinnen en een plaats zijn genoeg. Een begeleider van de gemeente belt u.',
  },
]

export const loader = guard('openbaar', async (toegang) => {
  const { db, gemeente, nu, request } = toegang
  const vandaag = toDatum(nu)
  const query = new URL(request.url).searchParams
  const indiener = indienerVan(toegang)?.gebruiker ?? null
  const [regelingen, bord, eigen, bewaard] = await Promise.all([
    listRegelingen(db, gemeente.id, vandaag),
    listKaarten(db, gemeente.id, { sinds: kaartenSinds(nu), na: null, aantal: 6 }),
    listEigenIdeeen(db, indiener),
    bewaardeInvoer(toegang),
  ])
  const open = regelingen.filter(({ van, tot }) => isOpen(van, tot, vandaag))
  return json({
    eigen,
    kaarten: bord.kaarten.map(({ id, wat, waar, zoekt }) => ({ id, wat, waar, zoekt })),
    meerKaarten: bord.volgende !== null,
    ingelogd: indiener !== null,
    verstuurd: query.has('verstuurd') && indiener === null,
    demo: config().demo,
    bewaard: bewaard !== null,
    invoer: bewaard ?? {
      wat: (query.get('wat') ?? '').slice(0, 200),
      naam: indiener?.naam ?? '',
    },
    plaatsen: wijkenVan(gemeente.id),
    contact: ideeContact(gemeente, open),
  })
})

export const action = guard('openbaar', async (toegang) => {
  const actor = indienerVan(toegang)
  if (!actor)
    return perMail(toegang, { schema: achterlatenPerMailSchema, soort: 'idee', pad: '/ideeen' })
  await tel(actor)
  return handleForm({ request: toegang.request, actor }, achterlatenSchema, async (tx, input) => {
    const id = await ideeAchterlaten(tx, actor, input)
    return redirect(`/ideeen/${id}?achtergelaten`, 303)
  })
})

export default function IdeeenPage() {
  const { eigen, kaarten, meerKaarten, verstuurd, demo, bewaard, contact, ...form } =
    useLoaderData<typeof loader>()
  if (verstuurd) return <NogEenStap wat="uw idee" terug="/ideeen" demo={demo} />
  return (
    <>
      {bewaard && (
        <Alert tone="info" title="U bent er bijna">
          <p>Dit is wat u schreef. Kijk of het klopt en verstuur het.</p>
        </Alert>
      )}
      <PageHeading
        title="Vertel ons uw idee"
        intro="Twee zinnen en een plaats zijn genoeg. Het hoeft niet af te zijn, en het is nog geen aanvraag."
      />
      {eigen.length > 0 && <EigenIdeeen ideeen={eigen} />}
      <Columns aside={<ZoVerder contact={contact} />} asideLabel="Zo gaat het verder">
        {eigen.length > 0 && <h2>Nog een idee?</h2>}
        <IdeeForm {...form} />
      </Columns>
      <section className="home-part notices wide" aria-labelledby="wij-zoeken">
        <h2 id="wij-zoeken">Buren die hulp zoeken</h2>
        {kaarten.length > 0 ? (
          <>
            <p>Doet u mee? Reageer op een kaartje. De gemeente brengt u met elkaar in contact.</p>
            <Prikbord kaarten={kaarten} />
          </>
        ) : (
          <p>
            Nu zoekt niemand hulp. Wilt u wel ergens aan meedoen?{' '}
            <Link to="/initiatieven">Kijk wat er al loopt</Link>.
          </p>
        )}
        {meerKaarten && (
          <p>
            <Link to="/ideeen/kaartjes">Bekijk alle kaartjes</Link>
          </p>
        )}
      </section>
    </>
  )
}

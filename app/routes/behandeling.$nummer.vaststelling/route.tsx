import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vaststellingVoorbereiden } from '../../commands/vaststelling-voorbereiden.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { Figures } from '../../components/figures.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { Verslagtekst } from '../../components/verslagtekst.tsx'
import { voorstelSchema } from '../../domain/vaststelling/vaststelling.schema.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'
import { getVaststellingpagina } from '../../lib/vaststelling.server.ts'
import { Stand } from './stand.tsx'
import { VoorstelForm } from './voorstel-form.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Vaststelling ${data?.nummer ?? ''}` },
]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardDossier(async (toegestaan) =>
  json(await getVaststellingpagina(toegestaan)),
)

export const action = guardZaak('vaststelling:voorbereiden', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, voorstelSchema, async (tx, input) => {
    await vaststellingVoorbereiden(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/vaststelling`, 'vaststelling-voorgesteld')
  }),
)

export default function VaststellingPage() {
  const pagina = useLoaderData<typeof loader>()
  const { nummer, titel, tabs, bedragen, verslag, mag, formulier, voorstel } = pagina
  return (
    <>
      <PageHeading step={nummer} title="Vaststelling" intro={titel} />
      <Tabs items={tabs} label="Pagina's van deze zaak" />
      {bedragen.length > 0 && <Figures figures={bedragen} />}
      {verslag ? (
        <>
          <Stand pagina={pagina} />
          <section className="stack" aria-labelledby="verslag">
            <h2 id="verslag">Het verslag, naast de afspraken</h2>
            <p className="muted">
              Ingediend door {verslag.indiener} op {verslag.ingediend}
              {verslag.vorm === 'kort' ? ', als kort verslag' : ''}.
            </p>
            <Verslagtekst verslag={verslag} />
          </section>
          {mag.voorbereiden && (
            <VoorstelForm
              basis={formulier}
              openbaar={verslag.publiceren}
              opnieuw={voorstel !== null}
              gehoord={pagina.gehoord}
              horen={mag.horen}
              nummer={nummer}
            />
          )}
        </>
      ) : (
        <EmptyState title="Er is nog geen verslag">
          Vaststellen kan als de aanvrager het verslag heeft ingediend (Awb 4:44).
        </EmptyState>
      )}
    </>
  )
}

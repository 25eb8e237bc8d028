import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { beoordelingVastleggen } from '../../commands/beoordeling-vastleggen.server.ts'
import { Columns } from '../../components/columns.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { beoordelingSchema } from '../../domain/beoordeling/beoordeling.schema.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'
import { Aanvraagkern } from './aanvraagkern.tsx'
import { Beoordelingsformulier } from './beoordelingsformulier.tsx'
import { beoordelingsgegevens } from './gegevens.server.ts'
import { Lijstplek } from './lijstplek.tsx'
import { Toewijzingen } from './toewijzingen.tsx'
import { Vergelijking } from './vergelijking.tsx'
import { Zelf } from './zelf.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Beoordeling ${data?.nummer ?? ''}` },
]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardDossier(
  async (toegang) => json(await beoordelingsgegevens(toegang)),
  'beoordeling:lezen',
)

export const action = guardZaak('beoordeling:vastleggen', ({ request, actor, zaak }) =>
  handleForm(
    { request, actor },
    beoordelingSchema,
    async (tx, input) => {
      await beoordelingVastleggen(tx, actor, zaak, input)
      const pagina = `/behandeling/${zaak.nummer}/beoordeling`
      return redirect(input.afronden ? `${pagina}/afronding` : `${pagina}?bewaard`, 303)
    },
    { bewaren: true },
  ),
)

export default function BeoordelingPage() {
  const { nummer, titel, tabs, net, ...gegevens } = useLoaderData<typeof loader>()
  const { toewijzingen, eigen, vergelijking, kern, mag, beoordelaars, plek } = gegevens
  return (
    <>
      <SavedAlert tekst={net ? 'Uw beoordeling is bewaard.' : null} />
      <PageHeading step={nummer} title="Beoordeling" intro={titel} />
      <Tabs items={tabs} label="Pagina's van deze zaak" />
      {plek && <Lijstplek {...plek} />}
      <Columns
        asideLabel="Wie beoordeelt, en de aanvraag in het kort"
        aside={
          <>
            <Toewijzingen
              nummer={nummer}
              toewijzingen={toewijzingen}
              mag={mag.toewijzen}
              beoordelaars={beoordelaars}
            />
            {kern && <Aanvraagkern nummer={nummer} kern={kern} />}
          </>
        }
      >
        {vergelijking ? (
          <Vergelijking nummer={nummer} {...vergelijking} voorstel={mag.voorstellen} />
        ) : eigen && eigen.afgerond_op === null ? (
          <Beoordelingsformulier nummer={nummer} eigen={eigen} />
        ) : (
          <Zelf
            eigen={eigen}
            beoordelaars={beoordelaars}
            toewijzen={mag.toewijzen}
            nummer={nummer}
            toewijzingen={toewijzingen}
          />
        )}
      </Columns>
    </>
  )
}

import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { adviesGeven } from '../../commands/advies-geven.server.ts'
import { Alert } from '../../components/alert.tsx'
import { FileList } from '../../components/file-list.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { adviesSchema } from '../../domain/advies/advies.schema.ts'
import { strekkingnamen } from '../../domain/advies/advies.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Adviesformulier } from './adviesformulier.tsx'
import { eigenAdvies } from './gegevens.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Advies ${data?.nummer ?? ''}` },
]
export const handle: Handle = {
  kruimels: [{ naam: 'Mijn adviezen', naar: '/behandeling/advies' }],
}

export const loader = guardZaak('advies:geven', async (toegang) => json(await eigenAdvies(toegang)))

export const action = guardZaak('advies:geven', ({ request, actor, zaak }) =>
  handleForm(
    { request, actor },
    adviesSchema,
    async (tx, invoer) => {
      await adviesGeven(tx, actor, zaak, invoer)
      const pagina = `/behandeling/advies/${zaak.nummer}`
      return invoer.geven ? gelukt(pagina, 'advies-gegeven') : redirect(`${pagina}?bewaard`, 303)
    },
    { bewaren: true },
  ),
)

export default function EigenAdviesPage() {
  const { nummer, titel, net, mogelijk, eigen, aanvraag } = useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={net && !eigen.gegeven_op ? 'Uw advies is bewaard.' : null} />
      <PageHeading step={nummer} title="Uw advies" intro={titel} />
      <h2>Wat de gemeente u vraagt</h2>
      <p className="pre-line">{eigen.vraag}</p>
      <p className="muted">
        {eigen.gevraagd_door} vraagt dit. Geef uw advies uiterlijk op {eigen.uiterlijk}.
      </p>
      <h2>De aanvraag</h2>
      <SummaryList
        rows={aanvraag.map(({ label, tekst }) => ({
          label,
          value: <span className="pre-line">{tekst}</span>,
        }))}
      />
      {eigen.bijlagen.length > 0 && (
        <>
          <h3>Bijlagen</h3>
          <FileList files={eigen.bijlagen} />
        </>
      )}
      {eigen.gegeven_op ? (
        <Alert tone="good" title={`U gaf dit advies op ${eigen.gegeven_op}`}>
          {eigen.strekking && <p>{strekkingnamen[eigen.strekking]}</p>}
          <p className="pre-line">{eigen.tekst}</p>
        </Alert>
      ) : mogelijk ? (
        <Adviesformulier eigen={eigen} />
      ) : (
        <p>Advies kan als de aanvraag volledig is en er nog niet is besloten.</p>
      )}
    </>
  )
}

import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { zakenToewijzen } from '../../commands/zaken-toewijzen.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { toewijzingSchema } from '../../domain/behandeling/toewijzing.schema.ts'
import { metVraag } from '../../domain/behandeling/werklijst.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { Bevestiging } from './bevestiging.tsx'
import { overzicht } from './overzicht.server.ts'
import { Voorbeeld } from './voorbeeld.tsx'
import { WieForm } from './wie-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Zaken toewijzen' }]

export const handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

export const loader = guard('zaak:toewijzen', overzicht)

export const action = guard('zaak:toewijzen', ({ request, actor }) =>
  handleForm({ request, actor }, toewijzingSchema, async (tx, invoer) => {
    const aantal = await zakenToewijzen(tx, actor, invoer)
    const lijst = new URLSearchParams(invoer.lijst)
    lijst.set('toegewezen', String(aantal))
    return redirect(metVraag('/behandeling', lijst.toString()), 303)
  }),
)

export default function ToewijzingPage() {
  const { keuzes, gekozen, naam, behandelaar, lijst, behandelaars } = useLoaderData<typeof loader>()
  const gaat = keuzes.filter(({ blijft }) => blijft === null)
  return (
    <>
      <PageHeading
        title={gekozen ? 'Klopt dit?' : 'Aan wie wijst u deze zaken toe?'}
        intro={gekozen ? 'Er is nog niets veranderd.' : undefined}
      />
      {keuzes.length === 0 ? (
        <EmptyState
          title="U hebt nog geen zaken gekozen"
          action={<a href={metVraag('/behandeling', lijst)}>Kies zaken in de werklijst</a>}
        />
      ) : (
        <>
          {gekozen && <Bevestiging {...{ gaat, naam, behandelaar, lijst }} />}
          <Voorbeeld keuzes={keuzes} gekozen={gekozen} naam={naam} />
          <WieForm {...{ keuzes, behandelaars, behandelaar, lijst, gekozen }} />
        </>
      )}
    </>
  )
}

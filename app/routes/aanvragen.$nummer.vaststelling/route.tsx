import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state.tsx'
import type { RootGegevens } from '../../components/frame.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findVaststelling } from '../../../db/queries/besluit.ts'
import { Besluitbrief } from '../aanvragen.$nummer.besluit/besluitbrief.tsx'
import { InHetKort } from './in-het-kort.tsx'
import { HardWords } from '../../components/hard-words.tsx'
import { begrippen } from '../../domain/begrippen.ts'

export const meta: MetaFunction = () => [{ title: 'De vaststelling' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, nu }) => {
  const besluit = await findVaststelling(db, zaak.id)
  const { nummer, titel, zaakrecht } = zaak
  // a decision that was not sent does not exist for the applicant (Awb 3:40)
  if (!besluit?.verzonden_op) return json({ nummer, titel, besluit: null })
  const { inhoud, bezwaar_tot, verzonden_op, bedrag } = besluit
  return json({
    nummer,
    titel,
    besluit: {
      bedrag,
      bezwaar_tot,
      verzonden_op,
      bezwaarOpen: bezwaar_tot !== null && toDatum(nu) <= bezwaar_tot,
      // a partner reads the decision, not where the penvoerder lives
      inhoud: zaakrecht === 'meelezer' ? { ...inhoud, aan: inhoud.aan.slice(0, 1) } : inhoud,
    },
  })
})

export default function VaststellingPage() {
  const { nummer, titel, besluit } = useLoaderData<typeof loader>()
  const root = useRouteLoaderData('root') as RootGegevens
  if (!besluit)
    return (
      <>
        <PageHeading step={nummer} title="De vaststelling" intro={titel} />
        <EmptyState title="De subsidie is nog niet vastgesteld">
          Dat doen wij nadat u het verslag hebt ingediend. U krijgt bericht zodra het zover is.
        </EmptyState>
      </>
    )
  return (
    <>
      <InHetKort nummer={nummer} titel={titel} besluit={besluit} />
      <HardWords words={[begrippen.vaststelling, begrippen.voorschot, begrippen.bezwaar]} />
      <Besluitbrief {...besluit} gemeente={root.gemeente} />
    </>
  )
}

import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { besluitOpenen } from '../../commands/besluit-openen.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { inTransaction } from '../../lib/db.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { leesbareBrieven } from '../../lib/leesbare-brieven.server.ts'
import { findVaststelling } from '../../../db/queries/besluit.ts'
import { Besluitbrieven } from '../aanvragen.$nummer.besluit/besluitbrieven.tsx'
import { getoond } from '../aanvragen.$nummer.besluit/getoond.server.ts'
import { InHetKort } from './in-het-kort.tsx'
import { HardWords } from '../../components/hard-words.tsx'
import { begrippen } from '../../domain/begrippen.ts'

export const meta: MetaFunction = () => [{ title: 'De vaststelling' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, nu, actor, request }) => {
  const besluit = await findVaststelling(db, zaak.id)
  const { nummer, titel } = zaak
  // a decision that was not sent does not exist for the applicant (Awb 3:40)
  if (!besluit?.verzonden_op) return json({ nummer, titel, besluit: null, brieven: [] })
  if (request.method === 'GET') await inTransaction((tx) => besluitOpenen(tx, actor, zaak))
  const { bezwaar_tot, bedrag } = besluit
  const brieven = (await leesbareBrieven(db, zaak)).filter(
    ({ besluit_id }) => besluit_id === besluit.id,
  )
  return json({
    nummer,
    titel,
    besluit: {
      bedrag,
      bezwaar_tot,
      bezwaarOpen: bezwaar_tot !== null && toDatum(nu) <= bezwaar_tot,
    },
    brieven: await getoond(db, brieven),
  })
})

export default function VaststellingPage() {
  const { nummer, titel, besluit, brieven } = useLoaderData<typeof loader>()
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
      <Besluitbrieven nummer={nummer} brieven={brieven} />
    </>
  )
}

import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { besluitOpenen } from '../../commands/besluit-openen.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { aanZetWoorden } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { besluitwoorden } from '../../domain/besluit/woorden.ts'
import { toDatum } from '../../domain/datum.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { inTransaction } from '../../lib/db.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { leesbareBrieven } from '../../lib/leesbare-brieven.server.ts'
import { getAanZet } from '../../../db/queries/aan-zet.ts'
import { findRekening, rekeningstand } from '../../../db/queries/rekening.ts'
import { listVerzondenBesluiten } from '../../../db/queries/besluit.ts'
import { Besluitbrieven } from './besluitbrieven.tsx'
import { getoond } from './getoond.server.ts'
import { WatNu } from './wat-nu.tsx'
import { HardWords } from '../../components/hard-words.tsx'
import { begrippen } from '../../domain/begrippen.ts'

export const meta: MetaFunction = () => [{ title: 'Het besluit' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, nu, actor, request }) => {
  const vandaag = toDatum(nu)
  const besluiten = await listVerzondenBesluiten(db, zaak.id)
  const brieven = await leesbareBrieven(db, zaak)
  const { aanZet, contact } = await getAanZet(db, zaak.id, vandaag)
  // a look from outside the page (a check of a link) shows nobody a decision: only GET marks it read
  if (request.method === 'GET') await inTransaction((tx) => besluitOpenen(tx, actor, zaak))
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    // who gave an account does not have to do it again
    vraagtRekening:
      zaak.zaakrecht === 'penvoerder' &&
      ['geen', 'afgewezen'].includes(rekeningstand(await findRekening(db, zaak.id))),
    aanZet: aanZetWoorden(aanZet, contact, 'aanvrager', vandaag),
    besluiten: await Promise.all(
      besluiten.map(async ({ inhoud: _, ...besluit }) => ({
        ...besluit,
        bezwaarOpen: besluit.bezwaar_tot !== null && vandaag <= besluit.bezwaar_tot,
        brieven: await getoond(
          db,
          brieven.filter(({ besluit_id }) => besluit_id === besluit.id),
        ),
      })),
    ),
  })
})

export default function BesluitPage() {
  const { titel, nummer, besluiten, aanZet, vraagtRekening } = useLoaderData<typeof loader>()
  const [besluit, ...eerder] = besluiten
  if (!besluit)
    return (
      <>
        <PageHeading step={nummer} title="Het besluit" intro={titel} />
        <WieIsAanZet {...aanZet} />
        <EmptyState title="Er is nog geen besluit">
          U krijgt bericht zodra het er is. U leest het dan op deze pagina.
        </EmptyState>
      </>
    )
  const { naam, toon } = besluitwoorden[besluit.uitkomst]
  return (
    <>
      <div className="stack no-print">
        <PageHeading
          step={nummer}
          title="Ons besluit over uw aanvraag"
          tag={<StatusTag tone={toon}>{naam}</StatusTag>}
          intro={titel}
        />
      </div>
      <div className="wide no-print">
        <WieIsAanZet {...aanZet} />
      </div>
      <div className="stack no-print">
        <WatNu nummer={nummer} besluit={besluit} vraagtRekening={vraagtRekening} />
      </div>
      <HardWords
        words={[
          begrippen.verlening,
          begrippen.voorschot,
          begrippen.vaststelling,
          begrippen.bezwaar,
        ]}
      />
      <Besluitbrieven nummer={nummer} brieven={besluit.brieven} />
      {eerder.length > 0 && (
        <div className="stack wide no-print">
          <h2>Eerdere besluiten</h2>
          {eerder.map((oud) => (
            <Besluitbrieven key={oud.id} nummer={nummer} brieven={oud.brieven} />
          ))}
        </div>
      )}
    </>
  )
}

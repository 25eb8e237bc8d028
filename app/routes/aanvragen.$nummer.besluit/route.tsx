import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state.tsx'
import type { RootGegevens } from '../../components/frame.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { aanZetWoorden } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { besluitwoorden } from '../../domain/besluit/woorden.ts'
import { toDatum } from '../../domain/datum.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { getAanZet } from '../../../db/queries/aan-zet.ts'
import { listBezwaren } from '../../../db/queries/bezwaar.ts'
import { listVerzondenBesluiten } from '../../../db/queries/besluit.ts'
import { Besluitbrief } from './besluitbrief.tsx'
import { WatNu } from './wat-nu.tsx'
import { HardWords } from '../../components/hard-words.tsx'
import { begrippen } from '../../domain/begrippen.ts'

export const meta: MetaFunction = () => [{ title: 'Het besluit' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, nu }) => {
  const vandaag = toDatum(nu)
  const besluiten = await listVerzondenBesluiten(db, zaak.id)
  const { aanZet, contact } = await getAanZet(db, zaak.id, vandaag)
  const vanAnder = new Set(
    (await listBezwaren(db, zaak.id)).flatMap(({ id, van }) => (van === 'derde' ? [id] : [])),
  )
  // A partner reads the decision, not where the penvoerder lives; nobody reads who else objected, or where they live.
  const adresVoor = (aan: string[], bezwaar_id: string | null) => {
    if (bezwaar_id !== null && vanAnder.has(bezwaar_id)) return []
    return zaak.zaakrecht === 'meelezer' ? aan.slice(0, 1) : aan
  }
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    penvoerder: zaak.zaakrecht === 'penvoerder',
    aanZet: aanZetWoorden(aanZet, contact, 'aanvrager', vandaag),
    besluiten: besluiten.map(({ inhoud, ...besluit }) => ({
      ...besluit,
      bezwaarOpen: besluit.bezwaar_tot !== null && vandaag <= besluit.bezwaar_tot,
      inhoud: { ...inhoud, aan: adresVoor(inhoud.aan, besluit.bezwaar_id) },
    })),
  })
})

export default function BesluitPage() {
  const { titel, nummer, besluiten, aanZet, penvoerder } = useLoaderData<typeof loader>()
  const root = useRouteLoaderData('root') as RootGegevens
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
        <WieIsAanZet {...aanZet} />
        <WatNu nummer={nummer} besluit={besluit} penvoerder={penvoerder} />
      </div>
      <HardWords
        words={[
          begrippen.verlening,
          begrippen.voorschot,
          begrippen.vaststelling,
          begrippen.bezwaar,
        ]}
      />
      <Besluitbrief {...besluit} gemeente={root.gemeente} />
      {eerder.length > 0 && (
        <div className="stack wide no-print">
          <h2>Eerdere besluiten</h2>
          {eerder.map((oud) => (
            <Besluitbrief key={oud.id} {...oud} gemeente={root.gemeente} />
          ))}
        </div>
      )}
    </>
  )
}

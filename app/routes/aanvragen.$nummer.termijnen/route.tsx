import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { getAanZet } from '../../../db/queries/aan-zet.ts'
import { listTermijnen } from '../../../db/queries/termijn.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { HardWords } from '../../components/hard-words.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { aanZetWoorden } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { begrippen } from '../../domain/begrippen.ts'
import { toDatum } from '../../domain/datum.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Termijn } from './termijn.tsx'

const titel = 'Alle termijnen'

export const meta: MetaFunction = () => [{ title: titel }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, nu }) => {
  const vandaag = toDatum(nu)
  const { aanZet, contact } = await getAanZet(db, zaak.id, vandaag)
  const termijnen = await listTermijnen(db, zaak.id)
  return json({
    nummer: zaak.nummer,
    vandaag,
    aanZet: aanZetWoorden(aanZet, contact, 'aanvrager', vandaag),
    // the municipality answers as one: who of its people typed it does not stand here
    termijnen: termijnen.map(({ gebeurtenissen, ...termijn }) => ({
      ...termijn,
      gebeurtenissen: gebeurtenissen.map(({ door: _, ...een }) => een),
    })),
  })
})

export default function TermijnenPage() {
  const { nummer, vandaag, aanZet, termijnen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={nummer}
        title={titel}
        intro="Bij elke termijn leest u wat de laatste dag is, en hoe die dag is berekend. De gemeente ziet hetzelfde."
      />
      <WieIsAanZet {...aanZet} />
      {termijnen.length === 0 && (
        <EmptyState title="Er loopt nog geen termijn">
          De eerste termijn begint als u de aanvraag verstuurt.
        </EmptyState>
      )}
      {termijnen.toReversed().map((termijn) => (
        <Termijn key={termijn.id} termijn={termijn} vandaag={vandaag} />
      ))}
      <p>
        <Link to="/termijnen">Zo werkt een termijn, en reken het zelf na</Link>
      </p>
      <HardWords words={[begrippen.opschorten, begrippen.verdagen, begrippen.ingebrekestelling]} />
    </>
  )
}

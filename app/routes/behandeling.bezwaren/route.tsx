import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import { dagenOver } from '../../domain/aanvraag/aan-zet.ts'
import { bezwaarwoorden } from '../../domain/bezwaar/bezwaar.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { guard } from '../../lib/guard.server.ts'
import { listOpenBezwaren } from '../../../db/queries/bezwaar.ts'

export const meta: MetaFunction = () => [{ title: 'Bezwaren' }]
export const handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

export const loader = guard('bezwaar:registreren', async ({ db, gemeente, gebruiker, nu }) =>
  json({
    vandaag: toDatum(nu),
    gebruiker_id: gebruiker.id,
    bezwaren: await listOpenBezwaren(db, gemeente.id),
  }),
)

export default function BezwarenPage() {
  const { vandaag, gebruiker_id, bezwaren } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Bezwaren"
        intro="Bezwaren waarop nog niet is beslist, of waarvan de beslissing nog niet weg is. Wat het eerst klaar moet zijn, staat bovenaan."
      />
      <Table
        wide
        hideCaption
        caption="Open bezwaren"
        rows={bezwaren}
        rowKey={({ id }) => id}
        empty="Er is geen open bezwaar."
        columns={[
          {
            heading: 'Zaak',
            cell: ({ nummer, titel, volgnummer }) => (
              <>
                <Link to={`/behandeling/${nummer}/bezwaar/${volgnummer}`}>{titel}</Link>
                <br />
                <span className="muted">
                  {nummer}, bezwaar {volgnummer}
                </span>
              </>
            ),
          },
          {
            heading: 'Van',
            cell: ({ naam, van }) => (van === 'aanvrager' ? naam : `${naam} (een ander)`),
          },
          { heading: 'Ontvangen', nowrap: true, cell: (rij) => datumVoluit(rij.ontvangen_op) },
          {
            heading: 'Stand',
            cell: ({ status }) => (
              <StatusTag tone={bezwaarwoorden[status].toon}>
                {bezwaarwoorden[status].naam}
              </StatusTag>
            ),
          },
          {
            heading: 'Beslissen uiterlijk',
            nowrap: true,
            cell: ({ einddatum }) =>
              einddatum
                ? `${datumVoluit(einddatum)}, ${dagenOver(einddatum, vandaag)}`
                : 'Staat stil',
          },
          {
            heading: 'Behandelaar',
            cell: ({ behandelaar, behandelaar_id }) =>
              behandelaar_id === gebruiker_id ? <strong>U</strong> : (behandelaar ?? 'Nog niemand'),
          },
        ]}
      />
      <p>Komt er een bezwaar op papier binnen? Zoek de zaak op en kies daar Bezwaar.</p>
    </>
  )
}

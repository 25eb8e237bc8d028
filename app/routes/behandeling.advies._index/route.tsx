import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import { toDatum, type Datum } from '../../domain/datum.ts'
import { datumKort } from '../../domain/opmaak.ts'
import { guard } from '../../lib/guard.server.ts'
import { listMijnAdviezen } from '../../../db/queries/advies.ts'

export const meta: MetaFunction = () => [{ title: 'Mijn adviezen' }]

export const loader = guard('advies:geven', async ({ db, gebruiker, nu }) => {
  const vandaag = toDatum(nu)
  const adviezen = await listMijnAdviezen(db, gebruiker.id)
  return json({
    adviezen: adviezen.map((advies) => ({
      ...pick(advies),
      stand: standVan(advies, vandaag),
      open: advies.teruggetreden_op === null && advies.ingetrokken_op === null,
    })),
  })
})

type Advies = Awaited<ReturnType<typeof listMijnAdviezen>>[number]

const pick = ({ id, nummer, titel, uiterlijk }: Advies) => ({ id, nummer, titel, uiterlijk })

/** How far an advice is, for who gives it. */
function standVan(advies: Advies, vandaag: Datum) {
  if (advies.gegeven_op) return { naam: 'Gegeven', toon: 'good' } as const
  if (advies.ingetrokken_op) return { naam: 'Ingetrokken', toon: 'neutral' } as const
  if (advies.teruggetreden_op) return { naam: 'U hebt een belang', toon: 'neutral' } as const
  if (advies.besloten) return { naam: 'Er is al besloten', toon: 'neutral' } as const
  return advies.uiterlijk < vandaag
    ? ({ naam: 'Te laat, kan nog', toon: 'warning' } as const)
    : ({ naam: 'Wacht op u', toon: 'info' } as const)
}

export default function MijnAdviezenPage() {
  const { adviezen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Mijn adviezen"
        intro="De aanvragen waarover de gemeente u om advies vraagt."
      />
      {adviezen.length === 0 ? (
        <EmptyState title="Er is u nog niets gevraagd">
          U krijgt een mail als de gemeente uw advies wil.
        </EmptyState>
      ) : (
        <Table
          caption="Wat nog wacht staat bovenaan"
          rows={adviezen}
          rowKey={({ id }) => id}
          columns={[
            { heading: 'Nummer', nowrap: true, cell: ({ nummer }) => nummer },
            {
              heading: 'Aanvraag',
              rowHeading: true,
              cell: ({ nummer, titel, open }) =>
                open ? <Link to={`/behandeling/advies/${nummer}`}>{titel}</Link> : titel,
            },
            { heading: 'Uiterlijk', nowrap: true, cell: ({ uiterlijk }) => datumKort(uiterlijk) },
            {
              heading: 'Stand',
              cell: ({ stand }) => <StatusTag tone={stand.toon}>{stand.naam}</StatusTag>,
            },
          ]}
        />
      )}
    </>
  )
}

import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Table } from '../../components/table.tsx'
import { overlegstatussen } from '../../domain/evaluatiecriterium/tafelgenoot.ts'
import { guard } from '../../lib/guard.server.ts'
import { listBegeleidingszaken } from '../../../db/queries/begeleiding.ts'
import { overzichtVan, type Overzichtregel } from './overzicht.ts'

export const meta: MetaFunction = () => [{ title: 'Evaluatieplannen' }]
export const handle: Handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

export const loader = guard('evaluatieplan:begeleiden', async ({ db, gebruiker }) => {
  const zaken = await listBegeleidingszaken(db, gebruiker, overlegstatussen)
  return json(overzichtVan(zaken, gebruiker.id))
})

export default function BegeleidingPage() {
  const { aanZet, wacht, klaar } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Evaluatieplannen"
        intro="Waar u samen met een initiatief afspreekt waaraan u ziet of het werkt. Wat het langst ligt, staat bovenaan."
      />
      <p>
        <Link to="/behandeling/ideeen">Ideeën van inwoners, nog voor er een aanvraag is</Link>
      </p>
      <Lijst
        titel={`De gemeente is aan zet (${aanZet.length})`}
        regels={aanZet}
        leeg="Er ligt nu niets voor de gemeente"
      />
      <Lijst titel={`Het initiatief is aan zet (${wacht.length})`} regels={wacht} />
      <Lijst titel={`Bevestigd door beide kanten (${klaar.length})`} regels={klaar} />
    </>
  )
}

type Props = { titel: string; regels: readonly Overzichtregel[]; leeg?: string }

function Lijst({ titel, regels, leeg }: Props) {
  if (regels.length === 0) return leeg ? <EmptyState title={leeg} /> : null
  return (
    <Table
      wide
      caption={titel}
      rows={regels}
      rowKey={({ nummer }) => nummer}
      columns={[
        {
          heading: 'Zaak',
          nowrap: true,
          cell: ({ nummer }) => <Link to={`/behandeling/${nummer}/criteria`}>{nummer}</Link>,
        },
        { heading: 'Initiatief', cell: ({ titel: naam }) => naam },
        { heading: 'Wat er nu moet gebeuren', cell: ({ wat }) => wat },
        { heading: 'Begeleider', cell: ({ begeleider }) => begeleider },
        { heading: 'Laatste stap', nowrap: true, cell: ({ laatste }) => laatste },
      ]}
    />
  )
}

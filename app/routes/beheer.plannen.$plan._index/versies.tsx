import { Link } from '@remix-run/react'
import { Table } from '../../components/table.tsx'

type Versie = { versie: number; reden: string | null; door: string | null; gemaakt: string | null }

/** The versions of a plan, each with who made it and why. */
export function Versies({ plan, versies }: { plan: string; versies: readonly Versie[] }) {
  return (
    <Table
      wide
      caption="Versies, de nieuwste eerst"
      rows={versies}
      rowKey={({ versie }) => versie}
      columns={[
        {
          heading: 'Versie',
          nowrap: true,
          cell: ({ versie }) => (
            <Link to={`/beheer/plannen/${plan}/versies/${versie}`}>Versie {versie}</Link>
          ),
        },
        { heading: 'Waarom', cell: ({ reden }) => reden ?? 'Kwam mee met het platform' },
        { heading: 'Wie', cell: ({ door }) => door ?? '–' },
        { heading: 'Wanneer', cell: ({ gemaakt }) => gemaakt ?? '–' },
      ]}
    />
  )
}

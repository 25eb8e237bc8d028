import { Table } from '../../components/table.tsx'
import { tijdstip } from '../../domain/opmaak.ts'

type Regel = {
  id: number
  moment: string | Date
  handeling: string
  resultaat: string
  herkomst: string
  door: string | null
}

/** Every act and every reading of this case, newest first. */
export function Logboek({ regels }: { regels: Regel[] }) {
  return (
    <>
      <h2>Logboek</h2>
      <Table
        wide
        hideCaption
        caption="Logboek, het nieuwste eerst"
        rows={regels}
        rowKey={({ id }) => id}
        columns={[
          { heading: 'Wanneer', nowrap: true, cell: ({ moment }) => tijdstip(new Date(moment)) },
          { heading: 'Wat', cell: ({ handeling }) => handeling },
          { heading: 'Wie', cell: ({ door }) => door ?? 'Het platform' },
          { heading: 'Uitkomst', cell: ({ resultaat }) => resultaat },
          { heading: 'Herkomst', cell: ({ herkomst }) => herkomst },
        ]}
      />
    </>
  )
}

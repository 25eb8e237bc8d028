import { Table } from '../../components/table.tsx'
import type { Besluituitkomst } from '../../domain/besluit/besluit.ts'
import { besluitwoorden } from '../../domain/besluit/woorden.ts'
import { datumVoluit, euro } from '../../domain/opmaak.ts'

type Props = {
  besluiten: {
    id: string
    soort: string
    uitkomst: Besluituitkomst
    bedrag: number
    datum: string
    verzonden_op: string | null
  }[]
}

/** What was decided, oldest first. */
export function Besluiten({ besluiten }: Props) {
  if (besluiten.length === 0) return null
  return (
    <>
      <h2 id="besluiten">Besluiten</h2>
      <Table
        hideCaption
        caption="Besluiten"
        rows={besluiten}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: 'Besluit',
            cell: ({ soort, uitkomst }) =>
              `${besluitwoorden[uitkomst].naam}${soort === 'direct_vaststelling' ? ' en vastgesteld' : ''}`,
          },
          { heading: 'Bedrag', numeric: true, nowrap: true, cell: bedragVan },
          { heading: 'Genomen op', nowrap: true, cell: ({ datum }) => datumVoluit(datum) },
          {
            heading: 'Verzonden op',
            nowrap: true,
            cell: ({ verzonden_op }) => (verzonden_op ? datumVoluit(verzonden_op) : 'Nog niet'),
          },
        ]}
      />
    </>
  )
}

/** A refusal or an objection that changes nothing has no amount; a withdrawal leaves zero. */
const bedragVan = ({ soort, bedrag }: Props['besluiten'][number]) =>
  bedrag === 0 && zonderBedrag.includes(soort) ? <span className="muted">Geen</span> : euro(bedrag)
const zonderBedrag = ['weigering', 'buiten_behandeling', 'bezwaar']

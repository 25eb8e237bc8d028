import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { Besluituitkomst } from '../../domain/besluit/besluit.ts'
import { besluitwoorden } from '../../domain/besluit/woorden.ts'
import { datumKort } from '../../domain/opmaak.ts'

type Besluit = {
  id: string
  nummer: string
  titel: string
  uitkomst: Besluituitkomst
  datum: string
  uiterste_datum: string | null
}

/** What was decided and still has to be sent: until then the applicant knows nothing. */
export function Onverzonden({ besluiten }: { besluiten: Besluit[] }) {
  if (besluiten.length === 0) return null
  return (
    <Table
      caption="Besluiten die u nog moet versturen"
      wide
      rows={besluiten}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: 'Nummer',
          nowrap: true,
          cell: ({ nummer }) => (
            <a href={`/behandeling/${nummer}/besluit/bekendmaking`}>{nummer}</a>
          ),
        },
        { heading: 'Titel', cell: ({ titel }) => titel },
        {
          heading: 'Besluit',
          nowrap: true,
          cell: ({ uitkomst }) => (
            <StatusTag tone={besluitwoorden[uitkomst].toon}>
              {besluitwoorden[uitkomst].naam}
            </StatusTag>
          ),
        },
        { heading: 'Genomen op', numeric: true, cell: ({ datum }) => datumKort(datum) },
        {
          heading: 'Versturen uiterlijk',
          numeric: true,
          cell: ({ uiterste_datum }) => (uiterste_datum ? datumKort(uiterste_datum) : '–'),
        },
      ]}
    />
  )
}

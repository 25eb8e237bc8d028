import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { Kop } from '../../domain/dwangsom/woorden.ts'
import { datumKort, euro } from '../../domain/opmaak.ts'

type Rij = {
  id: string
  nummer: string
  kop: Kop
  bedrag: number
  eerste_dag: string
}

/** What the municipality owes because it decided too late: not from the subsidy, so apart from the payments of it. */
export function Dwangsommen({ lijst }: { lijst: Rij[] }) {
  if (lijst.length === 0) return null
  return (
    <section className="stack" aria-labelledby="dwangsommen">
      <h2 id="dwangsommen">Dwangsommen die lopen of nog vast te stellen zijn</h2>
      <p>Zolang er geen besluit over het bedrag is, kan het nog oplopen.</p>
      <Table
        wide
        caption="Zaken waarin de gemeente te laat is of was"
        rows={lijst}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: 'Zaak',
            nowrap: true,
            cell: ({ nummer }) => <Link to={`/behandeling/${nummer}/termijnen`}>{nummer}</Link>,
          },
          {
            heading: 'Stand',
            cell: ({ kop }) => <StatusTag tone={kop.toon}>{kop.tekst}</StatusTag>,
          },
          { heading: 'Eerste dag', nowrap: true, cell: ({ eerste_dag }) => datumKort(eerste_dag) },
          { heading: 'Bedrag', numeric: true, cell: ({ bedrag }) => euro(bedrag) },
        ]}
      />
    </section>
  )
}

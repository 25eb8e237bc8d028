export type Column<Row> = {
  heading: string
  cell: (row: Row) => React.ReactNode
  numeric?: boolean
  /** For numbers of cases and dates, which should not break. */
  nowrap?: boolean
  /** The column that names the row; the first one unless told otherwise. */
  rowHeading?: boolean
}

/** A table with a caption; on a phone every row becomes a card with the headings beside the values. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
  hideCaption,
  wide,
  empty,
}: Props<Row>) {
  const named = columns.some((column) => column.rowHeading)
  return (
    <div className={`table-frame${wide ? ' wide' : ''}`}>
      <table className="table">
        <caption className={hideCaption ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.heading} scope="col" className={cellClass(column)}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, index) => {
                const Cell = column.rowHeading || (!named && index === 0) ? 'th' : 'td'
                return (
                  <Cell
                    key={column.heading}
                    scope={Cell === 'th' ? 'row' : undefined}
                    className={cellClass(column)}
                    data-heading={column.heading}
                  >
                    {column.cell(row)}
                  </Cell>
                )
              })}
            </tr>
          ))}
          {rows.length === 0 && empty && (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}
type Props<Row> = {
  caption: React.ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string | number
  hideCaption?: boolean
  /** Wider than the column of text. */
  wide?: boolean
  empty?: React.ReactNode
}

const cellClass = ({ numeric, nowrap }: { numeric?: boolean; nowrap?: boolean }) =>
  numeric ? 'numeric' : nowrap ? 'nowrap' : undefined

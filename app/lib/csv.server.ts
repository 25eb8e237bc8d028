import { stringify } from 'csv-stringify/sync'

/** An amount in whole cents, written as 1234,56. */
export type Bedrag = { cents: number }
export type CsvColumn<Row> = {
  header: string
  value: (row: Row) => string | number | Bedrag | null
}

// A cell that begins like this is a formula to a spreadsheet, behind spaces or invisible characters too. What we
// would have written for a formula is marked as well, so that every value can be read back.
const formula = /^'*[\s\0\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * A file for Dutch spreadsheets: semicolons, a byte order mark, every text quoted. A text that begins as a formula
 * gets an apostrophe before it and stays text; numbers stay numbers.
 */
export function toCsv<Row>(rows: readonly Row[], columns: readonly CsvColumn<Row>[]) {
  const lines = rows.map((row) => columns.map(({ value }) => value(row)))
  return stringify([columns.map(({ header }) => header), ...lines], {
    bom: true,
    delimiter: ';',
    record_delimiter: '\r\n',
    quoted_string: true,
    cast: {
      string: (text) => (formula.test(text) ? `'${text}` : text),
      number: (amount) => String(amount).replace('.', ','),
      object: (amount) => ({ value: inEuros(amount as Bedrag), quote: false }),
    },
  })
}

const inEuros = ({ cents }: Bedrag) => {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`
}

/** A CSV to save under this name; nobody keeps a copy on the way. */
export const csvResponse = (text: string, name: string) =>
  new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })

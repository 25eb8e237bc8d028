import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node'
import type { Cel } from '../domain/begroting/rekenblad.ts'

/** A spreadsheet to download. Every cell has its type: text that begins with = stays text. */
export async function xlsxResponse(rows: readonly (readonly Cel[])[], name: string) {
  const data: SheetData = rows.map((row) => row.map(toCell))
  const columns = [28, 40, 10, 14, 14, 14].map((width) => ({ width }))
  const file = await writeXlsxFile(data, { columns }).toBuffer()
  return new Response(new Uint8Array(file), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}

function toCell(cel: Cel): Cell {
  if (cel === null) return null
  if (typeof cel.waarde === 'string')
    return { type: String, value: cel.waarde, fontWeight: cel.soort === 'kop' ? 'bold' : undefined }
  return { type: Number, value: cel.waarde, format: cel.soort === 'geld' ? '#,##0.00' : undefined }
}

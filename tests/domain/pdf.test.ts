import { expect, test } from 'vitest'
import { pdfBezwaar } from '../../app/domain/document/pdf.ts'
import { pdfBytes } from '../helpers/bestanden.ts'

const kort = pdfBytes('', 'x').indexOf('1 0 obj')
/** A PDF in which these objects begin at this place. */
const opPlaats = (plaats: number, objecten: string) =>
  pdfBytes(`${' '.repeat(plaats)}${objecten}`, 'x')
const oordeel = (bytes: Uint8Array) => pdfBezwaar(bytes, () => null)

test('een groot bestand wordt in stukken bekeken: wat op een grens staat, wordt evengoed gezien', () => {
  const grens = 64 * 1024 - kort
  for (let plaats = grens - 120; plaats < grens + 4; plaats++) {
    expect([plaats, oordeel(opPlaats(plaats, '/JavaScript '))]).toEqual([plaats, 'programma'])
    expect([plaats, oordeel(opPlaats(plaats, '/J#61vaScript '))]).toEqual([plaats, 'programma'])
    // what only begins like it is another name
    expect([plaats, oordeel(opPlaats(plaats, '/JavaScriptBoek '))]).toEqual([plaats, null])
  }
})

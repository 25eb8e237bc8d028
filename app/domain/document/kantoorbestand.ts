import type { Bestandsoort } from './bestand.ts'
import { alsTekst } from './bytes.ts'
import { leesZip, type Zipdeel } from './zip.ts'

/** What a zip turned out to be: a document we take, or why not. */
export type Kantooroordeel = { soort: Bestandsoort; delen: Zipdeel[] } | { bezwaar: Kantoorbezwaar }
export type Kantoorbezwaar = 'soort' | 'bom' | 'macro' | 'beveiligd'

const MB = 1024 * 1024
const HOOGSTENS = { delen: 2_000, totaal: 100 * MB, verhouding: 200 }
const ODT = 'application/vnd.oasis.opendocument.text'

/** A document of Word, Excel or LibreOffice, judged by the list of what is in it. */
export function beoordeelKantoorbestand(bytes: Uint8Array): Kantooroordeel {
  const delen = leesZip(bytes)
  if (!delen) return { bezwaar: 'soort' }
  if (delen.some(({ versleuteld }) => versleuteld)) return { bezwaar: 'beveiligd' }
  if (isBom(delen)) return { bezwaar: 'bom' }
  const soort = soortVan(delen, bytes)
  if (!soort) return { bezwaar: 'soort' }
  return delen.some(({ naam }) => MACRO.test(naam)) ? { bezwaar: 'macro' } : { soort, delen }
}

const MACRO = /(^|\/)(vbaProject\w*\.bin|Basic\/|Scripts\/|activeX\/|macrosheets\/)/i
const PAKKET =
  /\.(zip|jar|7z|rar|gz|bz2|xz|tar|cab|iso|exe|dll|js|vbs|docx?|docm|xlsx?|xlsm|pptx?|od[tsp])$/i

function isBom(delen: Zipdeel[]) {
  const totaal = delen.reduce((som, { uitgepakt }) => som + uitgepakt, 0)
  return (
    delen.length > HOOGSTENS.delen ||
    totaal > HOOGSTENS.totaal ||
    new Set(delen.map(({ naam }) => naam.toLowerCase())).size < delen.length ||
    delen.some(
      ({ naam, methode, ingepakt, uitgepakt, verwijzing }) =>
        verwijzing ||
        (methode !== 0 && methode !== 8) ||
        (methode === 0 && ingepakt !== uitgepakt) ||
        (uitgepakt > MB && uitgepakt > ingepakt * HOOGSTENS.verhouding) ||
        isBuitenMap(naam) ||
        PAKKET.test(naam),
    )
  )
}

/** A name that would end up outside the folder in which somebody unpacks it. */
const isBuitenMap = (naam: string) =>
  naam === '' || /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|[\0-\x1f]/i.test(naam)

function soortVan(delen: Zipdeel[], bytes: Uint8Array): Bestandsoort | null {
  const heeft = (naam: string) => delen.some((deel) => deel.naam === naam)
  const eerste = delen.find(({ naam }) => naam === 'mimetype')
  if (eerste) {
    const { begin, ingepakt, methode } = eerste
    const tekst = alsTekst(bytes.subarray(begin, begin + ingepakt))
    return methode === 0 && tekst === ODT && heeft('content.xml') ? ODT : null
  }
  if (!heeft('[Content_Types].xml') || !heeft('_rels/.rels')) return null
  const [word, excel] = [heeft('word/document.xml'), heeft('xl/workbook.xml')]
  if (word === excel) return null
  const office = 'application/vnd.openxmlformats-officedocument'
  return word ? `${office}.wordprocessingml.document` : `${office}.spreadsheetml.sheet`
}

import { HOOGSTENS, kolomnummer, type Cel, type Gelezenblad, type Werkblad } from './werkblad.ts'
import { stappen } from './xml.ts'

/** Unpacks one part of the file by its name: undefined where it is not there, null where it cannot be read. */
export type Deellezer = (naam: string) => string | null | undefined

/** Reads the first sheet of a workbook: what stands in its cells, never what a formula says. */
export function leesXlsx(deel: Deellezer): Gelezenblad {
  const pad = eersteBlad(deel)
  const xml = pad === null ? null : deel(pad)
  if (typeof xml !== 'string') return { bezwaar: 'beschadigd' }
  const [woorden, stijlen] = [deel('xl/sharedStrings.xml'), deel('xl/styles.xml')]
  if (woorden === null || stijlen === null) return { bezwaar: 'beschadigd' }
  const teksten = gedeeldeTeksten(woorden ?? '')
  const datums = datumstijlen(stijlen ?? '')
  if (!teksten || !datums) return { bezwaar: 'beschadigd' }
  return leesCellen(xml, teksten, datums)
}

/** Where the first sheet stands: the workbook names it, its list of relations says in which part. */
function eersteBlad(deel: Deellezer): string | null {
  const id = eerste(deel('xl/workbook.xml'), 'sheet', (kenmerk) => kenmerk('r:id'))
  const doel = eerste(deel('xl/_rels/workbook.xml.rels'), 'Relationship', (kenmerk) =>
    kenmerk('Id') === id ? kenmerk('Target') : null,
  )
  if (!doel) return null
  return doel.startsWith('/') ? doel.slice(1) : `xl/${doel}`
}

function eerste(
  xml: string | null | undefined,
  naam: string,
  lees: (kenmerk: (naam: string) => string | null) => string | null,
): string | null {
  for (const stap of stappen(xml ?? '')) {
    if (stap === null) return null
    if (stap.soort !== 'open' || stap.naam !== naam) continue
    const gelezen = lees(stap.kenmerk)
    if (gelezen !== null) return gelezen
  }
  return null
}

/** The texts that cells refer to by number. How a word sounds (rPh) is not part of the text. */
function gedeeldeTeksten(xml: string): string[] | null {
  const teksten: string[] = []
  let tekst = ''
  let inTekst = false
  let klank = 0
  for (const stap of stappen(xml)) {
    if (stap === null) return null
    if (stap.soort === 'tekst') {
      if (inTekst && klank === 0) tekst += stap.tekst
    } else if (stap.naam === 't') inTekst = stap.soort === 'open' && !stap.leeg
    else if (stap.naam === 'rPh') klank += stap.soort === 'open' ? 1 : -1
    else if (stap.naam === 'si') {
      if (stap.soort === 'open' && !stap.leeg) tekst = ''
      else teksten.push(heleTekens(stap.soort === 'open' ? '' : tekst))
    }
  }
  return teksten
}

/** Which cell styles show a number as a date: those of the format itself, and own ones with a day, month or year. */
function datumstijlen(xml: string): Set<number> | null {
  const eigen = new Set<number>()
  const stijlen = new Set<number>()
  let nummer = -1
  let inCellen = false
  for (const stap of stappen(xml)) {
    if (stap === null) return null
    if (stap.soort === 'tekst') continue
    if (stap.naam === 'cellXfs') inCellen = stap.soort === 'open'
    if (stap.soort !== 'open') continue
    if (stap.naam === 'numFmt') {
      const code = (stap.kenmerk('formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
      if (/[dmyhs]/i.test(code)) eigen.add(Number(stap.kenmerk('numFmtId')))
    } else if (stap.naam === 'xf' && inCellen) {
      nummer++
      const vorm = Number(stap.kenmerk('numFmtId'))
      if ((vorm >= 14 && vorm <= 22) || (vorm >= 45 && vorm <= 47) || eigen.has(vorm))
        stijlen.add(nummer)
    }
  }
  return stijlen
}

type Opencel = { kolom: number; soort: string; stijl: number; waarde: string; formule: boolean }

function leesCellen(
  xml: string,
  teksten: readonly string[],
  datums: ReadonlySet<number>,
): Gelezenblad {
  const blad: Werkblad = []
  let rij: Cel[] = []
  let cel: Opencel | null = null
  let inWaarde = false
  const sluit = () => {
    if (cel) rij[cel.kolom] = celVan(cel, teksten, datums)
    cel = null
  }
  for (const stap of stappen(xml)) {
    if (stap === null) return { bezwaar: 'beschadigd' }
    if (stap.soort === 'tekst') {
      if (inWaarde && cel) cel.waarde += stap.tekst
      continue
    }
    const opent = stap.soort === 'open'
    if (stap.naam === 'v' || stap.naam === 't') inWaarde = opent && !stap.leeg
    else if (stap.naam === 'row' && opent) {
      const nummer = Number(stap.kenmerk('r') ?? blad.length + 1)
      if (!(nummer >= 1 && nummer <= HOOGSTENS.rijen)) return { bezwaar: 'rijen' }
      while (blad.length < nummer) blad.push([])
      rij = blad[nummer - 1] ?? []
    } else if (stap.naam === 'c' && opent) {
      const letters = /^[A-Z]{1,3}(?=\d)/.exec(stap.kenmerk('r') ?? '')?.[0]
      const kolom = letters === undefined ? rij.length : kolomnummer(letters)
      const [soort, stijl] = [stap.kenmerk('t') ?? 'n', Number(stap.kenmerk('s') ?? 0)]
      // far to the right nothing of ours stands
      if (kolom < HOOGSTENS.kolommen) cel = { kolom, soort, stijl, waarde: '', formule: false }
      if (stap.leeg) sluit()
    } else if (stap.naam === 'f' && opent && cel) cel.formule = true
    else if (stap.naam === 'c') sluit()
  }
  return { blad: blad.map((cellen) => Array.from(cellen, (cel) => cel ?? { tekst: '' })) }
}

function celVan(
  { soort, stijl, waarde, formule }: Opencel,
  teksten: readonly string[],
  datums: ReadonlySet<number>,
): Cel {
  const tekst =
    soort === 's' ? (teksten[Number(waarde)] ?? '') : soort === 'n' ? waarde : heleTekens(waarde)
  const kort = tekst.slice(0, HOOGSTENS.tekens)
  if (formule) return { tekst: kort, bezwaar: 'formule' }
  if (soort === 'd' || (soort === 'n' && waarde !== '' && datums.has(stijl)))
    return { tekst: kort, bezwaar: 'datum' }
  return { tekst: kort }
}

/** Characters that XML cannot hold are written as _x000D_. */
const heleTekens = (tekst: string) =>
  tekst.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  )

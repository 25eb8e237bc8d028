import { HOOGSTENS, type Cel, type Gelezenblad, type Werkblad } from './werkblad.ts'

const SCHEIDINGEN = [';', '\t', ','] as const
// What begins like this got an apostrophe when it was written, so that no program takes it for a formula.
const GEMERKT = /^'(?='*[\s\0\uFEFF]*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/

/** Reads a CSV of any spreadsheet program: the character that stands most on the first line divides the cells. */
export function leesCsv(tekst: string): Gelezenblad {
  const inhoud = tekst.replace(/^\uFEFF/, '')
  if (inhoud.includes('\0')) return { bezwaar: 'soort' }
  const scheiding = scheidingVan(inhoud)
  const blad: Werkblad = []
  let rij: Cel[] = []
  let at = 0
  while (at < inhoud.length) {
    const { tekst, verder } = celVanaf(inhoud, at, scheiding)
    if (verder === null) return { bezwaar: 'beschadigd' }
    rij.push({ tekst: tekst.replace(GEMERKT, '') })
    if (rij.length > HOOGSTENS.kolommen || tekst.length > HOOGSTENS.tekens)
      return { bezwaar: 'rijen' }
    const teken = inhoud[verder]
    at = verder + (teken === '\r' && inhoud[verder + 1] === '\n' ? 2 : 1)
    if (teken === scheiding && at < inhoud.length) continue
    blad.push(rij)
    rij = []
    if (blad.length > HOOGSTENS.rijen) return { bezwaar: 'rijen' }
  }
  return { blad }
}

function scheidingVan(inhoud: string): string {
  const [eerste = ''] = inhoud.split(/[\r\n]/, 1)
  const [meeste] = SCHEIDINGEN.toSorted((a, b) => aantal(eerste, b) - aantal(eerste, a))
  return meeste ?? ';'
}

const aantal = (regel: string, teken: string) => regel.split(teken).length

/** The cell that begins here and where it ends; null where a quote is never closed. */
function celVanaf(inhoud: string, at: number, scheiding: string) {
  if (inhoud[at] !== '"') {
    let verder = at
    while (verder < inhoud.length && !isEinde(inhoud[verder], scheiding)) verder++
    return { tekst: inhoud.slice(at, verder), verder }
  }
  let tekst = ''
  for (let van = at + 1; ;) {
    const slot = inhoud.indexOf('"', van)
    if (slot === -1) return { tekst, verder: null }
    tekst += inhoud.slice(van, slot)
    if (inhoud[slot + 1] === '"') {
      tekst += '"'
      van = slot + 2
      continue
    }
    let verder = slot + 1
    while (verder < inhoud.length && !isEinde(inhoud[verder], scheiding)) verder++
    return { tekst: tekst + inhoud.slice(slot + 1, verder), verder }
  }
}

const isEinde = (teken: string | undefined, scheiding: string) =>
  teken === scheiding || teken === '\n' || teken === '\r'

import { alsTekst } from './bytes.ts'
import { zipEinde } from './zip.ts'

/** Why a PDF is not taken. `onleesbaar`: part of it cannot be judged. */
export type Pdfbezwaar = 'soort' | 'programma' | 'beveiligd' | 'onleesbaar'

// What can start something or carry another file. They are long enough not to turn up in compressed bytes by chance.
const LANG = new Set([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'GoToE',
])
// These are short, so they only count where objects are written out.
const KORT = new Set(['JS', 'XFA'])

type Pak = (bytes: Uint8Array) => Uint8Array | null

/**
 * Looks for what can start something in a PDF, also in objects that are packed together (`pak` unpacks them).
 * Not judged: what a program could do with fonts and pictures; what is locked or packed otherwise is refused.
 */
export function pdfBezwaar(bytes: Uint8Array, pak: Pak): Pdfbezwaar | null {
  const tekst = alsTekst(bytes)
  if (!isHelePdf(tekst) || zipEinde(bytes) !== null) return 'soort'
  const { buiten, pakketten } = opgedeeld(tekst, bytes)
  const namen = [...namenIn(buiten)]
  if (namen.includes('Encrypt')) return 'beveiligd'
  if (namen.some((naam) => KORT.has(naam)) || heeftLang(tekst)) return 'programma'
  if (namen.filter((naam) => naam === 'ObjStm').length > pakketten.length) return 'onleesbaar'
  for (const { kop, inhoud } of pakketten) {
    const objecten = isGewoonIngepakt(kop) ? pak(inhoud) : null
    if (!objecten) return 'onleesbaar'
    const uitgepakt = alsTekst(objecten)
    if (heeftLang(uitgepakt) || [...namenIn(uitgepakt)].some((naam) => KORT.has(naam)))
      return 'programma'
  }
  return null
}

/** Begins and ends as a PDF, without a web page or a program in front of it or a second file behind it. */
function isHelePdf(tekst: string) {
  const begin = tekst.slice(0, 1024)
  const einde = tekst.lastIndexOf('%%EOF')
  return (
    /^%PDF-[12]\.\d/.test(begin) &&
    !/<(!doctype|html|script|svg|body|iframe|\?php)/i.test(begin) &&
    einde !== -1 &&
    tekst.length - einde <= 1024
  )
}

/** The objects that are written out, and the streams that hold other objects. */
function opgedeeld(tekst: string, bytes: Uint8Array) {
  const buiten: string[] = []
  const pakketten: { kop: string; inhoud: Uint8Array }[] = []
  const begin = /\bstream(?:[ \t]*\r?\n|\r)/g
  let vanaf = 0
  for (let match = begin.exec(tekst); match; match = begin.exec(tekst)) {
    const inhoud = match.index + match[0].length
    const einde = tekst.indexOf('endstream', inhoud)
    if (einde === -1) break
    const voor = tekst.slice(vanaf, match.index)
    buiten.push(voor)
    const kop = voor.slice(voor.lastIndexOf(' obj') + 1)
    if ([...namenIn(kop)].includes('ObjStm'))
      pakketten.push({ kop, inhoud: bytes.subarray(inhoud, einde) })
    vanaf = einde + 'endstream'.length
    begin.lastIndex = vanaf
  }
  buiten.push(tekst.slice(vanaf))
  return { buiten: buiten.join(' '), pakketten }
}

/** One layer of deflate, without a predictor: how every program writes packed objects. */
function isGewoonIngepakt(kop: string) {
  const filters = [...namenIn(kop)].filter((naam) => /Decode$|^Crypt$/.test(naam))
  return filters.length === 1 && filters[0] === 'FlateDecode' && !/\/Predictor/.test(kop)
}

function* namenIn(tekst: string) {
  for (const [, naam = ''] of tekst.matchAll(/\/([^\s()<>[\]{}/%\0]{2,60})/g))
    yield naam.includes('#') ? ontcijferd(naam) : naam
}

/** `/J#61vaScript` is another way to write `/JavaScript`. */
const ontcijferd = (naam: string) =>
  naam.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

function heeftLang(tekst: string) {
  for (const naam of namenIn(tekst)) if (LANG.has(naam)) return true
  return false
}

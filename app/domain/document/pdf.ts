import { alsBuffer, alsTekst, vindIn } from './bytes.ts'
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
const OBJECTEN = new Set(['ObjStm'])
const [TAB, LF, CR, SPATIE] = [9, 10, 13, 32]

type Pak = (bytes: Uint8Array) => Uint8Array | null

/**
 * Looks for what can start something in a PDF, also in objects that are packed together (`pak` unpacks them).
 * Not judged: what a program could do with fonts and pictures; what is locked or packed otherwise is refused.
 */
export function pdfBezwaar(bytes: Uint8Array, pak: Pak): Pdfbezwaar | null {
  if (!isHelePdf(bytes) || zipEinde(bytes) !== null) return 'soort'
  const delen = opgedeeld(bytes)
  if (!delen) return 'onleesbaar'
  const { buiten, pakketten } = delen
  const geteld = telNamen(buiten)
  if (geteld.Encrypt > 0) return 'beveiligd'
  if (geteld.kort > 0 || heeft(bytes, LANG)) return 'programma'
  if (geteld.ObjStm > pakketten.length) return 'onleesbaar'
  for (const { kop, inhoud } of pakketten) {
    const objecten = isGewoonIngepakt(kop) ? pak(inhoud) : null
    if (!objecten) return 'onleesbaar'
    if (heeft(objecten, LANG) || heeft(objecten, KORT)) return 'programma'
  }
  return null
}

/** Begins and ends as a PDF, without a web page or a program in front of it or a second file behind it. */
function isHelePdf(bytes: Uint8Array) {
  const begin = alsTekst(bytes.subarray(0, 1024))
  const einde = alsBuffer(bytes).lastIndexOf('%%EOF')
  return (
    /^%PDF-[12]\.\d/.test(begin) &&
    !/<(!doctype|html|script|svg|body|iframe|\?php)/i.test(begin) &&
    einde !== -1 &&
    bytes.length - einde <= 1024
  )
}

// ten megabytes of a real document have far fewer; without a limit a crafted one keeps everybody waiting
const MEESTE_DELEN = 50_000

/** The objects that are written out, and the streams that hold other objects; null for more than any document has. */
function opgedeeld(bytes: Uint8Array) {
  const zoek = alsBuffer(bytes)
  const buiten: Uint8Array[] = []
  const pakketten: { kop: Uint8Array; inhoud: Uint8Array }[] = []
  let vanaf = 0
  let gezien = 0
  for (let at = zoek.indexOf('stream'); at !== -1; at = zoek.indexOf('stream', at)) {
    if (++gezien > MEESTE_DELEN) return null
    const inhoud = isLetter(bytes[at - 1]) ? null : naRegeleinde(bytes, at + 'stream'.length)
    if (inhoud === null) {
      at += 'stream'.length
      continue
    }
    const einde = zoek.indexOf('endstream', inhoud)
    if (einde === -1) break
    const voor = zoek.subarray(vanaf, at)
    buiten.push(voor)
    const kop = voor.subarray(voor.lastIndexOf(' obj') + 1)
    if (heeft(kop, OBJECTEN)) pakketten.push({ kop, inhoud: bytes.subarray(inhoud, einde) })
    vanaf = einde + 'endstream'.length
    at = vanaf
  }
  buiten.push(zoek.subarray(vanaf))
  return { buiten, pakketten }
}

const isLetter = (byte = 0) => /\w/.test(String.fromCharCode(byte))

/** Where what follows the end of this line begins; null when the line goes on. */
function naRegeleinde(bytes: Uint8Array, at: number) {
  let rest = at
  while (bytes[rest] === SPATIE || bytes[rest] === TAB) rest++
  if (bytes[rest] === LF) return rest + 1
  if (bytes[rest] === CR && bytes[rest + 1] === LF) return rest + 2
  return bytes[at] === CR ? at + 1 : null
}

/** One layer of deflate, without a predictor: how every program writes packed objects. */
function isGewoonIngepakt(kop: Uint8Array) {
  const namen = [...namenIn(kop)]
  const filters = namen.filter((naam) => /Decode$|^Crypt$/.test(naam))
  return (
    filters.length === 1 && filters[0] === 'FlateDecode' && !alsTekst(kop).includes('/Predictor')
  )
}

function telNamen(delen: readonly Uint8Array[]) {
  const geteld = { Encrypt: 0, ObjStm: 0, kort: 0 }
  for (const deel of delen)
    for (const naam of namenIn(deel)) {
      if (naam === 'Encrypt' || naam === 'ObjStm') geteld[naam]++
      if (KORT.has(naam)) geteld.kort++
    }
  return geteld
}

function heeft(bytes: Uint8Array, gezocht: ReadonlySet<string>) {
  for (const naam of namenIn(bytes)) if (gezocht.has(naam)) return true
  return false
}

const NAAM = /\/([^\s()<>[\]{}/%\0]{2,60})/g

function* namenIn(bytes: Uint8Array) {
  for (const [, naam = ''] of vindIn(bytes, NAAM, 61))
    yield naam.includes('#') ? ontcijferd(naam) : naam
}

/** `/J#61vaScript` is another way to write `/JavaScript`. */
const ontcijferd = (naam: string) =>
  naam.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

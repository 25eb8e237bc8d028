import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Brief, Briefdeel } from './brief.ts'

type Bericht = {
  onderwerp: string
  tekst: string
  datum: Datum
  nummer: string
  /** The first line of a paragraph of more lines is its heading. */
  metKoppen?: boolean
}
type Partijen = {
  gemeente: { id: string; naam: string; postadres: string }
  aan: readonly string[]
  ondertekening?: readonly string[]
  contact?: Brief['contact']
}

/** A message of the municipality as a letter: its paragraphs, and its lists as lists. */
export function berichtAlsBrief(
  { onderwerp, tekst, datum, nummer, metKoppen = false }: Bericht,
  { gemeente, aan, ondertekening = [], contact }: Partijen,
): Brief {
  return {
    afzender: {
      gemeente: gemeente.id,
      naam: `Gemeente ${gemeente.naam}`,
      adres: [gemeente.postadres],
    },
    aan,
    kenmerken: [
      ['Nummer', nummer],
      ['Datum', datumVoluit(datum)],
    ],
    onderwerp,
    kort: [],
    delen: metKoppen ? delenMetKop(tekst) : tekstdelen(tekst),
    ...(contact ? { contact } : {}),
    ondertekening,
  }
}

/** Plain text as parts of a letter, where the first line of a paragraph of more lines is its heading. */
export function delenMetKop(tekst: string): Briefdeel[] {
  return tekst.split(/\n{2,}/).flatMap((stuk) => {
    const [kop = '', ...regels] = stuk.trim().split('\n')
    // what ends as a sentence or an address does, is no heading
    if (regels.length === 0 || /[.,:;?!]$/.test(kop)) return tekstdelen(stuk)
    const lijst = alsLijst(regels.join('\n'))
    return [lijst ? { kop, ...lijst } : { kop, alineas: regels }]
  })
}

/** Plain text as parts of a letter: lines that are all numbered, or all begin with a dash, are a list. */
const tekstdelen = (tekst: string): Briefdeel[] =>
  alineadelen(tekst.split(/\n{2,}/).map((deel) => deel.trim()))

/** The same for paragraphs; numbered paragraphs one after the other are one list. */
export function alineadelen(stukken: readonly string[]): Briefdeel[] {
  const delen: Briefdeel[] = []
  let alineas: string[] = []
  for (const stuk of samengenomen(stukken)) {
    if (stuk === '') continue
    const lijst = alsLijst(stuk)
    if (!lijst) {
      alineas.push(stuk)
      continue
    }
    delen.push({ alineas, ...lijst })
    alineas = []
  }
  return alineas.length > 0 ? [...delen, { alineas }] : delen
}

const samengenomen = (stukken: readonly string[]) =>
  stukken.reduce<string[]>((al, stuk) => {
    const vorige = al.at(-1)
    return vorige && /^\d+\. /.test(vorige) && /^\d+\. /.test(stuk)
      ? [...al.slice(0, -1), `${vorige}\n${stuk}`]
      : [...al, stuk]
  }, [])

function alsLijst(stuk: string) {
  const regels = stuk.split('\n')
  for (const [genummerd, begin] of [
    [true, /^\d+\. /],
    [false, /^[-–•] /],
  ] as const)
    if (regels.every((regel) => begin.test(regel)))
      return { genummerd, lijst: regels.map((regel) => ({ tekst: regel.replace(begin, '') })) }
  return null
}

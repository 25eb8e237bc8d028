import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Brief, Briefdeel } from './brief.ts'

type Bericht = { onderwerp: string; tekst: string; datum: Datum; nummer: string }
type Partijen = {
  gemeente: { id: string; naam: string; postadres: string }
  aan: readonly string[]
  ondertekening?: readonly string[]
  contact?: Brief['contact']
}

/** A message of the municipality as a letter: its paragraphs, and its lists as lists. */
export function berichtAlsBrief(
  { onderwerp, tekst, datum, nummer }: Bericht,
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
    delen: tekstdelen(tekst),
    ...(contact ? { contact } : {}),
    ondertekening,
  }
}

/** Plain text as parts of a letter: lines that are all numbered, or all begin with a dash, are a list. */
export function tekstdelen(tekst: string): Briefdeel[] {
  const delen: Briefdeel[] = []
  let alineas: string[] = []
  for (const stuk of tekst.split(/\n{2,}/).map((deel) => deel.trim())) {
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

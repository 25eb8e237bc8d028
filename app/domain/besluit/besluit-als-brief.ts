import { alineadelen } from '../brief/bericht-als-brief.ts'
import type { Brief, Briefdeel } from '../brief/brief.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Besluitinhoud, Blok } from './brief.ts'
import { laatsteBeroepsdag, laatsteBezwaardag } from './brief-slot.ts'
import { weergave } from './weergave.ts'

type Besluit = { inhoud: Besluitinhoud; verzonden_op: Datum | null; bezwaar_tot: Datum | null }

/** The letter of a decision as it was decided, with the day of sending and the last day to object once they are known. */
export function besluitAlsBrief(
  { inhoud, verzonden_op, bezwaar_tot }: Besluit,
  gemeente: { id: string; naam: string },
): Brief {
  const { kenmerk, datum, afzender, rechtsmiddel } = inhoud
  return {
    afzender: {
      gemeente: gemeente.id,
      naam: afzender?.naam ?? `Gemeente ${gemeente.naam}`,
      adres: afzender ? [afzender.adres] : [],
    },
    aan: inhoud.aan,
    kenmerken: [
      ['Nummer', kenmerk],
      ['Besluit van', datumVoluit(datum)],
      ['Verzonden op', verzonden_op ? datumVoluit(verzonden_op) : 'Nog niet verzonden'],
    ],
    onderwerp: inhoud.onderwerp,
    kort: [...inhoud.samenvatting, nietEens(rechtsmiddel, bezwaar_tot)],
    delen: [
      ...vrij(inhoud.opening),
      {
        kop: 'Ons besluit',
        alineas: inhoud.besluit,
      },
      ...grondslagdeel(inhoud.grondslag),
      ...inhoud.blokken.flatMap(delenVan),
      {
        kop: 'Bent u het er niet mee eens?',
        alineas: inhoud.bezwaar,
        ...(bezwaar_tot
          ? {
              nadruk:
                rechtsmiddel === 'beroep'
                  ? laatsteBeroepsdag(bezwaar_tot)
                  : laatsteBezwaardag(bezwaar_tot),
            }
          : {}),
      },
      ...vrij(inhoud.slot),
    ],
    contact: inhoud.contact,
    ondertekening: inhoud.ondertekening,
  }
}

/** What it rests on; the abbreviation the rest of the letter uses is explained here. */
function grondslagdeel(grondslag: readonly string[]): Briefdeel[] {
  const regels = grondslag.filter((regel) => regel !== '')
  const eerste = regels.find((regel) => regel.startsWith(WET))
  if (regels.length === 0) return []
  return [
    {
      alineas: ['Dit besluit rust op:'],
      lijst: regels.map((regel) => ({
        tekst: regel === eerste ? regel.replace(WET, `${WET} (Awb)`) : regel,
      })),
    },
  ]
}
const WET = 'Algemene wet bestuursrecht'

/** A block of text may hold a list; any other block is one part. */
function delenVan(blok: Blok): Briefdeel[] {
  if (blok.soort !== 'tekst') return [weergave(blok)]
  const [eerste, ...rest] = alineadelen(blok.alineas)
  return [{ kop: blok.kop, ...eerste }, ...rest]
}

const vrij = (alineas: readonly string[] = []) => (alineas.length > 0 ? [{ alineas }] : [])

const nietEens = (rechtsmiddel: Besluitinhoud['rechtsmiddel'], tot: Datum | null) =>
  `Bent u het er niet mee eens? U kunt ${rechtsmiddel === 'beroep' ? 'beroep instellen' : 'bezwaar maken'}${
    tot ? ` tot en met ${datumVoluit(tot)}` : ''
  }.`

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
        alineas: [...inhoud.besluit, 'Dit besluit rust op:'],
        lijst: inhoud.grondslag.map((tekst) => ({ tekst })),
      },
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

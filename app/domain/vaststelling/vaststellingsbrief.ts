import { betalenBinnen, type Betaaltermijn } from '../besluit/betaaltermijn.ts'
import { bezwaarclausule } from '../besluit/brief-slot.ts'
import type { Besluitinhoud, Blok } from '../besluit/brief.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import { zienswijzealineas } from '../zienswijze/woorden.ts'
import type { Zienswijze } from '../zienswijze/zienswijze.ts'
import { verlagingsgronden } from './grond.ts'
import { verrekening, type Vaststelling } from './vaststelling.ts'

export type Brieflevering = {
  gemeente: { naam: string; postadres: string }
  regeling: Partial<Betaaltermijn> & {
    titel: string
    grondslag: string
    contact_naam: string
    contact_telefoon: string
    contact_bereikbaar: string
  }
  aanvraag: { nummer: string; titel: string }
  /** The lines of the address of the recipient. */
  aan: string[]
  verlening: { datum: Datum; bedrag: number }
  verslag: { ontvangen: Datum; openbaar: boolean }
  vaststelling: Vaststelling
  /** Of a lower amount: how the recipient was heard first. */
  zienswijze: Zienswijze | null
  /** What was paid, without what an earlier decision claimed back. */
  betaald: number
  teruggevorderd?: number
  nabetaling: { volgnummer: number; vanaf: Datum } | null
  datum: Datum
  ondertekening: string[]
}

/** The letter that fixes the amount: what it became, why, and what is still paid. */
export function vaststellingsbrief(levering: Brieflevering): Besluitinhoud {
  const { gemeente, regeling, aanvraag, aan, datum, ondertekening } = levering
  return {
    vorm: 1,
    kenmerk: aanvraag.nummer,
    onderwerp: `Vaststelling van uw subsidie voor “${aanvraag.titel}”`,
    afzender: { naam: `Gemeente ${gemeente.naam}`, adres: gemeente.postadres },
    aan,
    datum,
    grondslag: [regeling.grondslag, 'Algemene wet bestuursrecht, artikel 4:42 en 4:46'],
    samenvatting: samenvatting(levering),
    besluit: dictum(levering),
    blokken: [overwegingen(levering), betaling(levering), ...openbaar(levering)],
    bezwaar: bezwaarclausule(gemeente, aanvraag.nummer),
    ondertekening,
    contact: {
      naam: regeling.contact_naam,
      telefoon: regeling.contact_telefoon,
      bereikbaar: regeling.contact_bereikbaar,
    },
  }
}

function samenvatting({ aanvraag, verlening, vaststelling, betaald }: Brieflevering): string[] {
  const { bedrag } = vaststelling
  const { nabetaling, teveel } = verrekening(bedrag, betaald)
  const gelijk = bedrag === verlening.bedrag
  return [
    `Uw subsidie voor “${aanvraag.titel}” is vastgesteld op ${euro(bedrag)}. ${
      gelijk
        ? 'Dat is het bedrag dat wij u verleenden.'
        : `Dat is minder dan de ${euro(verlening.bedrag)} die wij u verleenden. Hieronder leest u waarom.`
    }`,
    nabetaling > 0
      ? `U krijgt nog ${euro(nabetaling)} van ons.`
      : teveel > 0
        ? `U hebt ${euro(teveel)} meer ontvangen. Of u dat moet terugbetalen, hoort u in een apart besluit.`
        : 'Het hele bedrag is al betaald of naar u onderweg.',
  ]
}

function dictum({ verslag, vaststelling, regeling, verlening }: Brieflevering): string[] {
  return [
    `Op ${datumVoluit(verslag.ontvangen)} ontvingen wij uw verslag. Daarmee vroeg u ons de subsidie vast te stellen die wij op ${datumVoluit(verlening.datum)} verleenden op grond van de regeling ${regeling.titel}.`,
    `Wij stellen de subsidie vast op ${euro(vaststelling.bedrag)}.`,
  ]
}

function overwegingen({ vaststelling, verlening, zienswijze }: Brieflevering): Blok {
  const { bedrag, motivering, grond, reden, reactie } = vaststelling
  const kop = 'Waarom wij dit besluiten'
  if (bedrag === verlening.bedrag || grond === null)
    return {
      soort: 'tekst',
      kop,
      alineas: [
        'Vaststellen betekent dat het bedrag nu vaststaat. Hebt u de activiteiten gedaan en bent u de verplichtingen nagekomen? Dan is het bedrag hetzelfde als wij u verleenden (Awb 4:46 lid 1).',
        motivering,
        'Wat u hebt geleerd, ook van wat niet lukte, heeft geen invloed op dit bedrag.',
      ],
    }
  const { tekst, artikel } = verlagingsgronden[grond]
  return {
    soort: 'tekst',
    kop,
    alineas: [
      `Wij stellen de subsidie lager vast. ${tekst} (${artikel}).`,
      reden ?? '',
      ...(zienswijze ? zienswijzealineas(zienswijze) : []),
      reactie,
      motivering,
      'Wij hebben afgewogen of het lagere bedrag in verhouding staat tot wat er is gebeurd (Awb 3:4 lid 2). Een uitkomst die tegenvalt, telt daarbij niet mee.',
    ].filter((alinea) => alinea !== ''),
  }
}

function betaling(levering: Brieflevering): Blok {
  const { vaststelling, betaald, teruggevorderd = 0, nabetaling, regeling } = levering
  const { weken, bron } = betalenBinnen(regeling)
  const { nabetaling: nog, teveel } = verrekening(vaststelling.bedrag, betaald)
  const terug = teruggevorderd > 0 ? ' Wat wij eerder van u terugvroegen, is daar al af.' : ''
  const al = `Wij hebben u al ${euro(betaald)} betaald of zijn daarmee bezig.${terug}`
  if (nog > 0 && nabetaling)
    return {
      soort: 'betaling',
      kop: 'Wat u nog krijgt',
      alineas: [al, `De rest betalen wij binnen ${weken} na de dag van verzending (${bron}).`],
      delen: [{ ...nabetaling, omschrijving: 'Nabetaling', aandeel: 100, bedrag: nog }],
    }
  return {
    soort: 'tekst',
    kop: 'Wat wij hebben betaald',
    alineas:
      teveel > 0
        ? [
            al,
            `Dat is ${euro(teveel)} meer dan het vastgestelde bedrag. Dit besluit vraagt dat niet terug. Doen wij dat wel, dan krijgt u eerst bericht en daarna een apart besluit (Awb 4:57).`,
          ]
        : [al, 'Meer hoeven wij niet te betalen.'],
  }
}

function openbaar({ verslag }: Brieflevering): Blok[] {
  if (!verslag.openbaar) return []
  return [
    {
      soort: 'tekst',
      kop: 'Wat anderen van u kunnen leren',
      alineas: [
        'U vond het goed dat anderen de uitkomst en uw les lezen. Wij zetten ze bij uw initiatief in het openbare register. Namen van inwoners staan daar niet in.',
      ],
    },
  ]
}

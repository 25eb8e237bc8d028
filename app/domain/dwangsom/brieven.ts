import { bezwaarclausule, inMandaat, laatsteBezwaardag } from '../besluit/brief-slot.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import type { Regel } from '../termijn/regels.ts'
import { voorwerp, type Waarover } from '../termijn/waarover.ts'
import type { Berichttekst } from '../volledigheid/berichten.ts'
import { grondwoorden, type GeenDwangsomgrond } from './vaststellen.ts'

type Zaak = { titel: string; nummer: string }
type Gemeente = { naam: string; postadres: string }

/** Confirms to the applicant that the municipality was told, and what follows from it. */
export function ontvangstBericht(
  zaak: Zaak,
  { ontvangen_op, eerste_dag }: { ontvangen_op: Datum; eerste_dag: Datum },
  wat: Waarover = 'aanvraag',
): Berichttekst {
  return {
    onderwerp: 'Wij hebben uw ingebrekestelling ontvangen',
    tekst: alineas(
      `Op ${datumVoluit(ontvangen_op)} ontvingen wij uw ingebrekestelling over ${voorwerp(zaak, wat)}. Wij hadden al moeten beslissen. Dat spijt ons.`,
      `Wij hebben nu nog twee weken. Is ons besluit op ${datumVoluit(eerste_dag)} nog niet verstuurd? Dan moeten wij u vanaf die dag een bedrag per dag betalen: een dwangsom (artikel 4:17 van de Algemene wet bestuursrecht). Het is € 23 per dag, na twee weken € 35 en na vier weken € 45 per dag. Het stopt na 42 dagen en is nooit meer dan € 1.442.`,
      'U hoeft hiervoor niets te doen. Wij stellen het bedrag zelf vast en schrijven u daarover een brief.',
      'U kunt ook naar de rechtbank gaan als wij na die twee weken nog niet hebben beslist (artikel 6:12 van de Algemene wet bestuursrecht). Voor de rechtbank betaalt u griffierecht.',
    ),
  }
}

export type Dwangsombrief = {
  over: Waarover
  gemeente: Gemeente
  ondertekenaar: string
  functie: string
  ontvangen_op: Datum
  termijn_tot: Datum
  bedrag: number
  regels: readonly Regel[]
  geen: { grond: GeenDwangsomgrond; reden: string } | null
  delen: readonly { naam: string; bedrag: number }[]
  /** The last day to pay, of a sum that is due. */
  betalen_voor: Datum | null
  /** The last day to object; by post it depends on the day of sending. */
  bezwaar_tot: Datum | null
}

/** The decision that fixes the sum, or says that none is due (Awb 4:18). */
export function dwangsombrief(zaak: Zaak, brief: Dwangsombrief): Berichttekst {
  const { nummer } = zaak
  const { gemeente, termijn_tot, ontvangen_op, geen, bedrag, regels, delen } = brief
  return {
    onderwerp: geen
      ? 'Besluit: geen dwangsom'
      : `Besluit: u krijgt een dwangsom van ${euro(bedrag)}`,
    tekst: alineas(
      geen
        ? `U krijgt geen dwangsom voor de tijd die wij namen voor ${voorwerp(zaak, brief.over)}.`
        : `U krijgt ${delen.length > 1 ? 'samen ' : ''}een dwangsom van ${euro(bedrag)}. Wij beslisten niet op tijd over ${voorwerp(zaak, brief.over)}.`,
      `Wij hadden uiterlijk op ${datumVoluit(termijn_tot)} moeten beslissen. Op ${datumVoluit(ontvangen_op)} ontvingen wij uw ingebrekestelling.`,
      geen
        ? `Ons besluit\nWij zijn u geen dwangsom verschuldigd. ${geenreden(geen.grond, brief.over)} (${grondwoorden[geen.grond].artikel}).`
        : `Ons besluit\nWij stellen de dwangsom vast op ${euro(bedrag)} (Awb 4:17 en 4:18).`,
      geen
        ? `Waarom\n${geen.reden}`
        : [
            'Zo is het bedrag berekend (Awb is de Algemene wet bestuursrecht)',
            ...regels.map(regelMetArtikel),
          ].join('\n'),
      delen.length > 1
        ? [
            'Ieder van de aanvragers krijgt een gelijk deel (Awb 4:17 lid 6)',
            ...delen.map(({ naam, bedrag: deel }) => `- ${naam}: ${euro(deel)}`),
          ].join('\n')
        : '',
      brief.betalen_voor === null
        ? ''
        : `Betaling\nWij betalen uiterlijk op ${datumVoluit(brief.betalen_voor)} (Awb 4:87). Kennen wij uw rekeningnummer nog niet? Dan vragen wij u daarom.`,
      [
        'Bezwaar',
        ...bezwaarclausule(gemeente, nummer),
        brief.bezwaar_tot === null ? '' : laatsteBezwaardag(brief.bezwaar_tot),
        brief.over === 'bezwaar'
          ? 'Gaat u in beroep tegen de beslissing op uw bezwaar? Dan telt dat ook voor dit besluit, als u het er niet mee eens bent (Awb 4:19).'
          : 'Maakt u bezwaar tegen het besluit zelf? Dan telt dat ook voor dit besluit, als u het er niet mee eens bent (Awb 4:19).',
      ]
        .filter(Boolean)
        .join('\n'),
      inMandaat(gemeente, brief.ondertekenaar, brief.functie).join('\n'),
    ),
  }
}

/** Why none is due, to who asked for it. */
const geenreden = (grond: GeenDwangsomgrond, over: Waarover) =>
  ({
    onredelijk_laat: 'Uw ingebrekestelling kwam onredelijk laat',
    geen_belanghebbende: 'U bent geen belanghebbende',
    kennelijk: `Uw ${watGevraagd[over]} is kennelijk niet-ontvankelijk of kennelijk ongegrond`,
  })[grond]
const watGevraagd: Record<Waarover, string> = {
  aanvraag: 'aanvraag',
  wijziging: 'verzoek',
  bezwaar: 'bezwaar',
}

const regelMetArtikel = ({ tekst, artikel }: Regel) => `- ${tekst} (${artikel})`
const alineas = (...delen: string[]) => delen.filter((deel) => deel !== '').join('\n\n')

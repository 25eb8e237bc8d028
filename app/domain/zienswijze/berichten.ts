import type { Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import type { Berichttekst } from '../volledigheid/berichten.ts'
import { hoorbesluitnamen, type Hoorbesluit } from './gronden.ts'
import { grondVan, kleineLetter } from './woorden.ts'

type Zaak = { titel: string; nummer: string }
type Voornemen = {
  voor: Hoorbesluit
  grond: string
  voornemen: string
  uiterlijk: Datum
  regeling: string
  /** What of a grant was paid already. */
  betaald: number
}
type Contact = { naam: string; telefoon: string }

/** What the municipality intends to decide and why, and until when one can say what one thinks of it (Awb 4:7, 4:8). */
export function voornemenBericht(
  { titel, nummer }: Zaak,
  { voor, grond, voornemen, uiterlijk, regeling, betaald }: Voornemen,
  { naam, telefoon }: Contact,
): Berichttekst {
  return {
    onderwerp: 'Wat vindt u van ons voornemen?',
    tekst: alineas(
      `Wij zijn van plan om ${hoorbesluitnamen[voor]}. Het gaat om “${titel}” (${nummer}) en de regeling ${regeling}. Dit is nog geen besluit.`,
      `De reden: ${voluit(kleineLetter(grondVan({ voor, grond })))}.`,
      voornemen,
      gevolgVoorGeld(voor, betaald),
      `U kunt eerst zeggen wat u hiervan vindt. Dat heet een zienswijze. U hebt de tijd tot en met ${datumVoluit(uiterlijk)}. Schrijf het op de pagina van uw aanvraag of in een brief. Vertelt u het liever? Bel dan ${naam}, ${telefoon}.`,
      'U hoeft niet te reageren. Daarna beslissen wij. In ons besluit leest u wat wij met uw zienswijze doen.',
    ),
  }
}

/** What the intended decision can cost who already has the money: nobody should have to guess that (Awb 4:57). */
export function gevolgVoorGeld(voor: Hoorbesluit, betaald: number): string {
  if (voor === 'weigering') return ''
  if (betaald === 0)
    return voor === 'intrekking'
      ? 'Trekken wij de subsidie in? Dan krijgt u geen geld van ons.'
      : ''
  const al = `U kreeg al ${euro(betaald)} van ons.`
  return voor === 'intrekking'
    ? `${al} Trekken wij de subsidie in? Dan kunnen wij dat geld terugvragen.`
    : `${al} Wordt de subsidie lager dan dat? Dan kunnen wij het verschil terugvragen.`
}

/** Confirms that it came in. */
export function zienswijzeOntvangenBericht(
  { titel, nummer }: Zaak,
  { beantwoord_op, antwoord }: { beantwoord_op: Datum; antwoord: string },
): Berichttekst {
  return {
    onderwerp: 'Wij hebben uw reactie op ons voornemen',
    tekst: alineas(
      antwoord
        ? `Op ${datumVoluit(beantwoord_op)} gaf u uw zienswijze bij “${titel}” (${nummer}):`
        : `Op ${datumVoluit(beantwoord_op)} liet u bij “${titel}” (${nummer}) weten dat u niet wilt reageren op ons voornemen.`,
      antwoord,
      antwoord
        ? 'Wij lezen dit voordat wij beslissen. In ons besluit leest u wat wij ermee doen.'
        : 'Wij nemen nu een besluit. Daarvan krijgt u bericht.',
    ),
  }
}

const voluit = (reden: string) =>
  reden.replace(/\(Awb (.+)\)$/, '(artikel $1 van de Algemene wet bestuursrecht)')
const alineas = (...delen: string[]) => delen.filter((deel) => deel !== '').join('\n\n')

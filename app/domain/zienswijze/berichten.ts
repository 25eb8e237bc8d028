import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Berichttekst } from '../volledigheid/berichten.ts'
import { hoorbesluitnamen, type Hoorbesluit } from './gronden.ts'
import { grondVan } from './woorden.ts'

type Zaak = { titel: string; nummer: string }
type Voornemen = { voor: Hoorbesluit; grond: string; voornemen: string; uiterlijk: Datum }
type Contact = { naam: string; telefoon: string }

/** What the municipality intends to decide and why, and until when one can say what one thinks of it (Awb 4:7, 4:8). */
export function voornemenBericht(
  { titel, nummer }: Zaak,
  { voor, grond, voornemen, uiterlijk }: Voornemen,
  { naam, telefoon }: Contact,
): Berichttekst {
  return {
    onderwerp: 'Wat vindt u van ons voornemen?',
    tekst: alineas(
      `Wij zijn van plan om ${hoorbesluitnamen[voor]}. Het gaat om “${titel}” (${nummer}). Dit is nog geen besluit.`,
      `De reden: ${grondVan({ voor, grond })}.`,
      voornemen,
      `U kunt eerst zeggen wat u hiervan vindt. Dat heet een zienswijze. U hebt de tijd tot en met ${datumVoluit(uiterlijk)}. Schrijf het op de pagina van uw aanvraag of in een brief. Vertelt u het liever? Bel dan ${naam}, ${telefoon}.`,
      'U hoeft niet te reageren. Daarna beslissen wij. In ons besluit leest u wat wij met uw zienswijze doen.',
    ),
  }
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

const alineas = (...delen: string[]) => delen.filter((deel) => deel !== '').join('\n\n')

import type { Datum } from '../datum.ts'
import { datumVoluit, tijdstip } from '../opmaak.ts'
import { aanvraagtitel } from './titel.ts'

/** A message in the portal, in words for residents. */
export type Berichttekst = { onderwerp: string; tekst: string }
type Zaak = { titel: string; nummer: string }
type Ontvangst = { regeling: string; moment: Date; beslissen_voor: Datum | null }

/** Confirms that the application came in, when, and until when the municipality may take to decide (Awb 2:17). */
export function ontvangstbericht(
  { titel, nummer }: Zaak,
  { regeling, moment, beslissen_voor }: Ontvangst,
): Berichttekst {
  return {
    onderwerp: 'Wij hebben uw aanvraag ontvangen',
    tekst: [
      `Op ${tijdstip(moment)} ontvingen wij uw aanvraag “${aanvraagtitel(titel)}” voor de regeling ${regeling}. Het nummer is ${nummer}.`,
      beslissen_voor === null
        ? ''
        : `Wij beslissen uiterlijk op ${datumVoluit(beslissen_voor)}. Missen wij nog iets? Dan vragen wij u om een aanvulling. De tijd dat wij op u wachten, telt niet mee.`,
      'Op de pagina van uw aanvraag vindt u wat u hebt gestuurd en hoe wij de datum hebben berekend.',
    ]
      .filter(Boolean)
      .join('\n\n'),
  }
}

/** Confirms to the applicant that the application was taken back. */
export function ingetrokkenBericht({ titel, nummer }: Zaak): Berichttekst {
  return {
    onderwerp: 'U hebt uw aanvraag ingetrokken',
    tekst: `Uw aanvraag “${aanvraagtitel(titel)}” (${nummer}) is ingetrokken. Wij beslissen er niet meer over. Wilt u het later toch proberen? Dan kunt u een nieuwe aanvraag doen zolang de regeling open is.`,
  }
}

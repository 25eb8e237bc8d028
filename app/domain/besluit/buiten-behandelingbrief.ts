import type { Deelnemer } from '../aanvraag/inhoud.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { adresregels } from './besluitbrief.ts'
import type { Besluitinhoud } from './brief.ts'
import { bezwaarclausule } from './brief-slot.ts'

export type NietBehandeld = {
  gemeente: { naam: string; postadres: string }
  regeling: {
    titel: string
    grondslag: string
    tot: Datum
    contact_naam: string
    contact_telefoon: string
    contact_bereikbaar: string
  }
  aanvraag: {
    nummer: string
    titel: string
    ingediend: Datum
    deelnemers: readonly Deelnemer[]
  }
  verzoek: {
    verzonden_op: Datum
    uiterste_datum: Datum
    aangevuld_op: Datum | null
    punten: readonly string[]
  }
  reden: string
  datum: Datum
  ondertekening: string[]
}

/** The letter that says that an application is not treated, and why (Awb 4:5). */
export function buitenBehandelingbrief(levering: NietBehandeld): Besluitinhoud {
  const { gemeente, regeling, aanvraag, verzoek, reden, datum, ondertekening } = levering
  const { verzonden_op, uiterste_datum, aangevuld_op, punten } = verzoek
  const gekregen =
    aangevuld_op === null
      ? `U kon dit aanvullen tot en met ${datumVoluit(uiterste_datum)}. Wij kregen geen aanvulling.`
      : `U kon dit aanvullen tot en met ${datumVoluit(uiterste_datum)}. Op ${datumVoluit(aangevuld_op)} kregen wij een aanvulling. Die was niet genoeg.`
  const opnieuw =
    datum <= regeling.tot
      ? `U kunt opnieuw aanvragen tot en met ${datumVoluit(regeling.tot)}. Op de pagina van uw aanvraag kiest u “Opnieuw aanvragen, met wat hierin staat”. Dan hoeft u niet alles nog eens te schrijven.`
      : 'De regeling is gesloten. U kunt nu niet opnieuw aanvragen. Wij denken graag met u mee over een andere weg: bel ons gerust.'
  return {
    vorm: 1,
    kenmerk: aanvraag.nummer,
    onderwerp: `Wij behandelen uw aanvraag “${aanvraag.titel}” niet`,
    afzender: { naam: `Gemeente ${gemeente.naam}`, adres: gemeente.postadres },
    aan: adresregels(aanvraag.deelnemers),
    datum,
    grondslag: [regeling.grondslag, 'Algemene wet bestuursrecht, artikel 4:5'].filter(Boolean),
    samenvatting: [
      `Wij behandelen uw aanvraag voor “${aanvraag.titel}” niet verder, omdat er nog iets ontbreekt. U krijgt dus geen subsidie.`,
      'Over uw idee zelf zeggen wij hiermee niets.',
    ],
    besluit: [
      `Op ${datumVoluit(aanvraag.ingediend)} ontvingen wij uw aanvraag op grond van de regeling ${regeling.titel}.`,
      'Wij besluiten deze aanvraag niet te behandelen (artikel 4:5, eerste lid, van de Algemene wet bestuursrecht).',
    ],
    blokken: [
      {
        soort: 'tekst',
        kop: 'Waarom wij dit besluiten',
        alineas: [
          `Op ${datumVoluit(verzonden_op)} vroegen wij u om dit aan te vullen:`,
          ...punten.map((punt, plaats) => `${plaats + 1}. ${punt}`),
          gekregen,
          reden,
        ],
      },
      { soort: 'tekst', kop: 'Wat u nu kunt doen', alineas: [opnieuw] },
    ],
    bezwaar: bezwaarclausule(gemeente, aanvraag.nummer),
    ondertekening,
    contact: {
      naam: regeling.contact_naam,
      telefoon: regeling.contact_telefoon,
      bereikbaar: regeling.contact_bereikbaar,
    },
  }
}

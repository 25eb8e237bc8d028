import type { Besluitinhoud, Blok } from '../besluit/brief.ts'
import { weigeringsgronden, type Weigeringsgrond } from '../besluit/weigeringsgrond.ts'
import { eigenWoorden, type VrijeTeksten } from './vrij.ts'

/** A letter that was sent, to show own words in; `grond`: on what it refused. */
export type Briefvoorbeeld = {
  inhoud: Besluitinhoud
  titel: string
  grond: Weigeringsgrond | null
}

export const NAAM = 'Naam van de aanvrager'
export const TITEL = 'Titel van de aanvraag'

/**
 * The letter of a real case without what its applicants wrote or who they are: the decision, its amounts and days and
 * the fixed parts stay, so that whoever writes the own words sees where they come to stand.
 */
export function zonderPersonen({ inhoud, titel }: Briefvoorbeeld): Besluitinhoud {
  const schoon = (tekst: string) => (titel === '' ? tekst : tekst.replaceAll(titel, TITEL))
  return {
    ...inhoud,
    onderwerp: schoon(inhoud.onderwerp),
    aan: [NAAM, 'Straat en huisnummer', 'Postcode en plaats'],
    samenvatting: ['Hier staat het besluit kort, voor deze zaak.'],
    besluit: inhoud.besluit.map(schoon),
    blokken: inhoud.blokken.map(zonderInhoud),
    ondertekening: inhoud.ondertekening.slice(0, 1),
  }
}

const EIGEN = 'Hier staat wat voor deze zaak geldt.'

function zonderInhoud(blok: Blok): Blok {
  switch (blok.soort) {
    case 'tekst':
      return { ...blok, alineas: [EIGEN] }
    case 'overwegingen':
      return {
        ...blok,
        punten: blok.punten.map(({ gevonden: _, ...punt }) => ({ ...punt, reden: EIGEN })),
      }
    case 'verplichtingen':
      return { ...blok, punten: blok.punten.map((punt) => ({ ...punt, tekst: EIGEN })) }
    case 'betaling':
      return {
        ...blok,
        delen: blok.delen.map((deel, plaats) => ({ ...deel, omschrijving: `Deel ${plaats + 1}` })),
      }
    case 'scores':
      return { soort: 'tekst', kop: blok.kop, alineas: [EIGEN] }
  }
}

/** The letter with other own words in it; what is fixed stays as it was. */
export function metEigenWoorden(
  inhoud: Besluitinhoud,
  vrij: VrijeTeksten,
  grond: Weigeringsgrond | null,
): Besluitinhoud {
  const { opening: _, slot: __, ...vast } = inhoud
  const uitleg = (grond && vrij.toelichting?.[grond]) || []
  return {
    ...vast,
    ...eigenWoorden(vrij),
    blokken: vast.blokken.map((blok) =>
      grond !== null && blok.soort === 'tekst' && blok.kop === 'Waarom wij weigeren'
        ? {
            ...blok,
            alineas: [
              `${weigeringsgronden[grond].tekst} (${weigeringsgronden[grond].artikel}).`,
              ...uitleg,
            ],
          }
        : blok,
    ),
  }
}

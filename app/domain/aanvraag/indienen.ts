import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { standVan, vensterTekst, type Venster } from '../regeling/regeling.ts'
import type { Deelnemer } from './inhoud.ts'
import type { Aanvraagstatus } from './status.ts'

export type TeIndienen = {
  status: Aanvraagstatus
  gevraagd: number | null
  /** Who applies: the party the decision is addressed to. */
  aanvrager: Aanvrager | undefined
  /** The name under which it is signed; empty when it is not. */
  ondertekend_als: string
}
export type Aanvrager = Pick<
  Deelnemer,
  | 'soort'
  | 'organisatiesoort'
  | 'naam'
  | 'kvk_nummer'
  | 'straat'
  | 'huisnummer'
  | 'postcode'
  | 'plaats'
  | 'leden'
>

/**
 * Every reason why this application cannot be submitted today; an empty list means it can. Only what makes it no
 * application at all is here: whatever else is missing may be asked for afterwards (Awb 4:5). `venster` null: the window does not close.
 */
export function belemmeringenVoorIndienen(
  aanvraag: TeIndienen,
  venster: Venster | null,
  vandaag: Datum,
): Belemmering[] {
  if (aanvraag.status !== 'concept')
    return [{ code: 'al-ingediend', tekst: 'Deze aanvraag is al ingediend of ingetrokken.' }]
  return [
    ...(venster ? belemmeringenVanVenster(venster, vandaag) : []),
    ...belemmeringenVanAanvrager(aanvraag.aanvrager),
    ...(aanvraag.gevraagd === null ? [geenBedrag] : []),
    ...(aanvraag.ondertekend_als === '' ? [nietOndertekend] : []),
  ]
}

/** Whether the initiative is one of residents: a person or a group without a legal form. */
export function soortAanvrager({ soort }: Pick<Aanvrager, 'soort'>) {
  return soort === 'rechtspersoon' ? 'organisatie' : 'burgerinitiatief'
}

function belemmeringenVanVenster(venster: Venster, vandaag: Datum): Belemmering[] {
  const stand = standVan(venster, vandaag)
  if (stand === 'open') return []
  const code = stand === 'gesloten' ? 'gesloten' : 'nog-niet-open'
  return [
    { code, tekst: vensterTekst(venster, vandaag), grondslag: 'aanvraagperiode van de regeling' },
  ]
}

const NAAM_EN_ADRES = 'Awb 4:2, eerste lid, onder a'

/** Who applies must be known by name and address, and a party by what makes it one. */
function belemmeringenVanAanvrager(aanvrager: Aanvrager | undefined): Belemmering[] {
  if (!aanvrager || aanvrager.naam === '')
    return [{ code: 'geen-naam', tekst: 'Vul in wie de aanvraag doet.', grondslag: NAAM_EN_ADRES }]
  const { soort, kvk_nummer, straat, huisnummer, postcode, plaats, leden } = aanvrager
  const belemmeringen: Belemmering[] = []
  if (!straat || !huisnummer || !postcode || !plaats)
    belemmeringen.push({
      code: 'geen-adres',
      tekst: 'Vul het postadres in van wie de aanvraag doet.',
      grondslag: NAAM_EN_ADRES,
    })
  if (soort === 'rechtspersoon' && !kvk_nummer)
    belemmeringen.push({
      code: 'geen-kvk',
      tekst: 'Vul het KVK-nummer van uw organisatie in.',
      grondslag: NAAM_EN_ADRES,
    })
  if (soort === 'groep' && leden.length < 2)
    belemmeringen.push({
      code: 'te-weinig-leden',
      tekst: 'Vul de namen in van ten minste twee mensen uit de groep.',
      grondslag: NAAM_EN_ADRES,
    })
  if (soort === 'groep' && !leden.some(({ aansprakelijk }) => aansprakelijk))
    belemmeringen.push({
      code: 'niemand-aansprakelijk',
      tekst: 'Vink aan wie van de groep aansprakelijk is. Dat is er ten minste één.',
      grondslag: NAAM_EN_ADRES,
    })
  return belemmeringen
}

const geenBedrag: Belemmering = {
  code: 'geen-bedrag',
  tekst: 'Vul in hoeveel subsidie u vraagt.',
  grondslag: 'Awb 4:2, eerste lid, onder c',
}
const nietOndertekend: Belemmering = {
  code: 'niet-ondertekend',
  tekst: 'Onderteken de aanvraag met uw naam.',
  grondslag: 'Awb 4:2, eerste lid',
}

import type { Inbreng } from './inbreng.schema.ts'
import type { Partner } from './partner.schema.ts'

type Gegevens = Omit<Partner, '_versie' | '_keuze' | 'soort'> & { soort: Partner['soort'] }
type Bijdrage = Omit<Inbreng, '_versie' | '_keuze'>

/** What a participant brings in, one value per question. */
const inbrenginhoud = (van: Bijdrage) => ({
  taak: van.taak,
  bijdrage_geld: van.bijdrage_geld,
  bijdrage_uren: van.bijdrage_uren,
  bijdrage_natura: van.bijdrage_natura,
})

/** All that the form of a partner says; what only makes sense together is one answer. */
export const deelnameinhoud = (van: Gegevens) => ({
  wie: {
    soort: van.soort,
    kvk_nummer: van.kvk_nummer,
    organisatiesoort: van.organisatiesoort,
  },
  naam: van.naam,
  ...inbrenginhoud(van),
  email: van.email,
  adres: { postcode: van.postcode, huisnummer: van.huisnummer },
  zelfstandigheid: van.zelfstandigheid,
})
export type Deelnameinhoud = ReturnType<typeof deelnameinhoud>

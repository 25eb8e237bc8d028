import type { DeelnameMetPartij } from '../../../db/queries/deelname.ts'

/** What is known of a partner as it would be typed in the form. */
export function asTyped(deelname: DeelnameMetPartij) {
  const { bijdrage_geld, bijdrage_uren, ...partner } = deelname
  return {
    soort: partner.soort,
    naam: partner.naam,
    kvk_nummer: partner.kvk_nummer,
    organisatiesoort: partner.organisatiesoort,
    taak: partner.taak,
    bijdrage_geld: bijdrage_geld === 0 ? null : (bijdrage_geld / 100).toFixed(2).replace('.', ','),
    bijdrage_uren: bijdrage_uren === 0 ? null : String(bijdrage_uren),
    bijdrage_natura: partner.bijdrage_natura,
    email: partner.email,
    postcode: partner.postcode,
    huisnummer: partner.huisnummer,
    zelfstandigheid: partner.zelfstandigheid,
  }
}

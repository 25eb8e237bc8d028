import type { Partner } from '../domain/samenwerkingsverband/partner.schema.ts'

/** What the form of a partner says about the party. */
export const partijOf = ({ soort, naam, kvk_nummer, organisatiesoort, ...adres }: Partner) => ({
  soort,
  naam,
  kvk_nummer,
  organisatiesoort,
  postcode: adres.postcode,
  huisnummer: adres.huisnummer,
})

/** What it says about the part they take. */
export const deelnameOf = (partner: Partner) => ({
  taak: partner.taak,
  bijdrage_geld: partner.bijdrage_geld,
  bijdrage_uren: partner.bijdrage_uren,
  bijdrage_natura: partner.bijdrage_natura,
  email: partner.email,
  zelfstandigheid: partner.zelfstandigheid,
})

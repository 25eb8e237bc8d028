import type { Botsing } from '../../domain/aanvraag/samenvoegen.ts'
import { euro, getal } from '../../domain/opmaak.ts'
import { organisatiesoorten, soortInWoorden } from '../../domain/partij/partijsoort.ts'
import type { Deelnameinhoud } from '../../domain/samenwerkingsverband/deelnameinhoud.ts'

const vragen: { [Naam in keyof Deelnameinhoud]: Vraag<Deelnameinhoud[Naam]> } = {
  wie: {
    label: 'Wie is uw partner?',
    tekst: ({ soort, kvk_nummer, organisatiesoort }) =>
      [
        soortInWoorden(soort, organisatiesoorten.find((een) => een === organisatiesoort) ?? null),
        ...(kvk_nummer ? [`KVK-nummer ${kvk_nummer}`] : []),
      ].join(', '),
  },
  naam: { label: 'Naam', tekst: String },
  taak: { label: 'Taak', tekst: String },
  bijdrage_geld: { label: 'Geld', tekst: euro },
  bijdrage_uren: { label: 'Uren', tekst: (uren) => `${getal(uren)} uur` },
  bijdrage_natura: { label: 'Spullen of ruimte', tekst: String },
  email: { label: 'E-mailadres', tekst: (email) => email ?? '' },
  adres: {
    label: 'Adres',
    tekst: ({ postcode, huisnummer }) => [postcode, huisnummer].filter(Boolean).join(' '),
  },
  zelfstandigheid: { label: 'Waarom dit een eigen partij is', tekst: String },
}
type Vraag<W> = { label: string; tekst: (waarde: W) => string }

/** Colliding answers about a participant with their question, ready to show. */
export const inWoorden = (velden: readonly Botsing[]) =>
  velden.map(({ naam, hun, mijn }) => {
    const { label, tekst } = vragen[naam as keyof Deelnameinhoud] as Vraag<unknown>
    return { naam, label, hun: tekst(hun), mijn: tekst(mijn) }
  })

import * as z from 'zod/mini'
import { versievelden } from '../aanvraag/bewaren.schema.ts'
import { emailVeld } from '../email.ts'
import { kvknummerVeld } from '../kvk.ts'
import { organisatiesoorten } from '../partij/partijsoort.ts'
import { postcodeVeld } from '../postcode.ts'
import { keuze, optioneel, regel, tekst } from '../velden.ts'
import { anders, inbrengvelden } from './inbreng.schema.ts'

const nietVanToepassing = z.pipe(
  z.optional(z.unknown()),
  z.transform(() => null),
)

// The order of the fields is the order in which the page names what is wrong.
const voor = {
  ...versievelden,
  naam: regel({ leeg: 'Vul de naam van uw partner in', max: 120 }),
}
const na = {
  ...inbrengvelden('Schrijf op wat uw partner gaat doen'),
  email: optioneel(emailVeld),
  postcode: optioneel(postcodeVeld),
  huisnummer: optioneel(regel({ max: 20 })),
  zelfstandigheid: anders(tekst({ max: 500 }), ''),
}

const zonderNummer = { kvk_nummer: nietVanToepassing, organisatiesoort: nietVanToepassing }

/** What the form of a partner says; number and kind are asked of an organisation only, whatever else was sent. */
export const partnerSchema = z.discriminatedUnion(
  'soort',
  [
    z.object({
      soort: z.literal('rechtspersoon'),
      ...voor,
      kvk_nummer: kvknummerVeld,
      organisatiesoort: keuze(organisatiesoorten, 'Kies wat voor organisatie het is'),
      ...na,
    }),
    z.object({ soort: z.literal('groep'), ...voor, ...zonderNummer, ...na }),
    z.object({ soort: z.literal('natuurlijk_persoon'), ...voor, ...zonderNummer, ...na }),
  ],
  'Kies wie uw partner is',
)
export type Partner = z.output<typeof partnerSchema>

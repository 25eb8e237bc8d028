import * as z from 'zod/mini'
import { bewaarvelden } from '../aanvraag/bewaren.schema.ts'
import { kvknummerVeld } from '../kvk.ts'
import { postcodeVeld } from '../postcode.ts'
import { telefoonnummerVeld } from '../telefoon.ts'
import { keuze, optioneel, regel, vrijeRegel, vrijVinkje } from '../velden.ts'
import { organisatiesoorten } from './partijsoort.ts'

const MEESTE_LEDEN = 50

const nooit = z.pipe(
  z.optional(z.unknown()),
  z.transform(() => null),
)
const geenLeden = z.pipe(
  z.optional(z.unknown()),
  z.transform((): Lid[] => []),
)
const leden = z.pipe(
  z.optional(z.array(z.object({ naam: vrijeRegel({ max: 120 }), aansprakelijk: vrijVinkje() }))),
  z.transform((lijst = []): Lid[] => lijst.filter(({ naam }) => naam !== '')),
)

const naam = regel({ leeg: 'Vul de naam in', max: 120 })
const adres = {
  straat: regel({ leeg: 'Vul de straat in', max: 120 }),
  huisnummer: regel({ leeg: 'Vul het huisnummer in', max: 20 }),
  postcode: postcodeVeld,
  plaats: regel({ leeg: 'Vul de plaats in', max: 80 }),
  telefoon: optioneel(telefoonnummerVeld),
  ...bewaarvelden,
}
const zonderNummer = { kvk_nummer: nooit, organisatiesoort: nooit }

/**
 * Who applies: a person, a group with named members, or an organisation; the rest of the form does not count. In the
 * order of the page, so that the errors are.
 */
export const aanvragerSchema = z.discriminatedUnion(
  'soort',
  [
    z.object({
      soort: z.literal('natuurlijk_persoon'),
      naam,
      leden: geenLeden,
      ...zonderNummer,
      ...adres,
    }),
    z.object({
      soort: z.literal('groep'),
      naam,
      leden: leden.check(
        z.refine((lijst) => lijst.length >= 2, 'Vul ten minste twee namen in'),
        z.refine(
          (lijst) => lijst.some(({ aansprakelijk }) => aansprakelijk),
          'Vink aan wie aansprakelijk is. Dat is er ten minste één',
        ),
        z.refine((lijst) => lijst.length <= MEESTE_LEDEN, `Vul hoogstens ${MEESTE_LEDEN} namen in`),
      ),
      ...zonderNummer,
      ...adres,
    }),
    z.object({
      soort: z.literal('rechtspersoon'),
      naam,
      kvk_nummer: kvknummerVeld,
      organisatiesoort: keuze(organisatiesoorten, 'Kies wat voor organisatie het is'),
      leden: geenLeden,
      ...adres,
    }),
  ],
  'Kies wie de aanvraag doet',
)

export type Lid = { naam: string; aansprakelijk: boolean }
export type AanvragerInvoer = z.output<typeof aanvragerSchema>
export type Aanvragergegevens = Omit<AanvragerInvoer, keyof typeof bewaarvelden>

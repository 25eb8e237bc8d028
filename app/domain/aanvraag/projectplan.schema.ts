import * as z from 'zod/mini'
import { postcodeVeld } from '../postcode.ts'
import { datumVelden, optioneel, vrijeRegel, vrijeTekst, vrijVinkje } from '../velden.ts'
import { bewaarvelden } from './bewaren.schema.ts'

/** How long each answer may be. */
export const projectplanLengtes = {
  titel: 120,
  samenvatting: 600,
  aanleiding: 3_000,
  doel: 2_000,
  doelgroep: 1_500,
  activiteiten: 5_000,
  wijk: 80,
  locatie: 200,
  locatie_huisnummer: 20,
  borging: 2_000,
} as const
const max = (naam: keyof typeof projectplanLengtes) => ({ max: projectplanLengtes[naam] })

const vrijePostcode = z.pipe(
  optioneel(postcodeVeld),
  z.transform((typed) => typed ?? ''),
)

/** The choice that says that the place is not in the list. */
export const ELDERS = 'anders'

/** The plan. Nothing has to be filled in to save it, but a plan that goes on has a name. */
export const projectplanSchema = z
  .object({
    ...bewaarvelden,
    titel: vrijeRegel(max('titel')),
    samenvatting: vrijeTekst(max('samenvatting')),
    aanleiding: vrijeTekst(max('aanleiding')),
    doel: vrijeTekst(max('doel')),
    doelgroep: vrijeTekst(max('doelgroep')),
    activiteiten: vrijeTekst(max('activiteiten')),
    start_op: optioneel(datumVelden({ van: '2000-01-01' })),
    eind_op: optioneel(datumVelden({ van: '2000-01-01' })),
    wijk: vrijeRegel(max('wijk')),
    wijk_anders: vrijeRegel(max('wijk')),
    locatie: vrijeRegel(max('locatie')),
    locatie_postcode: vrijePostcode,
    locatie_huisnummer: vrijeRegel(max('locatie_huisnummer')),
    locatie_woonhuis: vrijVinkje(),
    borging: vrijeTekst(max('borging')),
  })
  .check(
    z.refine(({ later, titel }) => later || titel !== '', {
      path: ['titel'],
      error: 'Geef uw plan een naam',
    }),
    z.refine(({ later, wijk, wijk_anders }) => later || wijk !== ELDERS || wijk_anders !== '', {
      path: ['wijk_anders'],
      error: 'Vul in welke plaats het is',
    }),
    z.refine(
      ({ later, locatie_postcode, locatie_huisnummer }) =>
        later || locatie_postcode === '' || locatie_huisnummer !== '',
      { path: ['locatie_huisnummer'], error: 'Vul ook het huisnummer in' },
    ),
    z.refine(({ start_op, eind_op }) => !start_op || !eind_op || eind_op >= start_op, {
      path: ['eind_op'],
      error: 'Vul een einddatum in die na de begindatum ligt',
    }),
  )

/** The plan as it is filled in, and as it is kept: a place that is not in the list is the place itself. */
export type Planinvoer = Omit<z.output<typeof projectplanSchema>, keyof typeof bewaarvelden>
export type Projectplan = Omit<Planinvoer, 'wijk_anders'>

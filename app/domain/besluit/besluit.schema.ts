import * as z from 'zod/mini'
import { bedragVeld, datumVelden, keuze, optioneel, regel, tekst, vinkje } from '../velden.ts'
import { uitkomsten } from './voorstel.ts'
import { weigeringsgrondNamen } from './weigeringsgrond.ts'

const leegOfTekst = (max: number) =>
  z.pipe(
    optioneel(tekst({ max })),
    z.transform((typed) => typed ?? ''),
  )

/** Any number of boxes, each with an id. */
export const gekozenIds = z.pipe(
  z.optional(z.union([z.string(), z.array(z.string())])),
  z.transform((gekozen): string[] => [gekozen ?? []].flat()),
)

/** Members who want it on record that they were against. */
export const tegenstemmen = z._default(gekozenIds, [])

/** What is decided on a proposal, by the college or in its name. */
export const besluitSchema = z.object({
  /** The version of the proposal that was read. */
  _versie: z.pipe(z.string(), z.transform(Number)),
  uitkomst: keuze(uitkomsten, 'Kies wat er wordt besloten'),
  bedrag: optioneel(bedragVeld()),
  afwijking: leegOfTekst(2000),
  weigeringsgrond: optioneel(keuze(weigeringsgrondNamen)),
  wat_wel_kan: leegOfTekst(2000),
  zienswijze: leegOfTekst(2000),
  tegen: tegenstemmen,
})
export type Besluitinvoer = z.output<typeof besluitSchema>

export const terugzendingSchema = z.object({
  reden: tekst({ leeg: 'Schrijf op wat er anders moet', max: 2000 }),
})

export const verschoningSchema = z.object({
  lid: z.uuid('Kies wie zich verschoont'),
  reden: tekst({ leeg: 'Schrijf in een paar woorden waarom', max: 1000 }),
})

/** The text for the register; asked only where something was granted. */
const registertekst = {
  titel: optioneel(regel({ max: 200 })),
  samenvatting: optioneel(tekst({ max: 1000 })),
}

export const bekendmakingSchema = z.object({
  ...registertekst,
  gelezen: vinkje('Lees de brief en bevestig dat hij klopt'),
})
export type Bekendmakinginvoer = z.output<typeof bekendmakingSchema>

export const verzendingSchema = z.object({
  ...registertekst,
  verzonden_op: datumVelden({ leeg: 'Vul in wanneer de brief op de post ging' }),
})
export type Verzendinginvoer = z.output<typeof verzendingSchema>

/** Why a decision that may no longer be sent was not. */
export const vervallenSchema = z.object({
  reden: tekst({ leeg: 'Schrijf op waarom de brief niet op tijd wegging', max: 2_000 }),
})

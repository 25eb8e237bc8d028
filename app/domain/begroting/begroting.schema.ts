import * as z from 'zod/mini'
import { bewaarvelden } from '../aanvraag/bewaren.schema.ts'
import { bedragVanRegel, parseAantal } from '../geld.ts'
import { euro, getal } from '../opmaak.ts'
import { schoon } from '../schoon.ts'
import { bedragVeld, keuze, optioneel, regel, veld, type Gelezen } from '../velden.ts'
import { btwsoorten, dekkingsoorten, kostensoorten, poststatussen } from './begroting.ts'

const HOOGSTE = 10_000_000_000
const MEESTE = 1_000_000_000
const MAX_REGELS = 60

const bedrag = bedragVeld({ max: HOOGSTE })

/** A quantity in thousandths. */
const aantalVeld = (leeg: string) =>
  veld(leeg, (typed): Gelezen<number> => {
    const waarde = parseAantal(typed)
    if (waarde === null) return { fout: 'Schrijf 1500 zonder punt en 2,5 met een komma' }
    if (waarde === 0) return { fout: 'Vul een getal boven 0 in' }
    return waarde > MEESTE ? { fout: 'Vul hoogstens 1.000.000 in' } : { waarde }
  })

const kostenpost = z.pipe(
  z.object({
    soort: keuze(kostensoorten, 'Kies een soort'),
    omschrijving: regel({ leeg: 'Schrijf op waarvoor dit bedrag is', max: 120 }),
    aantal: optioneel(aantalVeld('Vul in hoeveel het er zijn')),
    prijs: optioneel(bedrag),
    bedrag: optioneel(bedrag),
    btw: optioneel(keuze(btwsoorten)),
  }),
  z.transform((regel, context) => {
    const uitkomst = bedragVanPost(regel)
    if (typeof uitkomst === 'number') return { ...regel, bedrag: uitkomst }
    context.issues.push({ code: 'custom', input: regel, ...uitkomst })
    return z.NEVER
  }),
)

const dekkingspost = z
  .object({
    soort: keuze(dekkingsoorten, 'Kies waar het geld vandaan komt'),
    omschrijving: regel({ leeg: 'Schrijf op van wie dit bedrag komt', max: 120 }),
    bedrag,
    status: optioneel(keuze(poststatussen)),
  })
  .check(
    z.refine(({ soort, status }) => soort !== 'andere_financier' || status !== null, {
      path: ['status'],
      error: 'Kies of dit bedrag al is toegezegd',
    }),
  )

const urenpost = z.object({
  omschrijving: regel({ leeg: 'Schrijf op wie dit doet, of wat er gedaan wordt', max: 120 }),
  aantal: aantalVeld('Vul het aantal uren in'),
})

/** The budget: lines of costs, of money beside the subsidy and of hours, and the amount asked. Empty lines do not count. */
export const begrotingSchema = z.object({
  ...bewaarvelden,
  btw: optioneel(keuze(btwsoorten)),
  kosten: regels(kostenpost, ['omschrijving', 'aantal', 'prijs', 'bedrag']),
  uren: regels(urenpost, ['omschrijving', 'aantal']),
  dekking: regels(dekkingspost, ['omschrijving', 'bedrag']),
  ander_gemeentegeld: optioneel(keuze(['ja', 'nee'])),
  gevraagd: optioneel(bedragVeld({ max: HOOGSTE })),
})

export type Begroting = Omit<z.output<typeof begrotingSchema>, keyof typeof bewaarvelden>
export type Kostenpost = Begroting['kosten'][number]
export type Urenpost = Begroting['uren'][number]
export type Dekkingspost = Begroting['dekking'][number]

type Getypt = { aantal: number | null; prijs: number | null; bedrag: number | null }
type Fout = { path: string[]; message: string }

/** Quantity times price, half up, else the amount; an amount that says something else is not overruled in silence. */
function bedragVanPost({ aantal, prijs, bedrag }: Getypt): number | Fout {
  if (aantal === null && prijs === null)
    return bedrag ?? { path: ['bedrag'], message: 'Vul een bedrag in, bijvoorbeeld 1.250,00' }
  if (prijs === null) return { path: ['prijs'], message: 'Vul in wat één kost' }
  if (aantal === null) return { path: ['aantal'], message: 'Vul in hoeveel het er zijn' }
  const uitkomst = bedragVanRegel(aantal, prijs)
  if (uitkomst === 0) return { path: ['prijs'], message: 'Dit is samen minder dan een cent' }
  if (uitkomst > HOOGSTE) return { path: ['aantal'], message: 'Dit bedrag is te hoog' }
  if (bedrag === null || bedrag === uitkomst) return uitkomst
  const som = `${getal(aantal / 1000)} keer ${euro(prijs)} is ${euro(uitkomst)}`
  return {
    path: ['bedrag'],
    message: `${som}. Maak het bedrag leeg, of haal aantal en prijs weg`,
  }
}

function regels<S extends z.ZodMiniType>(post: S, velden: readonly string[]) {
  return z.pipe(
    z.optional(
      z.array(regelOfNiets(post, velden)).check(z.maxLength(MAX_REGELS, 'Voeg regels samen')),
    ),
    z.transform((lijst = []) => lijst.filter((regel) => regel !== null)),
  )
}

/** A line in its own place, so that its errors stay with it; null when nothing was typed in these fields. */
function regelOfNiets<S extends z.ZodMiniType>(post: S, velden: readonly string[]) {
  return z.pipe(
    z.unknown(),
    z.transform((typed, context): z.output<S> | null => {
      if (!velden.some((naam) => gevuld(typed, naam))) return null
      const gelezen = post.safeParse(typed)
      if (gelezen.success) return gelezen.data
      for (const { message, path } of gelezen.error.issues)
        context.issues.push({ code: 'custom', message, input: typed, path: [...path] })
      return z.NEVER
    }),
  )
}

// A kind may be filled in already; a line begins with words or a number.
function gevuld(typed: unknown, naam: string): boolean {
  if (typeof typed !== 'object' || typed === null) return false
  const waarde = Object.entries(typed).find(([veldnaam]) => veldnaam === naam)?.[1]
  return typeof waarde === 'string' && schoon(waarde) !== ''
}

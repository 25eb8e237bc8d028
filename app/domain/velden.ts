import * as z from 'zod/mini'
import type { Datum } from './datum.ts'
import { datumUitDelen, isDatum } from './datum.ts'
import { parseEuro } from './geld.ts'
import { datumVoluit, euro, getal } from './opmaak.ts'
import { schoneRegel, schoon } from './schoon.ts'

/** What a field made of the typed text, or what to do about it. */
export type Gelezen<T> = { waarde: T } | { fout: string }
type Lengte = { min?: number; max?: number }

/** Any field: a text that must be there and that `lees` understands. */
export function veld<T>(leeg: string, lees: (tekst: string) => Gelezen<T>) {
  return z.pipe(
    z.string(leeg),
    z.transform((typed: string, context): T => {
      const tekst = schoon(typed)
      const gelezen = tekst === '' ? { fout: leeg } : lees(tekst)
      if ('waarde' in gelezen) return gelezen.waarde
      context.issues.push({ code: 'custom', message: gelezen.fout, input: typed })
      return z.NEVER
    }),
  )
}

/** A field with a form of its own, read by a function that gives null for what it does not understand. */
export function gelezenVeld<T>(
  lees: (tekst: string) => T | null,
  { leeg, fout }: { leeg: string; fout: string },
) {
  return veld(leeg, (tekst): Gelezen<T> => {
    const waarde = lees(tekst)
    return waarde === null ? { fout } : { waarde }
  })
}

/** Text of one or more lines. */
export function tekst({ leeg = 'Vul hier iets in', ...lengte }: { leeg?: string } & Lengte = {}) {
  return veld(leeg, (typed) => binnen(typed, lengte))
}

/** Text on one line: a name, a title. */
export function regel({ leeg = 'Vul hier iets in', ...lengte }: { leeg?: string } & Lengte = {}) {
  return veld(leeg, (typed) => binnen(schoneRegel(typed), lengte))
}

/** Text of one or more lines that may stay empty, and is then ''. */
export function vrijeTekst(lengte: Lengte = {}) {
  return z.pipe(
    optioneel(tekst(lengte)),
    z.transform((typed) => typed ?? ''),
  )
}

/** The same on one line. */
export function vrijeRegel(lengte: Lengte = {}) {
  return z.pipe(
    optioneel(regel(lengte)),
    z.transform((typed) => typed ?? ''),
  )
}

/** An amount in whole cents; above nothing unless `min` says otherwise. */
export function bedragVeld({
  leeg = 'Vul een bedrag in, bijvoorbeeld 1.250,00',
  min = 1,
  max = Infinity,
}: { leeg?: string } & Lengte = {}) {
  return veld(leeg, (typed): Gelezen<number> => {
    const waarde = parseEuro(typed)
    if (waarde === null) {
      return { fout: 'Schrijf 12,50 met een komma. Gebruik alleen cijfers, punten en een komma' }
    }
    if (waarde < min) {
      return { fout: min === 1 ? 'Vul een bedrag boven 0 in' : `Vul ten minste ${euro(min)} in` }
    }
    return waarde > max ? { fout: `Vul hoogstens ${euro(max)} in` } : { waarde }
  })
}

/** A whole number. */
export function geheelGetal({
  leeg = 'Vul een getal in',
  min = 0,
  max = 1_000_000_000,
}: { leeg?: string } & Lengte = {}) {
  return veld(leeg, (typed): Gelezen<number> => {
    const kaal = /^\d{1,3}([. ]\d{3})+$/.test(typed) ? typed.replace(/[. ]/g, '') : typed
    const waarde = /^\d{1,15}$/.test(kaal) ? Number(kaal) : NaN
    if (waarde >= min && waarde <= max) return { waarde }
    return { fout: `Vul een heel getal in van ${getal(min)} tot en met ${getal(max)}` }
  })
}

const delen = z.object({ dag: z.string(), maand: z.string(), jaar: z.string() })

/** A date from the fields day, month and year, or already put together as jjjj-mm-dd. */
export function datumVelden({
  leeg = 'Vul een datum in',
  van = '1900-01-01',
  tot = '2199-12-31',
}: { leeg?: string; van?: Datum; tot?: Datum } = {}) {
  const samen = z.pipe(
    z.union([z.string(), delen], leeg),
    z.transform((typed) => (typeof typed === 'string' ? typed : samengesteld(typed))),
  )
  const lees = veld(leeg, (typed): Gelezen<Datum> => {
    if (!isDatum(typed)) return { fout: geenDatum(typed) }
    if (typed < van) return { fout: `Vul een datum in vanaf ${datumVoluit(van)}` }
    if (typed > tot) return { fout: `Vul een datum in tot en met ${datumVoluit(tot)}` }
    return { waarde: typed }
  })
  return z.pipe(samen, lees)
}

/** One of these values. */
export function keuze<const W extends readonly string[]>(waarden: W, leeg = 'Maak een keuze') {
  return z.enum(waarden, leeg)
}

/** Any number of these values, each once, in their own order; `min` says how many at least. */
export function keuzes<const W extends readonly string[]>(
  waarden: W,
  { leeg = 'Kies er ten minste een', min = 0 }: { leeg?: string; min?: number } = {},
) {
  const een = z.enum(waarden, 'Kies uit de lijst')
  return z.pipe(
    z.optional(z.union([z.array(een), een], 'Kies uit de lijst')),
    z.transform((gekozen, context): W[number][] => {
      const lijst: readonly string[] = typeof gekozen === 'string' ? [gekozen] : (gekozen ?? [])
      const eenmaal = waarden.filter((waarde) => lijst.includes(waarde))
      if (eenmaal.length >= min) return eenmaal
      context.issues.push({ code: 'custom', message: leeg, input: gekozen })
      return z.NEVER
    }),
  )
}

/** A box that must be ticked. */
export function vinkje(leeg: string) {
  return z.literal('ja', leeg)
}

/** A box that may be ticked. */
export function vrijVinkje() {
  return z.pipe(
    z.optional(z.string()),
    z.transform((typed) => typed === 'ja'),
  )
}

/** The same field, which may stay empty and is then null. */
export function optioneel<S extends z.ZodMiniType>(schema: S) {
  return z.pipe(
    z.optional(z.unknown()),
    z.transform((typed, context): z.output<S> | null => {
      if (isLeeg(typed)) return null
      const gelezen = schema.safeParse(typed)
      if (gelezen.success) return gelezen.data
      for (const { message } of gelezen.error.issues)
        context.issues.push({ code: 'custom', message, input: typed })
      return z.NEVER
    }),
  )
}

function binnen(tekst: string, { min = 1, max = 10_000 }: Lengte): Gelezen<string> {
  const { length } = tekst
  if (length < min)
    return { fout: `Schrijf ten minste ${getal(min)} tekens. Het zijn er nu ${length}` }
  if (length <= max) return { waarde: tekst }
  return { fout: `Gebruik hoogstens ${getal(max)} tekens. Het zijn er nu ${getal(length)}` }
}

/** What to do about typed text that is no date. */
function geenDatum(typed: string): string {
  const delen = typed.split(/[\s-]+/)
  if (delen.length < 3) return 'Vul dag, maand en jaar in, bijvoorbeeld 12 3 2027'
  if (!delen.every((deel) => /^\d+$/.test(deel)))
    return 'Schrijf dag, maand en jaar in cijfers, bijvoorbeeld 12 3 2027'
  if (!delen.some((deel) => /^[1-9]\d{3}$/.test(deel)))
    return 'Schrijf het jaar met vier cijfers, bijvoorbeeld 12 3 2027'
  return 'Kijk dag en maand na: deze dag bestaat niet'
}

function samengesteld({ dag, maand, jaar }: z.output<typeof delen>): string {
  const typed = [dag, maand, jaar].join(' ').trim()
  return datumUitDelen(dag, maand, jaar) ?? typed
}

function isLeeg(typed: unknown): boolean {
  if (typed === undefined || typed === null) return true
  if (typeof typed === 'string') return schoon(typed) === ''
  return typeof typed === 'object' && Object.values(typed).every(isLeeg)
}

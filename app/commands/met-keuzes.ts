import type { Versiekeuzes } from '../domain/aanvraag/bewaren.schema.ts'
import {
  samenvoegen,
  type Bewaring,
  type Botsinggegevens,
  type Sectieinhoud,
} from '../domain/aanvraag/samenvoegen.ts'
import { Refusal } from '../lib/errors.ts'

type Anderen = {
  /** The version that stands, and who saved it. */
  versie: number
  door: string
  /** What the person started from, and what was saved since. */
  basis: Sectieinhoud
  sindsdien: readonly Bewaring[]
}

/**
 * What is kept of a form on which others saved something since it was opened. Where two gave another answer the choice
 * of the person counts; without one, or made against an older version, the form comes back with both.
 */
export function metKeuzes<I extends Sectieinhoud>(
  getypt: I,
  { versie, door, basis, sindsdien }: Anderen,
  { _keuze }: Versiekeuzes,
  ik: string,
): I {
  const { inhoud, botsingen } = samenvoegen(getypt, basis, sindsdien, ik)
  const open = botsingen.filter(({ naam }) => _keuze.get(naam)?.versie !== versie)
  if (open.length > 0) {
    const botsing: Botsinggegevens = { versie, door, velden: botsingen }
    const tekst = `${door} heeft dit onderdeel intussen ook veranderd. Kies hieronder welke tekst u bewaart.`
    throw new Refusal([{ code: 'botsing', tekst }], { status: 409, data: { botsing } })
  }
  const hunne = botsingen.filter(({ naam }) => _keuze.get(naam)?.kant === 'ander')
  return Object.assign(inhoud, Object.fromEntries(hunne.map(({ naam, hun }) => [naam, hun])))
}

import type { Weigeringsgrond } from '../besluit/weigeringsgrond.ts'

/**
 * The words of a letter that a municipality chooses itself, per version of a scheme. All else is fixed: the decision,
 * amounts and days, the grounds of law and how to object.
 */
export type VrijeTeksten = {
  /** Between the summary and the decision. */
  opening?: readonly string[]
  /** What is said about a ground of refusal, beside the reasons of the case. */
  toelichting?: Partial<Record<Weigeringsgrond, readonly string[]>>
  /** After the question whom to call, above the signature. */
  slot?: readonly string[]
}

/** The free words in their places in the content of a letter; none where none were chosen. */
export const eigenWoorden = ({ opening = [], slot = [] }: VrijeTeksten = {}) => ({
  ...(opening.length > 0 ? { opening: [...opening] } : {}),
  ...(slot.length > 0 ? { slot: [...slot] } : {}),
})

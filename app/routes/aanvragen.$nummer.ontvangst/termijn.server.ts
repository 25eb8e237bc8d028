import { datumLang } from '../../domain/opmaak.ts'
import type { Termijn } from '../../../db/queries/termijn.ts'

/** Until when the municipality may take to decide, with the sum in sentences. */
export function termijnVan(termijn: Termijn | undefined) {
  if (!termijn) return null
  const { einddatum, regels } = termijn
  return { einddatum: einddatum && datumLang(einddatum), regels }
}

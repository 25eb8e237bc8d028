import { canonicalJson } from '../domain/canoniek.ts'
import type { Onderdeel } from '../domain/plan/indeling.ts'
import { sha256 } from './tokens.server.ts'

type Inhoud = { van: string; tot: string | null; bron: string }

/** The mark of a version of a plan: the same content has the same one. */
export const planHash = ({ van, tot, bron }: Inhoud, onderdelen: readonly Onderdeel[]) =>
  sha256(canonicalJson([van, tot, bron, onderdelen]))

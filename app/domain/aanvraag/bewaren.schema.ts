import * as z from 'zod/mini'

const keuze = z.pipe(
  z.pipe(
    z.union([z.string(), z.array(z.string())]),
    z.transform((typed) => (typeof typed === 'string' ? typed : typed.at(-1))),
  ),
  z.enum(['mijn', 'ander'], 'Kies welke tekst u wilt bewaren'),
)

/**
 * What the form of every section carries beside its questions: the version it was opened with, where two texts
 * collide which one is kept, and whether the person stops here.
 */
export const bewaarvelden = {
  _versie: z.pipe(
    z.optional(z.string()),
    z.transform((typed) => (/^\d{1,9}$/.test(typed ?? '') ? Number(typed) : 0)),
  ),
  _keuze: z.pipe(
    z.optional(z.record(z.string(), keuze)),
    z.transform((keuzes) => keuzes ?? {}),
  ),
  later: z.pipe(
    z.optional(z.string()),
    z.transform((typed) => typed === 'ja'),
  ),
}

export type Bewaarkeuzes = {
  _versie: number
  _keuze: Record<string, 'mijn' | 'ander'>
  later: boolean
}

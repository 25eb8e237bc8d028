import * as z from 'zod/mini'

/** Which of two texts is kept, and the version of the section against which that was chosen. */
export type Tekstkeuze = { kant: 'mijn' | 'ander'; versie: number }

/**
 * What a form that several people may change carries beside its questions: the version it was opened with, and which
 * text is kept where two collide (`_keuze.titel` = `ander.7`).
 */
export const versievelden = {
  _versie: z.pipe(
    z.optional(z.string()),
    z.transform((typed) => (/^\d{1,9}$/.test(typed ?? '') ? Number(typed) : 0)),
  ),
  _keuze: z.pipe(
    z.optional(z.record(z.string(), z.unknown())),
    z.transform((typed = {}) => {
      const keuzes = new Map<string, Tekstkeuze>()
      for (const [naam, waarde] of Object.entries(typed)) {
        const [, kant, versie] = /^(mijn|ander)\.(\d{1,9})$/.exec(String(waarde)) ?? []
        if (kant === 'mijn' || kant === 'ander') keuzes.set(naam, { kant, versie: Number(versie) })
      }
      return keuzes
    }),
  ),
}

/** The same for a section of an application, and whether the person stops here. */
export const bewaarvelden = {
  ...versievelden,
  later: z.pipe(
    z.optional(z.string()),
    z.transform((typed) => typed === 'ja'),
  ),
}

export type Versiekeuzes = { _versie: number; _keuze: Map<string, Tekstkeuze> }
export type Bewaarkeuzes = Versiekeuzes & { later: boolean }
/** What a form carries that nobody opened before. */
export const eersteKeer: Versiekeuzes = { _versie: 0, _keuze: new Map() }

/** The name of the buttons that put a ready text in a reason: which condition, and which of its texts. */
export const INVOEGEN = '_invoegen'

type Tekst = { voorwaarde: string; tekst: string }

/** What was typed with the chosen text behind it, or null when no such button was pressed. */
export function ingevoegd(
  gekozen: unknown,
  redenen: readonly { voorwaarde: string; reden: string }[],
  teksten: readonly Tekst[],
) {
  const [, plaats, nr] =
    /^(\d{1,3}):(\d{1,3})$/.exec(typeof gekozen === 'string' ? gekozen : '') ?? []
  const waar = redenen[Number(plaats)]
  const tekst = teksten.filter(({ voorwaarde }) => voorwaarde === waar?.voorwaarde)[Number(nr)]
  if (plaats === undefined || !waar || !tekst) return null
  const reden = [waar.reden.trim(), tekst.tekst].filter(Boolean).join('\n\n')
  return { plaats: Number(plaats), reden }
}

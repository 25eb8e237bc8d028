const minuut = 60_000
/** Who was here this long ago, is shown as still at work. */
const aanwezigGedurende = 5 * minuut

/** The moment from which somebody counts as present. */
export const aanwezigSinds = (nu: Date) => new Date(nu.getTime() - aanwezigGedurende)

/** "Fatima werkt nu ook aan dit onderdeel." Null when nobody else does. */
export function aanwezigInWoorden(namen: readonly string[]): string | null {
  const [eerste, ...rest] = namen
  if (eerste === undefined) return null
  if (rest.length === 0) return `${eerste} werkt nu ook aan dit onderdeel.`
  const laatste = rest.pop()
  return `${[eerste, ...rest].join(', ')} en ${laatste} werken nu ook aan dit onderdeel.`
}

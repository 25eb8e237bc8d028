const MET_PUNTEN = /^-?\d{1,3}(\.\d{3})+(,\d{1,3})?$/
const ZONDER_PUNTEN = /^-?\d{1,9}(,\d{1,3})?$/

/** The typed number, or null: 12.5 is refused, since a point means thousands here. */
export function parseGetal(tekst: string): number | null {
  const kaal = tekst.replace(/\s/g, '').replace('−', '-')
  if (!MET_PUNTEN.test(kaal) && !ZONDER_PUNTEN.test(kaal)) return null
  const waarde = Number(kaal.replaceAll('.', '').replace(',', '.'))
  return Math.abs(waarde) < 1e9 ? waarde : null
}

/** A number as one types it, to fill in a form again. */
export function getypt(waarde: number | null): string {
  return waarde === null ? '' : String(waarde).replace('.', ',')
}

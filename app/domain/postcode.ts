import { gelezenVeld } from './velden.ts'

/** A Dutch postcode as 8081 AB, or null. */
export function parsePostcode(tekst: string): string | null {
  const kaal = tekst.replace(/\s/g, '').toUpperCase()
  // SA, SD and SS are never given out.
  if (!/^[1-9]\d{3}[A-Z]{2}$/.test(kaal) || /S[ADS]$/.test(kaal)) return null
  return `${kaal.slice(0, 4)} ${kaal.slice(4)}`
}

export const postcodeVeld = gelezenVeld(parsePostcode, {
  leeg: 'Vul de postcode in',
  fout: 'Vul vier cijfers en twee letters in, bijvoorbeeld 1234 AB',
})

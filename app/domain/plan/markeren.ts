/** A piece of a text, and whether it is one of the words somebody looked for. */
export type Stuk = { tekst: string; raak: boolean }

/** A text in pieces, so that the words somebody looked for can be marked in it, in other forms of the word too. */
export function markeren(tekst: string, woorden: readonly string[]): Stuk[] {
  const gezocht = woorden.flatMap((woord) => woord.split(/\s+/)).map(kaal)
  const raak = (deel: string) => gezocht.some((woord) => isVormVan(kaal(deel), woord))
  const stukken: Stuk[] = []
  for (const deel of tekst.split(/([\p{L}\p{N}]+)/u)) {
    if (deel === '') continue
    const stuk = { tekst: deel, raak: raak(deel) }
    const vorige = stukken.at(-1)
    if (vorige && !vorige.raak && !stuk.raak) vorige.tekst += deel
    else stukken.push(stuk)
  }
  return stukken
}

const kaal = (woord: string) =>
  woord
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')

/** The same word, or one that goes on after at least four letters of it: eenzaam, eenzame. */
function isVormVan(deel: string, woord: string): boolean {
  if (deel.length < 3 || woord.length < 3) return false
  if (deel === woord) return true
  const begin = Math.max(4, Math.min(deel.length, woord.length) - 2)
  return Math.abs(deel.length - woord.length) <= 3 && deel.slice(0, begin) === woord.slice(0, begin)
}

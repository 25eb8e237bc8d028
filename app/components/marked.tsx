/** A text in which the words somebody looked for are marked. */
export function Marked({ parts }: { parts: readonly { tekst: string; raak: boolean }[] }) {
  return parts.map(({ tekst, raak }, index) => (raak ? <mark key={index}>{tekst}</mark> : tekst))
}

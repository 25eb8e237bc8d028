/** Which of somebody's own words led here. */
export const FoundBecause = ({ words }: { words: readonly string[] }) => (
  <p className="plan-found-why">
    Omdat u schreef:{' '}
    {words.filter(isNotPart).map((word, index) => (
      <span key={word}>
        {index > 0 && ', '}
        <mark>{word}</mark>
      </span>
    ))}
  </p>
)

/** Who reads "samen eten" need not read "eten" as well. */
const isNotPart = (word: string, _: number, words: readonly string[]) =>
  !words.some((other) => other !== word && wordsOf(other).includes(word.toLowerCase()))
const wordsOf = (text: string) => text.toLowerCase().split(/\s+/)

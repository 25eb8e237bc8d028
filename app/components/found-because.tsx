/** Which of somebody's own words led here. */
export const FoundBecause = ({ words }: { words: readonly string[] }) => (
  <p className="plan-found-why">
    Omdat u schreef:{' '}
    {words.map((word, index) => (
      <span key={word}>
        {index > 0 && ', '}
        <mark>{word}</mark>
      </span>
    ))}
  </p>
)

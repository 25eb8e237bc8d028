/** The lesson, which is what the next one can use most. */
export function Geleerd({ les, afgerond }: { les: string | null; afgerond: boolean }) {
  if (!les) {
    if (!afgerond) return null
    return (
      <section className="stack" aria-labelledby="geleerd">
        <h2 id="geleerd">Wat ervan te leren valt</h2>
        <p>Dat staat hier niet, of nog niet.</p>
      </section>
    )
  }
  return (
    <section className="stack lesson" aria-labelledby="geleerd">
      <h2 id="geleerd">Wat werkte, en wat niet</h2>
      <p className="lesson-text pre-line">{les}</p>
      <p className="muted">Geschreven door de initiatiefnemers, nagelezen door de gemeente.</p>
    </section>
  )
}

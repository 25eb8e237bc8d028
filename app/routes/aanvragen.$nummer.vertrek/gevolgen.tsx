/** What a departure changes for the application. */
export function Gevolgen({ gevolgen }: { gevolgen: string[] }) {
  return (
    <section className="stack" aria-labelledby="gevolgen">
      <h2 id="gevolgen">Wat dit voor de aanvraag betekent</h2>
      <ul>
        {gevolgen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </section>
  )
}

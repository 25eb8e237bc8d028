import type { Overzicht } from './overzicht.server.ts'

/** Who agreed and when; for who did not confirm on the site, room for a signature by hand. */
export function Handtekeningen({ partijen }: Pick<Overzicht, 'partijen'>) {
  return (
    <section className="stack" aria-labelledby="akkoord">
      <h2 id="akkoord">Wie akkoord is</h2>
      <ul className="signatures">
        {partijen.map((partij) => (
          <li key={partij.id}>
            <p>
              <strong>{partij.naam}</strong>
              {partij.isPenvoerder && ' (penvoerder)'}
              <br />
              <span className="muted">
                {partij.soort}
                {partij.kvk && `, KVK ${partij.kvk}`}
              </span>
            </p>
            <Stand {...partij} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Stand({ bevestigd, afgewezen, vertrokken, naam }: Overzicht['partijen'][number]) {
  if (vertrokken) return <p>Doet niet meer mee.</p>
  if (bevestigd) return <p>{bevestigd}. Een handtekening is niet nodig.</p>
  if (afgewezen) return <p>Wees deze tekst af.</p>
  return (
    <dl className="signature-lines">
      {['Naam', 'Plaats en datum', 'Handtekening'].map((regel) => (
        <div key={regel}>
          <dt>
            {regel}
            <span className="sr-only"> van {naam}</span>
          </dt>
          <dd aria-label="ruimte om in te vullen" />
        </div>
      ))}
    </dl>
  )
}

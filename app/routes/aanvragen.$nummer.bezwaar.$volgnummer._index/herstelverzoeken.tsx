import { verzuimenInWoorden, type Herstel } from '../../domain/bezwaar/herstel.ts'
import { datumVoluit } from '../../domain/opmaak.ts'

/** What was asked to complete the objection, and what came of it. */
export function Herstelverzoeken({ verzoeken }: { verzoeken: Herstel[] }) {
  if (verzoeken.length === 0) return null
  return (
    <section className="stack" aria-labelledby="aanvulling">
      <h2 id="aanvulling">Gevraagde aanvulling</h2>
      {verzoeken.map((verzoek) => (
        <article key={verzoek.id} className="message stack">
          <p>
            Op {datumVoluit(verzoek.gevraagd_op)} vroeg de gemeente om:{' '}
            <strong>{verzuimenInWoorden(verzoek.ontbreekt)}</strong>. Dat kon tot en met{' '}
            {datumVoluit(verzoek.uiterlijk)}.
          </p>
          {verzoek.toelichting && <p className="message-text">{verzoek.toelichting}</p>}
          {verzoek.hersteld_op ? (
            <>
              <p>Aangevuld op {datumVoluit(verzoek.hersteld_op)}:</p>
              <p className="message-text">{verzoek.antwoord}</p>
            </>
          ) : (
            <p>Nog niet aangevuld.</p>
          )}
        </article>
      ))}
    </section>
  )
}

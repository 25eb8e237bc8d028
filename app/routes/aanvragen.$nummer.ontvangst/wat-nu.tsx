import { Details } from '../../components/details.tsx'

type Termijn = { einddatum: string | null; regels: { tekst: string; artikel: string }[] } | null

/** What happens next, and by when there is a decision, with the arithmetic. */
export function WatNu({ termijn, beoordeling }: { termijn: Termijn; beoordeling: string }) {
  return (
    <section className="stack page-section" aria-labelledby="wat-nu">
      <h2 id="wat-nu">Wat gebeurt er nu?</h2>
      {termijn && (
        <p className="decision-date">
          {termijn.einddatum === null ? (
            'De termijn staat nu stil. De datum van het besluit volgt.'
          ) : (
            <>
              U krijgt een besluit uiterlijk op <strong>{termijn.einddatum}</strong>.
            </>
          )}
        </p>
      )}
      <ol>
        <li>
          De gemeente kijkt of alles erbij zit. Ontbreekt er iets, dan krijgt u tijd om dat aan te
          vullen. Die tijd telt niet mee: de dag van het besluit schuift dan op.
        </li>
        <li>{beoordeling}</li>
        <li>Daarna neemt de gemeente een besluit. Dat leest u hier of krijgt u per post.</li>
      </ol>
      {termijn && (
        <Details summary="Zo is de datum berekend" open>
          <ol>
            {termijn.regels.map(({ tekst, artikel }) => (
              <li key={tekst}>
                {tekst} <span className="muted">({artikel})</span>
              </li>
            ))}
          </ol>
        </Details>
      )}
    </section>
  )
}

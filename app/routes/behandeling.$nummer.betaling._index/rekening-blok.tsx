import { ButtonLink } from '../../components/button.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { rekeningwoord } from '../../domain/rekening/woorden.ts'
import type { Rekeningregel } from '../../lib/betaling.server.ts'

type Props = { nummer: string; rekening: Rekeningregel | null; mag: boolean }

/** The account of the recipient, its number covered, and the way to check it. */
export function RekeningBlok({ nummer, rekening, mag }: Props) {
  const { naam, toon } = rekeningwoord[rekening?.stand ?? 'geen']
  return (
    <section className="stack" aria-labelledby="rekening">
      <h2 id="rekening">
        Rekening <StatusTag tone={toon}>{naam}</StatusTag>
      </h2>
      {rekening ? (
        <SummaryList
          rows={[
            { label: 'Nummer', value: <span className="numeric">{rekening.nummer}</span> },
            { label: 'Op naam van', value: rekening.naam },
            { label: 'Opgegeven', value: `${rekening.opgever}, ${rekening.opgegeven}` },
            ...(rekening.bevestigd ? [{ label: 'Bevestigd', value: rekening.bevestigd }] : []),
            ...(rekening.reden ? [{ label: 'Afgewezen omdat', value: rekening.reden }] : []),
          ]}
        />
      ) : (
        <p>De aanvrager heeft nog geen rekeningnummer opgegeven.</p>
      )}
      {mag && rekening?.stand === 'te_bevestigen' && (
        <ButtonLink to={`/behandeling/${nummer}/betaling/rekening`}>
          Rekeningnummer controleren
        </ButtonLink>
      )}
    </section>
  )
}

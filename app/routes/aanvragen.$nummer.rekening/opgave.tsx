import { Alert } from '../../components/alert.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { rekeningwoord } from '../../domain/rekening/woorden.ts'
import type { Rekeningregel } from '../../lib/betaling.server.ts'

/** The account last given, and what has become of it. */
export function Opgave({ rekening }: { rekening: Rekeningregel }) {
  const { naam, toon } = rekeningwoord[rekening.stand]
  return (
    <section className="stack" aria-labelledby="opgegeven">
      <h2 id="opgegeven">
        Wat u opgaf <StatusTag tone={toon}>{naam}</StatusTag>
      </h2>
      {rekening.stand === 'afgewezen' && (
        <Alert tone="bad" title="Op deze rekening kunnen wij niet betalen">
          <p>{rekening.reden}</p>
          <p>Geef hieronder een ander nummer op.</p>
        </Alert>
      )}
      {rekening.stand === 'te_bevestigen' && (
        <Alert title="Een medewerker controleert het nummer">
          <p>U krijgt bericht als dat klaar is. Tot die tijd betalen wij niets.</p>
        </Alert>
      )}
      <SummaryList
        rows={[
          { label: 'Rekeningnummer', value: <span className="numeric">{rekening.nummer}</span> },
          { label: 'Op naam van', value: rekening.naam },
          { label: 'Opgegeven op', value: rekening.opgegeven },
        ]}
      />
      <p className="muted">
        Om veiligheidsredenen laten wij alleen het begin en het einde van het nummer zien.
      </p>
    </section>
  )
}

import { FindingCard } from '../../components/finding-card.tsx'

type Bevinding = {
  titel: string
  uitkomst: 'voldoet' | 'nog_niet' | 'oordeel_nodig'
  woord: string
  reden: string
  wat_helpt: string | null
  citaat: string
  bron: string
  naar: string
}

const tonen = { voldoet: 'good', nog_niet: 'warning', oordeel_nodig: 'info' } as const

/** How each condition of the scheme stands: the same findings the assessor will see. */
export function Bevindingen({ bevindingen }: { bevindingen: Bevinding[] }) {
  return (
    <section className="stack page-section" aria-labelledby="voorwaarden">
      <h2 id="voorwaarden">Past het bij de regeling?</h2>
      <p>
        Zo ziet de gemeente uw aanvraag straks ook. Staat er <em>nog niet</em>? Dan kunt u wel
        indienen.
      </p>
      {bevindingen.map(({ titel, uitkomst, woord, reden, wat_helpt, citaat, bron, naar }) => (
        <FindingCard
          key={titel}
          title={titel}
          outcome={woord}
          tone={tonen[uitkomst]}
          reason={reden}
          helps={wat_helpt ?? undefined}
          quote={{ tekst: citaat, bron, to: naar }}
        />
      ))}
    </section>
  )
}

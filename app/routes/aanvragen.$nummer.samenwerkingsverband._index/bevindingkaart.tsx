import { FindingCard } from '../../components/finding-card.tsx'
import type { Penvoerderblik } from './penvoerderblik.server.ts'

const tonen = { voldoet: 'good', nog_niet: 'warning', oordeel_nodig: 'info' } as const

/** What the scheme asks of the partners, and how that stands: the same finding the assessor will see. */
export function Bevindingkaart(bevinding: NonNullable<Penvoerderblik['bevinding']>) {
  const { titel, uitkomst, woord, reden, wat_helpt, citaat, bron, naar } = bevinding
  return (
    <>
      <h2>Wat de regeling vraagt</h2>
      <FindingCard
        title={titel}
        outcome={woord}
        tone={tonen[uitkomst]}
        reason={reden}
        helps={wat_helpt ?? undefined}
        quote={{ tekst: citaat, bron, to: naar }}
      />
    </>
  )
}

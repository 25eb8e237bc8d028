import { Link } from '@remix-run/react'
import { Details } from '../../components/details.tsx'
import { FindingCard } from '../../components/finding-card.tsx'
import { NewTabLink } from '../../components/new-tab-link.tsx'
import type { Bevindingkaart } from '../../domain/voorwaarde/bevindingkaart.ts'

type Props = {
  kaart: Bevindingkaart
  /** Where a section of the application stands on this side of the platform; absent on the page of that section. */
  adres?: (sectie: string) => string
  level?: 2 | 3 | 4
  /** The answers it rests on stand on the same page already: folded. */
  folded?: boolean
  /** Somebody is typing beside it: what it leads to opens in another tab. */
  newTab?: boolean
  children?: React.ReactNode
}

/** One finding: how it stands, why, on which answers it rests and where those are, what helps, and the plan. */
export function Kaart({ kaart, adres, level, folded = false, newTab, children }: Props) {
  const To = newTab ? NewTabLink : Link
  const { titel, artikel, woord, toon, reden, bewijs, wat_helpt, citaat, bron, naar } = kaart
  return (
    <FindingCard
      title={
        <>
          {titel} <span className="muted">({artikel})</span>
        </>
      }
      level={level}
      outcome={woord}
      tone={toon}
      reason={reden}
      evidence={folded ? [] : bewijs.map(({ tekst }) => tekst)}
      helps={wat_helpt ?? undefined}
      quote={{ tekst: citaat, bron, to: naar, newTab }}
    >
      {folded && bewijs.length > 0 && (
        <Details summary="Op welke antwoorden dit rust">
          <ul>
            {bewijs.map(({ tekst }) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        </Details>
      )}
      {children}
      {adres && (
        <p className="finding-places">
          Staat bij{' '}
          {kaart.plaatsen.map(({ naam, titel: sectie }, plaats) => (
            <span key={naam}>
              {plaats > 0 && ', '}
              <To to={adres(naam)}>{sectie}</To>
            </span>
          ))}
        </p>
      )}
    </FindingCard>
  )
}

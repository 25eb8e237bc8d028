import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { telwoord } from '../../domain/beoordeling/schaal.ts'
import type { Toegewezen } from './toewijzingen.tsx'

type Props = {
  /** How many people judge each application. */
  beoordelaars: number
  eigen: unknown
  toewijzen: boolean
  nummer: string
  toewijzingen: Toegewezen[]
}

/** What stands in the place of the assessment for who has nothing to fill in, or is done. */
export function Zelf({ eigen, toewijzen, nummer, toewijzingen, beoordelaars }: Props) {
  const hoeveel = hoofdletter(telwoord(beoordelaars))
  if (eigen)
    return (
      <EmptyState title="U hebt uw beoordeling afgerond">
        Zij verandert niet meer. U ziet wat de anderen vinden als iedereen klaar is.
      </EmptyState>
    )
  if (toewijzingen.length > 0)
    return (
      <EmptyState title="De beoordelaars zijn bezig">
        {hoeveel} mensen beoordelen deze aanvraag los van elkaar. Hun oordelen staan hier als zij
        allemaal klaar zijn.
      </EmptyState>
    )
  return (
    <EmptyState
      title="Er zijn nog geen beoordelaars"
      action={
        toewijzen && (
          <ButtonLink to={`/behandeling/${nummer}/beoordeling/toewijzing`}>
            Wijs beoordelaars aan
          </ButtonLink>
        )
      }
    >
      {hoeveel} beoordelaars kijken los van elkaar naar een volledige aanvraag.
    </EmptyState>
  )
}

const hoofdletter = (woord: string) => woord.charAt(0).toUpperCase() + woord.slice(1)

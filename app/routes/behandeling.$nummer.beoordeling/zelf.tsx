import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Toegewezen } from './toewijzingen.tsx'

type Props = {
  eigen: unknown
  toewijzen: boolean
  nummer: string
  toewijzingen: Toegewezen[]
}

/** What stands in the place of the assessment for who has nothing to fill in, or is done. */
export function Zelf({ eigen, toewijzen, nummer, toewijzingen }: Props) {
  if (eigen)
    return (
      <EmptyState title="U hebt uw beoordeling afgerond">
        Zij verandert niet meer. U ziet het oordeel van de ander als die ook klaar is.
      </EmptyState>
    )
  if (toewijzingen.length > 0)
    return (
      <EmptyState title="De beoordelaars zijn bezig">
        Twee mensen beoordelen deze aanvraag los van elkaar. Hun oordelen staan hier als zij allebei
        klaar zijn.
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
      Twee beoordelaars kijken los van elkaar naar een volledige aanvraag.
    </EmptyState>
  )
}

import { Details } from '../../components/details.tsx'
import { strekkingnamen, type Strekking } from '../../domain/advies/advies.ts'

type Props = { adviezen: readonly { naam: string; strekking: Strekking | null; tekst: string }[] }

/** What advisers said, beside the proposal that follows it or departs from it. */
export const GegevenAdvies = ({ adviezen }: Props) => (
  <>
    {adviezen.map(({ naam, strekking, tekst }) => (
      <Details
        key={naam}
        summary={`Advies van ${naam}: ${strekking ? strekkingnamen[strekking].toLowerCase() : ''}`}
      >
        <p className="pre-line">{tekst}</p>
      </Details>
    ))}
  </>
)

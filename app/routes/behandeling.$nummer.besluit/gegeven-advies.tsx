import { Details } from '../../components/details.tsx'
import { adviesregel, type Geadviseerd } from '../../domain/college/adviesregels.ts'

type Props = Pick<Geadviseerd, 'adviezen'>

/** What advisers said, beside the proposal that follows it or departs from it. */
export const GegevenAdvies = ({ adviezen }: Props) => (
  <>
    {adviezen.map((advies) => (
      <Details key={advies.naam} summary={adviesregel(advies)}>
        <p className="pre-line">{advies.tekst}</p>
      </Details>
    ))}
  </>
)

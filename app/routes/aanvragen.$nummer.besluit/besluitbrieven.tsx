import { Details } from '../../components/details.tsx'
import { PrintableLetter } from '../../components/letter.tsx'
import type { Brief } from '../../domain/brief/brief.ts'

/** A letter that was sent, and the ones before it that it took the place of. */
export type GetoondeBrief = { id: string; brief: Brief; verzonden: string }
type Props = { nummer: string; brieven: readonly GetoondeBrief[] }

/** The letter of a decision with its PDF; a letter that was replaced stays readable, said to be so. */
export function Besluitbrieven({ nummer, brieven }: Props) {
  const [nieuwste, ...vervangen] = brieven
  if (!nieuwste) return null
  return (
    <>
      <p className="no-print">
        <a href={`/aanvragen/${nummer}/besluit.pdf?brief=${nieuwste.id}`} download>
          Download deze brief als PDF
        </a>
      </p>
      <PrintableLetter brief={nieuwste.brief} level={2} />
      {vervangen.map(({ id, brief, verzonden }) => (
        <div key={id} className="no-print wide">
          <Details summary={`De brief van ${verzonden}: deze telt niet meer`}>
            <PrintableLetter brief={brief} level={2} />
          </Details>
        </div>
      ))}
    </>
  )
}

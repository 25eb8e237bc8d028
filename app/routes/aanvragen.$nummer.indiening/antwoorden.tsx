import { Link } from '@remix-run/react'
import { SummaryList } from '../../components/summary-list.tsx'
import type { Antwoord, LeesbaarDeel } from '../../domain/aanvraag/leesbaar.ts'

type Props = {
  nummer: string
  delen: LeesbaarDeel[]
  aanvrager: Antwoord[]
  /** Whether the reader may change the answers. */
  wijzig: boolean
}

/** Every answer of the application, each with the way to change it. */
export function Antwoorden({ nummer, delen, aanvrager, wijzig }: Props) {
  const naar = (pad: string) => (wijzig ? `/aanvragen/${nummer}/${pad}` : undefined)
  return (
    <>
      {delen.map(({ sectie, titel, antwoorden }) => (
        <section className="stack page-section" key={sectie} aria-labelledby={`deel-${sectie}`}>
          <h2 id={`deel-${sectie}`}>{titel}</h2>
          <Deel antwoorden={antwoorden} wijzig={naar(sectie)} />
        </section>
      ))}
      <section className="stack page-section" aria-labelledby="aanvrager">
        <h2 id="aanvrager">Wie de aanvraag doet</h2>
        <Deel antwoorden={aanvrager} wijzig={naar('indiening/aanvrager')} />
      </section>
    </>
  )
}

function Deel({ antwoorden, wijzig }: { antwoorden: Antwoord[]; wijzig?: string }) {
  if (antwoorden.length === 0)
    return <p>Hier staat nog niets. {wijzig && <Link to={wijzig}>Vul dit in</Link>}</p>
  return (
    <SummaryList rows={antwoorden.map(({ label, tekst }) => ({ label, value: tekst, wijzig }))} />
  )
}

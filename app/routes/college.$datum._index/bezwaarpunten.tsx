import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import { dictumnamen, type Dictum } from '../../domain/bezwaar/beslissing.ts'

type Punt = {
  id: string
  datum: string
  nummer: string
  titel: string
  volgnummer: number
  naam: string
  dictum: Dictum
  besluit_id: string | null
  teruggestuurd_op: string | Date | null
}

/** The objections on this agenda. */
export function Bezwaarpunten({ punten }: { punten: Punt[] }) {
  if (punten.length === 0) return null
  return (
    <section className="stack" aria-labelledby="bezwaren">
      <h2 id="bezwaren">Bezwaren</h2>
      <ul>
        {punten.map(
          ({
            id,
            datum,
            nummer,
            titel,
            volgnummer,
            naam,
            dictum,
            besluit_id,
            teruggestuurd_op,
          }) => (
            <li key={id}>
              <Link to={`/college/${datum}/${nummer}/bezwaar/${volgnummer}`}>
                {titel}: bezwaar van {naam}
              </Link>{' '}
              <StatusTag tone={besluit_id ? 'good' : 'info'}>
                {besluit_id ? 'Besloten' : teruggestuurd_op ? 'Teruggestuurd' : 'Te beslissen'}
              </StatusTag>
              <br />
              Voorstel: {dictumnamen[dictum]}
            </li>
          ),
        )}
      </ul>
    </section>
  )
}

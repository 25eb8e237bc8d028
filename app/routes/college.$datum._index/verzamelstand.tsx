import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { tijdstip } from '../../domain/opmaak.ts'

type Opdracht = {
  id: string
  soort: 'besluiten' | 'bekendmaken'
  moment: string
  door: string
  punten: number
  wachten: number
  geweigerd: { nummer: string; titel: string; reden: string }[]
}

const gedaan = { besluiten: 'vastgelegd', bekendmaken: 'verstuurd of klaargezet' }

/** How far it is with what was ordered for many items, and what was refused and why. */
export function Verzamelstand({ datum, opdrachten }: { datum: string; opdrachten: Opdracht[] }) {
  return opdrachten.map(({ id, soort, moment, door, punten, wachten, geweigerd }) => {
    const klaar = punten - wachten - geweigerd.length
    return (
      <Alert
        key={id}
        tone={wachten > 0 ? 'info' : geweigerd.length > 0 ? 'warning' : 'good'}
        title={`${klaar} van de ${punten} besluiten ${gedaan[soort]}`}
      >
        <p>
          Opgedragen door {door} op {tijdstip(new Date(moment))}.
          {wachten > 0 && (
            <>
              {' '}
              Nog {wachten} te gaan, dat gaat vanzelf verder.{' '}
              <Link to={`/college/${datum}`} reloadDocument>
                Kijk hoe ver het is
              </Link>
            </>
          )}
        </p>
        {geweigerd.length > 0 && (
          <ul>
            {geweigerd.map(({ nummer, titel, reden }) => (
              <li key={nummer}>
                <Link to={`/college/${datum}/${nummer}`}>{titel}</Link> ({nummer}): {reden}
              </li>
            ))}
          </ul>
        )}
      </Alert>
    )
  })
}

import { Link } from '@remix-run/react'
import { ButtonLink } from '../../components/button.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { tijdstip } from '../../domain/opmaak.ts'

export type Toegewezen = {
  id: string
  naam: string
  afgerond_op: string | Date | null
  geen_belang: boolean | null
  belang: string | null
  overgenomen_op: unknown
  overgenomen_door: string | null
  /** Away, and not finished: the work can go to somebody else. */
  overdragen: boolean
}

/** Who assesses this application and how far each is; nothing of what they found. */
export function Toewijzingen({ nummer, toewijzingen, mag, beoordelaars }: Props) {
  const actief = toewijzingen.filter(
    ({ geen_belang, overgenomen_op }) => geen_belang !== false && overgenomen_op === null,
  )
  return (
    <section aria-labelledby="beoordelaars" className="stack">
      <h2 id="beoordelaars" className="aside-heading">
        Wie beoordelen
      </h2>
      {toewijzingen.length === 0 && <p>Nog niemand.</p>}
      <ul className="assessors">
        {toewijzingen.map((iemand) => (
          <li key={iemand.id}>
            <strong>{iemand.naam}</strong> <Stand {...iemand} />
            {iemand.afgerond_op && (
              <span className="muted">op {tijdstip(new Date(iemand.afgerond_op))}</span>
            )}
            {iemand.overdragen && (
              <span>
                <StatusTag tone="warning">Vandaag afwezig</StatusTag>{' '}
                {mag && (
                  <Link to={`/behandeling/${nummer}/beoordeling/overdracht`}>
                    Draag over<span className="sr-only"> van {iemand.naam}</span>
                  </Link>
                )}
              </span>
            )}
            {iemand.belang && <span className="muted">{iemand.belang}</span>}
          </li>
        ))}
      </ul>
      {mag && actief.length < beoordelaars && (
        <ButtonLink to={`/behandeling/${nummer}/beoordeling/toewijzing`} look="secondary">
          Wijs {toewijzingen.length === 0 ? 'beoordelaars' : 'een ander'} aan
        </ButtonLink>
      )}
    </section>
  )
}
type Props = { nummer: string; toewijzingen: Toegewezen[]; mag: boolean; beoordelaars: number }

function Stand({ geen_belang, afgerond_op, overgenomen_op, overgenomen_door }: Toegewezen) {
  if (geen_belang === false) return <StatusTag tone="bad">Heeft een belang</StatusTag>
  if (overgenomen_op)
    return (
      <>
        <StatusTag tone="neutral">Overgenomen</StatusTag>{' '}
        <span className="muted">door {overgenomen_door}</span>
      </>
    )
  if (geen_belang === null) return <StatusTag tone="warning">Belang nog niet verklaard</StatusTag>
  return afgerond_op ? (
    <StatusTag tone="good">Afgerond</StatusTag>
  ) : (
    <StatusTag tone="info">Bezig</StatusTag>
  )
}

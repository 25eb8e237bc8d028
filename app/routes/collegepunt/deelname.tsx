import { ButtonLink } from '../../components/button.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { doetNietMee, type Lid } from '../../domain/college/quorum.ts'

type Props = {
  adres: string
  leden: Lid[]
  verschoningen: { id: string; naam: string; reden: string }[]
  verschonen: boolean
  open: boolean
}

/** Who takes part in this decision, and who stands aside and why. */
export function Deelname({ adres, leden, verschoningen, verschonen, open }: Props) {
  const vastgelegd = leden.some(({ aanwezig }) => aanwezig)
  return (
    <section className="stack" aria-labelledby="deelname">
      <h2 id="deelname">Wie doen mee</h2>
      {!vastgelegd && <p>Wie er zijn, is nog niet vastgelegd.</p>}
      <ul className="assessors">
        {leden.map(({ id, naam, ...lid }) => (
          <li key={id}>
            <strong>{naam}</strong>{' '}
            {doetNietMee(lid) ? (
              <StatusTag tone="warning">Doet niet mee</StatusTag>
            ) : lid.aanwezig ? (
              <StatusTag tone="good">{lid.zit_voor ? 'Zit voor' : 'Aanwezig'}</StatusTag>
            ) : (
              vastgelegd && <StatusTag tone="neutral">Niet aanwezig</StatusTag>
            )}
            {verschoningen
              .filter((verschoning) => verschoning.id === id)
              .map(({ reden }) => (
                <span key={reden} className="muted">
                  {reden}
                </span>
              ))}
          </li>
        ))}
      </ul>
      <p className="muted">
        Wie persoonlijk bij een aanvraag betrokken is, doet niet mee aan de beraadslaging en de
        stemming (Gemeentewet 58 en 28).
      </p>
      {open && verschonen && (
        <ButtonLink look="secondary" to={`${adres}/verschoning`}>
          Leg een verschoning vast
        </ButtonLink>
      )}
    </section>
  )
}

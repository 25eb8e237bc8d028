import { StatusTag } from '../../components/status-tag.tsx'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { Punten, type Punt } from './punten.tsx'

type Verzoek = {
  id: string
  versie: number
  toelichting: string
  verzonden_op: string | Date
  uiterste_datum: string
  ontvangen_op: string | Date | null
  voldoende: boolean | null
  verzonden_door: string
  punten: Punt[]
}

/** The requests to complete of this case, the newest first, with what came in. */
export function Verzoeken({ verzoeken }: { verzoeken: Verzoek[] }) {
  if (verzoeken.length === 0) return null
  return (
    <>
      <h2>Verzoeken om aanvulling</h2>
      {verzoeken.map(({ id, versie, toelichting, ontvangen_op, ...verzoek }) => (
        <section key={id} className="term wide" aria-labelledby={`verzoek-${versie}`}>
          <header>
            <h3 id={`verzoek-${versie}`}>
              Verzoek {versie} van {dag(verzoek.verzonden_op)}
            </h3>
            <p>
              Aanvullen tot en met {datumVoluit(verzoek.uiterste_datum)}{' '}
              <Stand ontvangen={ontvangen_op !== null} voldoende={verzoek.voldoende} />
            </p>
          </header>
          {toelichting && <p className="message-text">{toelichting}</p>}
          <Punten punten={verzoek.punten} />
          {ontvangen_op && <p>Ontvangen op {dag(ontvangen_op)}.</p>}
          <p className="muted">Gevraagd door {verzoek.verzonden_door}.</p>
        </section>
      ))}
    </>
  )
}

const dag = (moment: string | Date) => datumVoluit(toDatum(new Date(moment)))

function Stand({ ontvangen, voldoende }: { ontvangen: boolean; voldoende: boolean | null }) {
  if (voldoende === true) return <StatusTag tone="good">Afgerond</StatusTag>
  if (voldoende === false) return <StatusTag tone="bad">Niet voldoende</StatusTag>
  return ontvangen ? (
    <StatusTag tone="info">Te beoordelen</StatusTag>
  ) : (
    <StatusTag tone="warning">Wacht op de aanvrager</StatusTag>
  )
}

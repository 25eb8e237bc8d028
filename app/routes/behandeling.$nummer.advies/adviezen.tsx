import { StatusTag } from '../../components/status-tag.tsx'
import { strekkingnamen, type Strekking } from '../../domain/advies/advies.ts'

export type Advies = {
  id: string
  naam: string
  vraag: string
  uiterlijk: string
  gevraagd_op: string
  gevraagd_door: string
  gegeven_op: string | null
  teruggetreden_op: unknown
  verklaard: boolean
  strekking: Strekking | null
  tekst: string
}

/** Every advice that was asked, and what came of it. */
export const Adviezen = ({ adviezen }: { adviezen: readonly Advies[] }) => (
  <>
    {adviezen.map(({ id, naam, vraag, uiterlijk, ...advies }) => (
      <section key={id} className="stack">
        <h2>
          {naam} <Stand {...advies} />
        </h2>
        <p className="muted">
          Gevraagd op {advies.gevraagd_op} door {advies.gevraagd_door}, uiterlijk op {uiterlijk}.
        </p>
        <p className="pre-line">{vraag}</p>
        {advies.strekking && (
          <>
            <h3>{strekkingnamen[advies.strekking]}</h3>
            <p className="pre-line">{advies.tekst}</p>
          </>
        )}
      </section>
    ))}
  </>
)

type Waar = Pick<Advies, 'gegeven_op' | 'teruggetreden_op' | 'verklaard'>

function Stand({ gegeven_op, teruggetreden_op, verklaard }: Waar) {
  if (gegeven_op) return <StatusTag tone="good">Gegeven op {gegeven_op}</StatusTag>
  if (teruggetreden_op)
    return <StatusTag tone="warning">Heeft een belang. Vraag iemand anders</StatusTag>
  return (
    <StatusTag tone="info">{verklaard ? 'Schrijft het advies' : 'Nog niet begonnen'}</StatusTag>
  )
}

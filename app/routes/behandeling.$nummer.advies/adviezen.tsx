import { Link } from '@remix-run/react'
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
  ingetrokken_op: unknown
  ingetrokken_reden: string
  bijlagen: readonly { naam: string }[]
  verklaard: boolean
  strekking: Strekking | null
  tekst: string
}

type Props = { adviezen: readonly Advies[]; nummer: string; vragen: boolean }

/** Every advice that was asked, and what came of it; what is not answered yet can be taken back. */
export const Adviezen = ({ adviezen, nummer, vragen }: Props) => (
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
        {advies.bijlagen.length > 0 && (
          <p className="muted">
            De adviseur leest ook: {advies.bijlagen.map((bijlage) => bijlage.naam).join(', ')}.
          </p>
        )}
        {advies.ingetrokken_reden && <p>Ingetrokken: {advies.ingetrokken_reden}</p>}
        {vragen && isOpen(advies) && (
          <p>
            <Link to={`/behandeling/${nummer}/advies/${id}/intrekking`}>
              Trek de vraag in<span className="sr-only"> aan {naam}</span>
            </Link>
          </p>
        )}
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

type Waar = Pick<Advies, 'gegeven_op' | 'teruggetreden_op' | 'verklaard' | 'ingetrokken_op'>

const isOpen = ({ gegeven_op, teruggetreden_op, ingetrokken_op }: Waar) =>
  !gegeven_op && !teruggetreden_op && !ingetrokken_op

function Stand({ gegeven_op, teruggetreden_op, verklaard, ingetrokken_op }: Waar) {
  if (ingetrokken_op) return <StatusTag tone="neutral">Ingetrokken</StatusTag>
  if (gegeven_op) return <StatusTag tone="good">Gegeven op {gegeven_op}</StatusTag>
  if (teruggetreden_op)
    return <StatusTag tone="warning">Heeft een belang. Vraag iemand anders</StatusTag>
  return (
    <StatusTag tone="info">{verklaard ? 'Schrijft het advies' : 'Nog niet begonnen'}</StatusTag>
  )
}

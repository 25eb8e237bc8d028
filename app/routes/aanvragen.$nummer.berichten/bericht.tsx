import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'

type Props = {
  onderwerp: string
  tekst: string
  verwijst_naar: string | null
  van: string
  moment: string
  dateTime: string
  nieuw: boolean
}

/** One message, as it was sent: it never changes. */
export function Bericht({ onderwerp, tekst, verwijst_naar, van, moment, dateTime, nieuw }: Props) {
  return (
    <article className="message stack">
      <h2>
        {onderwerp} {nieuw && <StatusTag tone="warning">Nieuw</StatusTag>}
      </h2>
      <p className="muted">
        {van}, <time dateTime={dateTime}>{moment}</time>
      </p>
      <p className="message-text">{tekst}</p>
      {verwijst_naar?.startsWith('/aanvragen/') && (
        <p>
          <Link to={verwijst_naar}>Ga naar de pagina waar dit over gaat</Link>
        </p>
      )}
    </article>
  )
}

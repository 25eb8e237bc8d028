import { Link } from '@remix-run/react'
import { FileList, type FileShown } from '../../components/file-list.tsx'
import { StatusTag } from '../../components/status-tag.tsx'

type Props = {
  onderwerp: string
  tekst: string
  verwijst_naar: string | null
  van: string
  moment: string
  dateTime: string
  nieuw: boolean
  bestanden: FileShown[]
  /** Where it can be had as a letter. */
  brief: string | null
}

/** One message, as it was sent: it never changes. */
export function Bericht({ onderwerp, tekst, verwijst_naar, nieuw, bestanden, ...bericht }: Props) {
  return (
    <article className="message stack">
      <h2>
        {onderwerp} {nieuw && <StatusTag tone="warning">Nieuw</StatusTag>}
      </h2>
      <p className="muted">
        {bericht.van}, <time dateTime={bericht.dateTime}>{bericht.moment}</time>
      </p>
      <p className="message-text">{tekst}</p>
      <FileList files={bestanden} />
      {bericht.brief && (
        <p>
          <a href={bericht.brief} download>
            Download dit bericht als brief (PDF)
          </a>
        </p>
      )}
      {verwijst_naar?.startsWith('/aanvragen/') && (
        <p>
          <Link to={verwijst_naar}>Ga naar de pagina waar dit over gaat</Link>
        </p>
      )}
    </article>
  )
}

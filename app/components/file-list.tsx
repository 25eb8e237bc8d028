import { Link } from '@remix-run/react'

export type FileShown = {
  id: string
  naam: string
  /** PDF, JPG: in the place of a picture. */
  soort: string
  /** Size and what else there is to say, on one line. */
  regel: string
  /** Where it is saved from; null when nobody can open it. */
  adres: string | null
  /** A small picture of it. */
  voorbeeld: string | null
  /** Why it cannot be opened. */
  uitleg: string | null
  /** Where its applicant can take it away again. */
  verwijderen?: string | null
}

/** Files to save, each with its picture or kind; what cannot be opened says why. */
export function FileList({ files }: { files: readonly FileShown[] }) {
  if (files.length === 0) return null
  return (
    <ul className="file-list">
      {files.map((file) => (
        <li key={file.id}>
          <FileMark {...file} />
          <div>
            {file.adres ? <a href={file.adres}>{file.naam}</a> : <strong>{file.naam}</strong>}
            <p className="muted">{file.regel}</p>
            {file.uitleg && <p className="file-closed">{file.uitleg}</p>}
            {file.verwijderen && (
              <p>
                <Link to={file.verwijderen}>
                  Verwijderen<span className="sr-only">: {file.naam}</span>
                </Link>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function FileMark({ soort, voorbeeld }: Pick<FileShown, 'soort' | 'voorbeeld'>) {
  if (voorbeeld) return <img className="file-mark" src={voorbeeld} alt="" loading="lazy" />
  return (
    <span className="file-mark" aria-hidden="true">
      {soort}
    </span>
  )
}

import { StatusTag } from '../../components/status-tag.tsx'

export type Bericht = {
  id: string
  van: 'gemeente' | 'inwoner'
  kring: 'gedeeld' | 'intern'
  tekst: string
  naam: string
  moment: string
}

/** What was said about an idea, the newest first. */
export function Gesprek({ berichten }: { berichten: readonly Bericht[] }) {
  if (berichten.length === 0) return <p className="muted">Er is nog niets geschreven.</p>
  return (
    <ol className="talk">
      {berichten.map(({ id, van, kring, tekst, naam, moment }) => (
        <li key={id} className={`talk-${kring === 'intern' ? 'intern' : van}`}>
          <p className="talk-who">
            <strong>{naam || 'De indiener'}</strong>
            {van === 'gemeente' ? ', gemeente' : ''} <span className="muted">{moment}</span>{' '}
            {kring === 'intern' && <StatusTag tone="neutral">Alleen voor collega’s</StatusTag>}
          </p>
          <p className="message-text">{tekst}</p>
        </li>
      ))}
    </ol>
  )
}

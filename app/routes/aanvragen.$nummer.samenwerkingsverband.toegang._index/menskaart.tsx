import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import type { Mensen } from './mensen.server.ts'

type Props = { mens: Mensen['mensen'][number]; basis: string }

/** One person: what they may do in words, for whom, and the way to change it. */
export function Menskaart({ mens, basis }: Props) {
  const { id, naam, isIk, email, recht, mag, voor, mandaat, verlopen, beheer } = mens
  return (
    <li className="partner" id={`mens-${id}`}>
      <div className="partner-head">
        <h3>
          {naam}
          {isIk && <span className="muted"> (dat bent u)</span>}
        </h3>
        <StatusTag tone={recht === 'Penvoerder' ? 'info' : 'neutral'}>{recht}</StatusTag>
      </div>
      {(voor || email) && (
        <p className="muted">{[voor && `Voor ${voor}`, email].filter(Boolean).join(' · ')}</p>
      )}
      <p>{mag}</p>
      {mandaat && (
        <p className="partner-state">
          Mag invullen: {mandaat}.{verlopen && <strong> Die dag is voorbij.</strong>}
        </p>
      )}
      {beheer && (
        <ul className="inline-actions">
          <li>
            <Link to={`${basis}/${id}`}>
              Wijzig het recht<span className="sr-only"> van {naam}</span>
            </Link>
          </li>
          <li>
            <Link to={`${basis}/${id}/einde`}>
              Haal de toegang weg<span className="sr-only"> van {naam}</span>
            </Link>
          </li>
        </ul>
      )}
    </li>
  )
}

import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import type { Mensen } from './mensen.server.ts'

type Props = { vragen: Mensen['vragen']; basis: string }

/** Who was asked and did not answer yet. */
export function Vragen({ vragen, basis }: Props) {
  if (vragen.length === 0) return null
  return (
    <>
      <h2>Gevraagd, nog geen antwoord</h2>
      <ul className="partners">
        {vragen.map(({ id, email, recht, mandaat, open, tot }) => (
          <li className="partner" key={id}>
            <div className="partner-head">
              <h3>{email}</h3>
              <StatusTag tone={open ? 'neutral' : 'warning'}>
                {open ? 'Wacht op antwoord' : 'Link verlopen'}
              </StatusTag>
            </div>
            <p>
              {recht}
              {mandaat && `: ${mandaat}`}
            </p>
            <p className="muted">
              {open ? `De link werkt tot en met ${tot}.` : `De link werkte tot en met ${tot}.`}
            </p>
            <ul className="inline-actions">
              <li>
                <Link to={`${basis}/uitnodiging/${id}/intrekking`}>
                  Trek in<span className="sr-only"> (de uitnodiging van {email})</span>
                </Link>
              </li>
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}

import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import type { Penvoerderblik } from './penvoerderblik.server.ts'

type Partner = Penvoerderblik['partners'][number]
type Props = { partner: Partner; basis: string } & Pick<
  Penvoerderblik,
  'leidt' | 'wijzigbaar' | 'vraagbaar'
>

/** One partner: what they do and bring in, how far they are, and what can be done about it. */
export function Partnerkaart({ partner, ...mag }: Props) {
  const { naam, soort, kvk_nummer, taak, bijdragen, email, stand } = partner
  return (
    <li className="partner">
      <div className="partner-head">
        <h3>{naam}</h3>
        <StatusTag tone={stand.toon}>{stand.woord}</StatusTag>
      </div>
      <p className="muted">
        {soort}
        {kvk_nummer && ` · KVK ${kvk_nummer}`}
        {email && ` · ${email}`}
      </p>
      <p className="pre-line">{taak}</p>
      <p>
        <strong>Brengt in:</strong> {bijdragen.length === 0 ? 'niets' : bijdragen.join(' + ')}
      </p>
      <p className="partner-state">{stand.uitleg}</p>
      <Acties partner={partner} {...mag} />
    </li>
  )
}

function Acties({ partner, basis, leidt, wijzigbaar, vraagbaar }: Props) {
  const { id, naam, stand } = partner
  const hier = `${basis}/partner/${id}`
  const acties = [
    wijzigbaar && { naar: hier, tekst: 'Wijzig' },
    leidt &&
      vraagbaar &&
      stand.isUitTeNodigen && {
        naar: `${hier}/uitnodiging`,
        tekst: stand.isUitgenodigd ? 'Nodig opnieuw uit' : 'Nodig uit',
      },
    leidt && stand.isUitgenodigd && { naar: `${hier}/intrekking`, tekst: 'Trek uitnodiging in' },
    leidt && wijzigbaar && { naar: `${hier}/verwijdering`, tekst: 'Verwijder' },
  ].filter((actie) => actie !== false)
  if (acties.length === 0) return null
  return (
    <ul className="inline-actions">
      {acties.map(({ naar, tekst }) => (
        <li key={naar}>
          <Link to={naar}>
            {tekst}
            <span className="sr-only"> ({naam})</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

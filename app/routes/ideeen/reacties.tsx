import { Phone } from '../../components/phone.tsx'

export type Reactie = {
  id: string
  tekst: string
  moment: string
  delen: boolean
  contact: { naam: string; email: string; telefoon: string | null } | null
}

/** Who wants to join in, with how to reach them where they agreed to that. */
export function Reacties({
  reacties,
  lezer,
}: {
  reacties: readonly Reactie[]
  lezer: 'gemeente' | 'inwoner'
}) {
  return (
    <ul className="joiners">
      {reacties.map(({ id, tekst, moment, contact, delen }) => (
        <li key={id} className="stack">
          <p className="muted">
            {contact ? <strong>{contact.naam}</strong> : 'Iemand uit de gemeente'}, {moment}
          </p>
          <p className="message-text">{tekst}</p>
          {contact ? (
            <p>
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
              {contact.telefoon && (
                <>
                  {' · '}
                  <Phone nummer={contact.telefoon} />
                </>
              )}
            </p>
          ) : (
            <p className="muted">Uw begeleider brengt u met elkaar in contact.</p>
          )}
          {lezer === 'gemeente' && (
            <p className="muted">
              {delen
                ? 'De indiener ziet deze gegevens ook.'
                : 'De indiener ziet niet wie dit is. Vraag eerst of u de gegevens mag doorgeven.'}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

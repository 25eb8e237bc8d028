import { Phone } from '../../components/phone.tsx'
import { REACTIEDAGEN } from '../../domain/idee/idee.ts'

type Contact = { naam: string; telefoon: string; wanneer?: string | undefined }

/** What happens with an idea, and whom to call instead of typing. */
export function ZoVerder({ contact }: { contact: Contact }) {
  return (
    <div className="next-steps stack">
      <h2>Zo gaat het verder</h2>
      <ol className="steps">
        <li>
          <strong>U vertelt uw idee</strong>
          <span>Dat kost een paar minuten.</span>
        </li>
        <li>
          <strong>Wij bellen of schrijven u</strong>
          <span>
            Binnen {REACTIEDAGEN} dagen, door een begeleider die niet over subsidie beslist.
          </span>
        </li>
        <li>
          <strong>Samen kijken wat helpt</strong>
          <span>
            Dat kan een aanvraag zijn. Of een ruimte, mensen die meedoen, of hulp zonder geld.
          </span>
        </li>
      </ol>
      <p className="next-call">
        Liever bellen?
        <strong>
          <Phone nummer={contact.telefoon} />
        </strong>
        <span>{contact.naam}</span>
        {contact.wanneer && <span className="muted">{contact.wanneer}</span>}
      </p>
    </div>
  )
}

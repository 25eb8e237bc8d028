import { Icon } from './icon.tsx'
import { Phone } from './phone.tsx'

export type AanZet = {
  /** Who has to act: "U", "De gemeente", "Uw partners". */
  wie: string
  /** What that one has to do, one sentence. */
  wat?: string
  /** Until when: "12 december 2026"; absent when no term runs. */
  tot?: string
  /** What the date rests on or how long that still is. */
  totUitleg?: string
  /** Whom one may call about it, and when. */
  contact: {
    naam: string
    /** null: none is known. */
    telefoon: string | null
    wanneer?: string
    /** Who takes over when that person is away. */
    vervanger?: { naam: string; telefoon: string }
  }
  /** Whether the reader is the one to act; then the block speaks louder. */
  uBent?: boolean
}

/** Whose turn it is, until when, and whom to call: the same words in the same place for both sides. */
export function WieIsAanZet({ wie, wat, tot, totUitleg, contact, uBent }: AanZet) {
  return (
    <div className={`turn${uBent ? ' turn-mine' : ''}`}>
      <dl>
        <div className="turn-who">
          <dt>Wie is aan zet</dt>
          <dd>
            <strong>{wie}</strong>
            {wat && <span>{wat}</span>}
          </dd>
        </div>
        <div>
          <dt>
            <Icon name="klok" /> Tot wanneer
          </dt>
          <dd>
            <strong>{tot ?? 'Geen termijn'}</strong>
            {totUitleg && <span>{totUitleg}</span>}
          </dd>
        </div>
        <div>
          <dt>
            <Icon name="telefoon" /> Wie u kunt bellen
          </dt>
          <dd>
            <strong>{contact.naam}</strong>
            <span>
              {contact.telefoon ? <Phone nummer={contact.telefoon} /> : 'Geen nummer bekend'}
            </span>
            {contact.wanneer && <span>{contact.wanneer}</span>}
            {contact.vervanger && (
              <span>
                Afwezig? Bel {contact.vervanger.naam}, <Phone nummer={contact.vervanger.telefoon} />
              </span>
            )}
          </dd>
        </div>
      </dl>
    </div>
  )
}

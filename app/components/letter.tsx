import { LetterBlocks, type LetterBlock } from './letter-blocks.tsx'
import { Mark } from './mark.tsx'
import { Phone } from './phone.tsx'

/** A letter of the municipality, on the screen as on paper; printing leaves the page around it away. */
export function PrintableLetter({ brief, level = 1 }: Props) {
  const { afzender, aan, kenmerken, onderwerp, kort, delen, contact, ondertekening } = brief
  const Subject = `h${level}` as const
  return (
    <article className="letter">
      <header className="letter-head">
        <Mark gemeente={afzender.gemeente} />
        <p>
          {afzender.naam}
          {afzender.adres.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </header>
      <address className="letter-address">
        {aan.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <dl className="letter-marks">
        {kenmerken.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Subject className="letter-subject">{onderwerp}</Subject>
      <div className="stack letter-text">
        {kort.length > 0 && (
          <section className="letter-summary stack">
            <h2>In het kort</h2>
            {kort.map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
          </section>
        )}
        <LetterBlocks blocks={delen} />
      </div>
      {/* a signature never stands alone on a page */}
      <footer className="stack letter-foot letter-text">
        {contact && (
          <>
            <h2>Hebt u een vraag?</h2>
            <p>
              Bel {contact.naam}: <Phone nummer={contact.telefoon} />
              {contact.bereikbaar && `, ${contact.bereikbaar}`}.
            </p>
          </>
        )}
        {ondertekening.length > 0 && (
          <p className="letter-signature">
            {ondertekening.map((regel) => (
              <span key={regel}>{regel}</span>
            ))}
          </p>
        )}
      </footer>
    </article>
  )
}
type Props = {
  brief: {
    afzender: { gemeente: string; naam: string; adres: readonly string[] }
    aan: readonly string[]
    /** Date, number and the like, in the order shown. */
    kenmerken: readonly (readonly [label: string, value: string])[]
    onderwerp: string
    /** In plain words, above the formal text. */
    kort: readonly string[]
    delen: readonly LetterBlock[]
    contact?: { naam: string; telefoon: string; bereikbaar: string }
    ondertekening: readonly string[]
  }
  /** 2 where the page has a heading of its own. */
  level?: 1 | 2
}

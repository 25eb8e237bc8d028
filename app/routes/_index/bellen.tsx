import { Icon } from '../../components/icon.tsx'
import { Phone } from '../../components/phone.tsx'

type Props = {
  gemeente: { naam: string; telefoon: string }
  regelingen: {
    contact_naam: string
    contact_functie: string
    contact_telefoon: string
    contact_bereikbaar: string
  }[]
}

/** A person with a name and a number, for who would rather talk first. */
export function Bellen({ gemeente, regelingen }: Props) {
  const mensen = [...new Map(regelingen.map((regeling) => [regeling.contact_telefoon, regeling]))]
  return (
    <section className="home-call wide" aria-labelledby="bellen">
      <div className="stack">
        <h2 id="bellen">Liever eerst even praten?</h2>
        <p>
          Bel gerust, ook als uw idee nog niet af is. Wij helpen ook met invullen, en het kan op
          papier.
        </p>
      </div>
      <ul>
        {mensen.map(([telefoon, mens]) => (
          <li key={telefoon}>
            <span className="home-call-number">
              <Icon name="telefoon" /> <Phone nummer={telefoon} />
            </span>
            <strong>{mens.contact_naam}</strong>, {mens.contact_functie}
            <span className="home-call-when">{mens.contact_bereikbaar}</span>
          </li>
        ))}
        {mensen.length === 0 && (
          <li>
            <span className="home-call-number">
              <Icon name="telefoon" /> <Phone nummer={gemeente.telefoon} />
            </span>
            Gemeente {gemeente.naam}
          </li>
        )}
      </ul>
    </section>
  )
}

import { useLocation } from '@remix-run/react'
import type { FormValues } from '../lib/form-values.ts'
import { Icon } from './icon.tsx'
import { Mark } from './mark.tsx'
import { navigation } from './navigation.ts'
import { Phone } from './phone.tsx'

/** What the loader of the root gives to every page. */
export type RootGegevens = {
  gemeente: { id: string; naam: string; telefoon: string; email: string }
  gebruiker: {
    naam: string
    email: string
    rollen: string[]
    is_medewerker: boolean
    aanvraag_id?: string | null
  } | null
  demo: boolean
  nonce: string
  pad: string
  /** What was done just before this page. */
  gelukt: string | null
  /** What this person sent to this address after the session had ended. */
  verlaat?: { pad: string; getypt: FormValues } | null
  /** Under what the log knows this request; shown when something unexpected happens. */
  kenmerk?: string
}

/** The band on every page of a demonstration. */
export function DemoBand() {
  return (
    <aside className="demo-band" aria-label="Voorbeeld">
      <div className="demo-band-inner">
        <p>Voorbeeld – geen besluit van de gemeente</p>
        <nav aria-label="Demonstratie">
          <a href="/demo/post">Verstuurde post</a>
          <a href="/demo/klok">Klok</a>
        </nav>
      </div>
    </aside>
  )
}

/** Whose site this is, and the ways through it for this visitor. */
export function SiteHeader({ gemeente, gebruiker }: Pick<RootGegevens, 'gemeente' | 'gebruiker'>) {
  const { openbaar, eigen } = navigation(gebruiker)
  const { pathname } = useLocation()
  return (
    <header className="site-header">
      <div className="site-header-inner">
        <a className="site-name" href="/">
          <Mark gemeente={gemeente.id} />
          <span>
            <small>Gemeente</small> {withoutPrefix(gemeente.naam)}
          </span>
        </a>
        <nav className="site-nav" aria-label="Hoofdmenu">
          <ul>
            {[...openbaar, ...eigen].map((item) => (
              <li key={item.naar}>
                <a href={item.naar} aria-current={isHere(pathname, item.naar)}>
                  {item.naam}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="site-account">
          {gebruiker ? (
            <form method="post" action="/uitloggen">
              <span className="site-user">
                <Icon name="persoon" /> {gebruiker.naam}
              </span>
              <button className="link-button" type="submit">
                Uitloggen
              </button>
            </form>
          ) : (
            <a href="/inloggen" aria-current={isHere(pathname, '/inloggen')}>
              <Icon name="persoon" /> Inloggen
            </a>
          )}
        </div>
      </div>
    </header>
  )
}

/** How to reach the municipality, and what it says about this site. */
export function SiteFooter({ gemeente }: { gemeente?: RootGegevens['gemeente'] }) {
  return (
    <footer className="site-footer">
      <div className="street" aria-hidden="true" />
      <div className="site-footer-inner">
        {gemeente && (
          <div>
            <h2>Vragen? Bel of mail ons</h2>
            <p className="site-phone">
              <Phone nummer={gemeente.telefoon} />
            </p>
            <p>
              <a href={`mailto:${gemeente.email}`}>{gemeente.email}</a>
            </p>
          </div>
        )}
        <nav aria-label="Over deze site">
          <ul>
            <li>
              <a href="/toegankelijkheid">Toegankelijkheid</a>
            </li>
            <li>
              <a href="/privacy">Privacy</a>
            </li>
            <li>
              <a href="/termijnen">Hoelang duurt het?</a>
            </li>
            <li>
              <a href="/besluitenlijst">Wat besloot het college?</a>
            </li>
            <li>
              <a href="/data">Open data</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}

/** Marks the item of the page itself, and of whatever is below it. */
const isHere = (pathname: string, naar: string) =>
  pathname === naar || pathname.startsWith(`${naar}/`) ? 'page' : undefined

const withoutPrefix = (naam: string) => naam.replace(/^gemeente\s+/i, '')

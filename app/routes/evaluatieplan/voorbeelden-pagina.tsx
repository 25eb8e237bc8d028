import { Link, useLoaderData } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import type { VoorbeeldenGegevens } from './voorbeelden.server.ts'

type Groep = VoorbeeldenGegevens['groepen'][number]
type Een = Groep['voorbeelden'][number]

/** Everything one can begin a criterium with; taking one over fills in the form, after which all can be changed. */
export function VoorbeeldenPagina() {
  const { groepen, basis, bij, neemtOver } = useLoaderData<VoorbeeldenGegevens>()
  return (
    <>
      <PageHeading
        title="Voorbeelden om mee te beginnen"
        intro="Neem er een over en pas het aan. Eén of twee criteria die u echt volgt, zijn meer waard dan een lange lijst."
      />
      {groepen.map(({ titel, uitleg, voorbeelden }, plaats) => (
        <section key={titel} className="stack plan-block" aria-labelledby={`groep-${plaats}`}>
          <h2 id={`groep-${plaats}`}>{titel}</h2>
          <p>{uitleg}</p>
          <ul className="library">
            {voorbeelden.map((een) => (
              <Kaart
                key={een.sleutel}
                een={een}
                naar={
                  neemtOver
                    ? `${basis}/nieuw?voorbeeld=${encodeURIComponent(een.sleutel)}${bij}`
                    : null
                }
              />
            ))}
          </ul>
        </section>
      ))}
      <p>
        <Link to={basis}>Terug naar de criteria</Link>
      </p>
    </>
  )
}

function Kaart({ een, naar }: { een: Een; naar: string | null }) {
  const { titel, uitleg, soort, uit, inhoud } = een
  return (
    <li className="library-item">
      <p className="library-kind">{soort}</p>
      <h3>{titel}</h3>
      <p>{uitleg}</p>
      {uit ? (
        <p className="library-terms">
          Gemeten met: {uit.instrument || 'er is nog geen manier om dit te meten'}.
          {uit.kanttekening && ` Let op: ${uit.kanttekening}.`}{' '}
          <span className="muted">
            {uit.plan}, §{uit.paragraaf}
          </span>
        </p>
      ) : (
        inhoud.meetinstrument && <p className="library-terms">{inhoud.meetinstrument}</p>
      )}
      {naar && (
        <Link to={naar}>
          Neem over en pas aan<span className="sr-only">: {titel}</span>
        </Link>
      )}
    </li>
  )
}

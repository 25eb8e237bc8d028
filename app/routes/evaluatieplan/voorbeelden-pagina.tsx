import { Link, useLoaderData } from '@remix-run/react'
import { Details } from '../../components/details.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import type { VoorbeeldenGegevens } from './voorbeelden.server.ts'

type Groep = VoorbeeldenGegevens['groepen'][number]
type Een = Groep['voorbeelden'][number]

/** Everything one can begin a criterium with; taking one over fills in the form, after which all can be changed. */
export function VoorbeeldenPagina() {
  const { groepen, basis, bij, neemtOver } = useLoaderData<VoorbeeldenGegevens>()
  const naar = neemtOver ? { basis, bij } : null
  return (
    <>
      <PageHeading
        title="Voorbeelden om mee te beginnen"
        intro="Neem er een over en pas het aan. Eén of twee criteria die u echt volgt, zijn meer waard dan een lange lijst."
      />
      <div className="wide stack">
        {groepen.map((groep, plaats) => (
          <Groepsblok key={groep.titel} groep={groep} naar={naar}>
            {plaats === 0 && <Tekenkaart naar={`${basis}/effecten`} />}
          </Groepsblok>
        ))}
      </div>
      <p>
        <Link to={basis}>Terug naar de criteria</Link>
      </p>
    </>
  )
}

type Naar = { basis: string; bij: string } | null
type Blok = { groep: Groep; naar: Naar; children?: React.ReactNode }

/** What fits best stands open; the rest is there for who looks further. */
function Groepsblok({ groep, naar, children }: Blok) {
  const { titel, uitleg, voorbeelden, open } = groep
  const lijst = (
    <ul className="library">
      {voorbeelden.map((een) => (
        <Kaart key={een.sleutel} een={een} naar={naar} />
      ))}
      {children}
    </ul>
  )
  return (
    <section className="stack plan-block">
      <h2>{titel}</h2>
      <p>{uitleg}</p>
      {open ? lijst : <Details summary={`Bekijk ze (${voorbeelden.length})`}>{lijst}</Details>}
    </section>
  )
}

/** Drawing together is a way to begin as well. */
const Tekenkaart = ({ naar }: { naar: string }) => (
  <li className="library-item">
    <p className="library-kind">Een tekening</p>
    <h3>Wie legt wat in, wie wint wat?</h3>
    <p>
      Zet samen op een rij wie iets inlegt en wie er iets aan heeft. Niemand kent het hele plaatje.
      Van elke winst maakt u een criterium. Deze manier heet ook wel effectenarena.
    </p>
    <Link to={naar}>Begin de tekening</Link>
  </li>
)

function Kaart({ een, naar }: { een: Een; naar: Naar }) {
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
        <Link to={`${naar.basis}/nieuw?voorbeeld=${encodeURIComponent(een.sleutel)}${naar.bij}`}>
          Neem over en pas aan<span className="sr-only">: {titel}</span>
        </Link>
      )}
    </li>
  )
}

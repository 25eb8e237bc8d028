import { Link } from '@remix-run/react'

type Kaart = { wat: string; waar: string; zoekt: string }

/** A note on the board: who is wanted, for what, and where; never by whom. */
export function Kaartje({ kaart, to, level = 3 }: { kaart: Kaart; to?: string; level?: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <article className="notice">
      <p className="notice-label">Wij zoeken</p>
      <Heading className="notice-title">
        {to ? <Link to={to}>{kaart.zoekt}</Link> : kaart.zoekt}
      </Heading>
      <p>{kaart.wat}</p>
      <p className="notice-place">{kaart.waar}</p>
    </article>
  )
}

/** The notes beside each other. */
export function Prikbord({ kaarten }: { kaarten: readonly (Kaart & { id: string })[] }) {
  return (
    <ul className="notice-board wide">
      {kaarten.map((kaart) => (
        <li key={kaart.id}>
          <Kaartje kaart={kaart} to={`/ideeen/kaartjes/${kaart.id}`} />
        </li>
      ))}
    </ul>
  )
}

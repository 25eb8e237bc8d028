import { Link } from '@remix-run/react'
import { Prikbord } from '../ideeen/kaartje.tsx'

type Kaart = { id: string; wat: string; waar: string; zoekt: string }

/** Who looks for others to join in; nothing where nobody does. */
export function Meedoen({ kaarten }: { kaarten: readonly Kaart[] }) {
  if (kaarten.length === 0) return null
  return (
    <section className="home-part wide" aria-labelledby="meedoen">
      <h2 id="meedoen">Buren die hulp zoeken</h2>
      <Prikbord kaarten={kaarten} />
      <p>
        <Link to="/ideeen/kaartjes">Bekijk alle kaartjes</Link>
      </p>
    </section>
  )
}

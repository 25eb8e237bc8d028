import { ButtonLink } from '../../components/button.tsx'
import { Kaartje } from '../ideeen/kaartje.tsx'

type Kaart = { wat: string; waar: string; zoekt: string; geplaatst_op: string | null }

/** The card of this idea: proposed and waiting for a yes, or on the site. */
export function Kaartdeel({ id, kaart }: { id: string; kaart: Kaart | null }) {
  if (!kaart) return null
  const staat = kaart.geplaatst_op !== null
  return (
    <section className="stack page-section" aria-labelledby="kaartje">
      <h2 id="kaartje">{staat ? 'Uw kaartje staat op de site' : 'Mag dit kaartje op de site?'}</h2>
      <p>
        {staat
          ? 'Iedereen kan het lezen. Uw naam staat er niet bij.'
          : 'Zo vinden anderen u. Het komt er pas op als u ja zegt. Uw naam staat er niet bij.'}
      </p>
      <Kaartje kaart={kaart} />
      <p>
        <ButtonLink to={`/ideeen/${id}/kaartje`} look={staat ? 'secondary' : 'primary'}>
          {staat ? 'Bekijk of haal weg' : 'Lees en kies'}
        </ButtonLink>
      </p>
    </section>
  )
}

import type { Deel, Tak } from '../../domain/plan/indeling.ts'
import { kopVan } from '../../domain/plan/soort.ts'
import { ankerVan } from '../../domain/plan/verwijzing.ts'

/** Where everything stands on this page; what belongs below a part shows only where there is room for it. */
export function Inhoudsopgave({ delen }: { delen: Deel[] }) {
  return (
    <nav className="toc" id="inhoudsopgave" aria-labelledby="inhoudsopgave-kop">
      <h2 id="inhoudsopgave-kop">Op deze pagina</h2>
      <ol>
        {delen.map(({ id, soort, groep, takken }) => (
          <li key={id}>
            <a href={`#${id}`}>{kopVan(soort, groep)}</a>
            <Takken takken={takken.filter(({ kinderen }) => kinderen.length > 0)} />
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Takken({ takken }: { takken: Tak[] }) {
  if (takken.length === 0) return null
  return (
    <ol className="toc-below">
      {takken.map(({ sleutel, nummer, kort, kinderen }) => (
        <li key={sleutel}>
          <a href={`#${ankerVan(sleutel)}`}>
            {nummer} {kort}
          </a>
          <Takken takken={kinderen.filter((kind) => kind.kinderen.length > 0)} />
        </li>
      ))}
    </ol>
  )
}

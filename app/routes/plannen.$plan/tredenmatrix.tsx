import type { Deel, Tak } from '../../domain/plan/indeling.ts'
import { ankerVan } from '../../domain/plan/verwijzing.ts'

/** Which part the municipality can play under which kader: the crosses of the plan, as a table. */
export function Tredenmatrix({ treden, delen }: { treden: Tak[]; delen: Deel[] }) {
  const gekruist = new Set(treden.flatMap((trede) => trede.gegevens.kaders ?? []))
  const kaders = delen
    .filter(({ soort }) => soort === 'kader')
    .flatMap(({ takken }) => takken)
    .filter(({ sleutel }) => gekruist.has(sleutel))
  if (kaders.length === 0) return null
  return (
    <div className="matrix-frame">
      <table className="matrix">
        <caption>Welke trede past bij welk kader?</caption>
        <thead>
          <tr>
            <th scope="col">Kader</th>
            {treden.map((trede) => (
              <th key={trede.sleutel} scope="col">
                <a href={`#${ankerVan(trede.sleutel)}`}>
                  {trede.nummer} {trede.kort}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kaders.map((kader) => (
            <tr key={kader.sleutel}>
              <th scope="row">
                <a href={`#${ankerVan(kader.sleutel)}`}>
                  {kader.nummer} {kader.kort}
                </a>
              </th>
              {treden.map((trede) => (
                <Kruis key={trede.sleutel} past={trede.gegevens.kaders?.includes(kader.sleutel)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Kruis = ({ past }: { past?: boolean }) => (
  <td className={past ? 'matrix-yes' : undefined}>
    {past ? 'Past' : <span className="sr-only">Past niet</span>}
  </td>
)

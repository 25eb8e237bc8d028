import { StatusTag } from '../../components/status-tag.tsx'
import type { Initiatiefpagina } from '../../lib/initiatief.server.ts'

/** What initiators and municipality hoped together, and what it became. */
export function Resultaten({ resultaten }: Pick<Initiatiefpagina, 'resultaten'>) {
  if (resultaten.length === 0) return null
  return (
    <section className="stack" aria-labelledby="resultaten">
      <h2 id="resultaten">Wat eruit kwam</h2>
      <p>De initiatiefnemers en de gemeente spraken dit vooraf samen af.</p>
      <ul className="results">
        {resultaten.map((resultaat) => (
          <Resultaat key={resultaat.doel + resultaat.indicator} {...resultaat} />
        ))}
      </ul>
    </section>
  )
}

function Resultaat({
  doel,
  indicator,
  gehoopt,
  werd,
  balken,
  naam,
  toon,
}: Initiatiefpagina['resultaten'][number]) {
  return (
    <li className="result">
      <h3>
        {doel} <StatusTag tone={toon}>{naam}</StatusTag>
      </h3>
      <p>{indicator}</p>
      <dl>
        {gehoopt && (
          <div>
            <dt>Gehoopt</dt>
            <dd>
              {gehoopt}
              {balken && <Balk soort="gehoopt" deel={balken.gehoopt} />}
            </dd>
          </div>
        )}
        {werd && (
          <div>
            <dt>Werd</dt>
            <dd>
              <strong>{werd}</strong>
              {balken && <Balk soort="werd" deel={balken.werd} />}
            </dd>
          </div>
        )}
      </dl>
    </li>
  )
}

/** The number as a length, for who sees it sooner than reads it. */
function Balk({ soort, deel }: { soort: 'gehoopt' | 'werd'; deel: number }) {
  return (
    <svg className="result-bar" width="100%" height="12" aria-hidden="true" focusable="false">
      <rect className={`result-${soort}`} width={`${deel * 100}%`} height="12" rx="2" />
    </svg>
  )
}

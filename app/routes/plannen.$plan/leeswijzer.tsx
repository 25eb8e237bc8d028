import { Details } from '../../components/details.tsx'

/** How this page reads: what is the plan's own text, and what is ours. */
export function Leeswijzer({ bron }: { bron: string }) {
  return (
    <>
      <p>
        Dit is het plan in losse onderdelen. Elk onderdeel heeft een nummer, een korte naam en een
        uitleg in gewone woorden. Wat tussen aanhalingstekens staat, komt <em>letterlijk</em> uit
        het plan. Daaronder staat waar u het vindt.
      </p>
      <Details summary="Waar komt deze tekst vandaan?">
        <p>{bron}</p>
        <p>
          De nummers, de korte namen en de uitleg zijn van ons. Alleen de tekst van het plan zelf
          telt. Alle onderdelen staan ook in de <a href="/data">open data</a>.
        </p>
      </Details>
    </>
  )
}

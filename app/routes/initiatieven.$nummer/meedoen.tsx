import { SummaryList } from '../../components/summary-list.tsx'
import type { Initiatiefpagina } from '../../lib/initiatief.server.ts'

/** Who, when and under which scheme; of residents that they are residents. */
export function Meedoen({ initiatief }: { initiatief: Initiatiefpagina }) {
  const { wie, partners, periode, regeling, besluit, nummer } = initiatief
  return (
    <section className="stack" aria-labelledby="gegevens">
      <h2 id="gegevens">Wie, wanneer en waarvandaan</h2>
      <SummaryList
        rows={[
          { label: 'Wie het doet', value: wie },
          ...(partners.length > 0
            ? [
                {
                  label: 'Organisaties die meedoen',
                  value: (
                    <ul className="plain-list">
                      {partners.map((partner) => (
                        <li key={partner}>{partner}</li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
          { label: 'Wanneer', value: periode },
          {
            label: 'Regeling',
            value: <a href={`/regelingen/${regeling.id}`}>{regeling.titel}</a>,
          },
          { label: 'Besluit van', value: besluit },
          { label: 'Nummer', value: nummer },
        ]}
      />
      <p>
        Hebt u zelf zo’n idee? <a href="/regelingen">Bekijk welke subsidies er zijn</a>.
      </p>
    </section>
  )
}

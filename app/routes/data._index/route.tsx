import type { MetaFunction } from '@remix-run/node'
import { PageHeading } from '../../components/page-heading.tsx'
import { Table } from '../../components/table.tsx'
import { guard } from '../../lib/guard.server.ts'
import { bronnen, type Bron } from './bronnen.ts'

export const meta: MetaFunction = () => [{ title: 'Open data' }]

export const loader = guard('openbaar', () => null)

export default function OpenDataPage() {
  return (
    <>
      <PageHeading
        title="Open data"
        intro="Wat op deze site openbaar is, mag u ook als gegevens gebruiken. Zonder account, en voor elk doel."
      />
      <p>
        Wij stellen de gegevens beschikbaar onder{' '}
        <a href="https://creativecommons.org/publicdomain/zero/1.0/deed.nl">CC0</a>: u hoeft niets
        te vragen en geen bron te noemen. De teksten van de plannen zelf zijn van de gemeente.
      </p>
      <p>
        Elk adres geeft de gegevens van alle gemeenten op dit platform. Een antwoord mag een minuut
        worden bewaard. Stuurt u de <code>ETag</code> mee terug, dan krijgt u <code>304</code> als
        er niets is veranderd. Bedragen zijn hele centen, datums zijn <code>jjjj-mm-dd</code>. Kan
        een vraag niet, dan krijgt u <code>400</code> met <code>{'{ "fout": "…" }'}</code>.
      </p>
      {bronnen.map((bron) => (
        <Bronblok key={bron.adres} bron={bron} />
      ))}
    </>
  )
}

function Bronblok({ bron: { adres, titel, tekst, vragen, velden, voorbeeld } }: { bron: Bron }) {
  return (
    <section className="stack source">
      <h2>{titel}</h2>
      <p>{tekst}</p>
      <p>
        <a className="source-address" href={voorbeeld.adres}>
          {adres}
        </a>
      </p>
      {vragen && <Velden caption="Wat u kunt vragen" velden={vragen} />}
      <Velden caption="Wat u krijgt" velden={velden} />
      <figure>
        <figcaption>Voorbeeld, ingekort</figcaption>
        <pre className="source-example">
          <code>{voorbeeld.antwoord}</code>
        </pre>
      </figure>
    </section>
  )
}

function Velden({ caption, velden }: { caption: string; velden: Bron['velden'] }) {
  return (
    <Table
      caption={caption}
      columns={[
        { heading: 'Veld', cell: ([veld]) => <code>{veld}</code> },
        { heading: 'Betekenis', cell: ([, betekenis]) => betekenis },
      ]}
      rows={velden}
      rowKey={([veld]) => veld}
    />
  )
}

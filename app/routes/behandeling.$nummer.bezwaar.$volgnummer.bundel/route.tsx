import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Table } from '../../components/table.tsx'
import { datumKort } from '../../domain/opmaak.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { bundel } from './bundel.server.ts'

export const meta: MetaFunction = ({ params }) => [
  { title: `Bundel bezwaar ${params.volgnummer} in ${params.nummer}` },
]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardDossier(async (toegang) => json(await bundel(toegang)))

export default function BundelPage() {
  const { nummer, titel, volgnummer, naam, stukken } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={`${nummer} ${titel}`}
        title={`Stukken bij bezwaar ${volgnummer} van ${naam}`}
        intro="Alles wat bij het besluit en het bezwaar hoort, in de volgorde waarin het kwam. Print deze pagina voor de lijst met de teksten; bestanden opent u apart."
      />
      <Table
        wide
        caption="Inhoud"
        rows={stukken}
        rowKey={({ nr }) => String(nr)}
        columns={[
          { heading: 'Nr.', numeric: true, cell: ({ nr }) => nr },
          { heading: 'Datum', nowrap: true, cell: ({ datum }) => datumKort(datum) },
          {
            heading: 'Stuk',
            cell: ({ nr, wat, adres, tekst }) =>
              adres ? <a href={adres}>{wat}</a> : tekst ? <a href={`#stuk-${nr}`}>{wat}</a> : wat,
          },
          { heading: 'Van', cell: ({ van }) => van },
        ]}
      />
      {stukken.map(
        ({ nr, datum, wat, tekst }) =>
          tekst && (
            <section key={nr} className="stack" aria-labelledby={`stuk-${nr}`}>
              <h2 id={`stuk-${nr}`}>
                {nr}. {wat}
              </h2>
              <p className="muted">{datumKort(datum)}</p>
              <p className="message-text">{tekst}</p>
            </section>
          ),
      )}
    </>
  )
}

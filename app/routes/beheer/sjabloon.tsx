import { Details } from '../../components/details.tsx'
import { Table } from '../../components/table.tsx'
import { kolommen, kolomnamen, type Kolom } from '../../domain/plan/blad.ts'

/** The empty form to download, and what belongs in its columns. */
export function Sjabloon() {
  return (
    <>
      <h2>Het lege formulier</h2>
      <p>
        Een rij voor elk onderdeel van het plan. De eerste rij noemt de kolommen, daaronder staat
        een ingevuld voorbeeld: haal dat weg.
      </p>
      <ul>
        <li>
          <a href="/beheer/plannen/sjabloon.xlsx">Leeg formulier als xlsx</a>
        </li>
        <li>
          <a href="/beheer/plannen/sjabloon.csv">Leeg formulier als csv</a>
        </li>
      </ul>
      <Details summary="Wat hoort in welke kolom?">
        <Table
          wide
          hideCaption
          caption="De kolommen van het formulier"
          rows={kolomnamen}
          rowKey={(kolom) => kolom}
          columns={[
            { heading: 'Kolom', cell: (kolom) => <code>{kolom}</code> },
            { heading: 'Moet ingevuld', nowrap: true, cell: moet },
            { heading: 'Wat er hoort', cell: (kolom: Kolom) => kolommen[kolom].uitleg },
          ]}
        />
      </Details>
    </>
  )
}

const moet = (kolom: Kolom) => (kolommen[kolom].verplicht ? 'Ja' : 'Nee')

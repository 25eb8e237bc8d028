import { Details } from '../../components/details.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { Table } from '../../components/table.tsx'

type Props = {
  titel: string
  loting: {
    wijze: 'verzegeld' | 'bron'
    bron: string
    lijst: string[]
    zegel: string
    vastgelegd: string
    zegelregel: string | null
    trekking: {
      zaad: string
      aanwezigen: string[]
      moment: string
      loten: { nummer: string; lot: string; regel: string }[]
    } | null
  }
}

/** A draw: what was fixed beforehand, what was drawn, and how anybody computes it. */
export function Loting({ titel, loting }: Props) {
  const { wijze, bron, lijst, zegel, vastgelegd, zegelregel, trekking } = loting
  const herkomst =
    wijze === 'bron'
      ? bron
      : 'Vooraf door de computer getrokken, en verzegeld tot de trekking. Niemand kon het lezen.'
  return (
    <section className="stack">
      <h2>{titel}</h2>
      <SummaryList
        rows={[
          { label: 'Lijst vastgelegd', value: vastgelegd },
          { label: 'Deze aanvragen loten', value: lijst.join(', ') },
          { label: 'Waar het zaad vandaan komt', value: herkomst },
          { label: 'Zegel', value: <code>{zegel}</code> },
          ...(trekking
            ? [
                { label: 'Getrokken', value: trekking.moment },
                { label: 'Zaad', value: <code>{trekking.zaad}</code> },
                ...(trekking.aanwezigen.length > 0
                  ? [{ label: 'Wie erbij waren', value: trekking.aanwezigen.join(', ') }]
                  : []),
              ]
            : []),
        ]}
      />
      {trekking && (
        <Table
          wide
          caption="De uitslag: het laagste lot gaat voor"
          rows={trekking.loten}
          rowKey={({ nummer }) => nummer}
          columns={[
            { heading: 'Aanvraag', nowrap: true, cell: ({ nummer }) => nummer },
            { heading: 'Lot', cell: ({ lot }) => <code>{lot}</code> },
          ]}
        />
      )}
      <Details summary="Zo rekent u dit zelf na">
        <p>
          Het lot van een aanvraag is de SHA-256 van het zaad, een spatie en het nummer van de
          aanvraag. SHA-256 is een rekensom die iedereen kan maken en die altijd hetzelfde geeft. De
          loten staan op volgorde van laag naar hoog.
        </p>
        <p>
          Het zegel is de SHA-256 van {wijze === 'bron' ? 'de genoemde bron' : 'het zaad'} en alle
          nummers van de lijst, met steeds een spatie ertussen. Het stond er voor de trekking. Wie
          het narekent, ziet dat {wijze === 'bron' ? 'de bron' : 'het zaad'} en de lijst daarna niet
          zijn veranderd.
        </p>
        {(zegelregel || trekking) && (
          <>
            <p>Op een computer met Linux of macOS typt u in een terminal:</p>
            <ul>
              {zegelregel && (
                <li>
                  <code>{zegelregel}</code>
                </li>
              )}
              {trekking?.loten.map(({ nummer, regel }) => (
                <li key={nummer}>
                  <code>{regel}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </Details>
    </section>
  )
}

import { SummaryList } from '../../components/summary-list.tsx'
import { Table } from '../../components/table.tsx'
import { postnamen } from '../../domain/begroting/begroting.ts'
import { euro } from '../../domain/opmaak.ts'
import { bijdrageInWoorden } from '../../domain/samenwerkingsverband/bijdrage.ts'
import { periode } from '../../domain/samenwerkingsverband/verschil.ts'
import type { Totaal, Voorlegtekst } from '../../domain/samenwerkingsverband/voorlegtekst.ts'

/** The whole of a laid text, in the words of who has to agree to it. */
export function Tekst({ tekst }: { tekst: Voorlegtekst }) {
  return (
    <>
      <h2>Het plan: {tekst.titel}</h2>
      <SummaryList
        rows={[
          { label: 'Doel', value: tekst.doel },
          { label: 'Wat er gebeurt', value: tekst.activiteiten },
          { label: 'Wanneer', value: periode(tekst) },
          {
            label: 'Gevraagde subsidie',
            value: tekst.gevraagd === null ? '' : euro(tekst.gevraagd),
          },
          { label: 'Regeling', value: tekst.regeling.titel },
        ]}
      />
      <h2>Wie doen er mee</h2>
      <Table
        caption="Iedereen in deze tekst, met taak en inbreng"
        hideCaption
        rows={tekst.deelnemers}
        rowKey={({ deelname_id }) => deelname_id}
        columns={[
          {
            heading: 'Naam',
            cell: ({ naam, rol }) => (rol === 'penvoerder' ? `${naam} (penvoerder)` : naam),
          },
          { heading: 'Doet', cell: ({ taak }) => taak || 'Leidt het initiatief' },
          { heading: 'Brengt in', cell: (deelnemer) => bijdrageInWoorden(deelnemer) },
        ]}
      />
      <h2>Het geld</h2>
      <Bedragen naam="Wat het kost" totalen={tekst.begroting.kosten} />
      <Bedragen
        naam="Wie dat betaalt"
        totalen={tekst.begroting.dekking}
        subsidie={tekst.gevraagd ?? 0}
      />
      <h2>Wat u afspreekt over de penvoerder</h2>
      <ul>
        {tekst.mandaat.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </>
  )
}

type BedragenProps = { naam: string; totalen: Totaal[]; subsidie?: number }

function Bedragen({ naam, totalen, subsidie }: BedragenProps) {
  const regels = [
    ...(subsidie === undefined ? [] : [{ naam: 'Subsidie van de gemeente', bedrag: subsidie }]),
    ...totalen.map(({ soort, bedrag }) => ({ naam: postnamen[soort], bedrag })),
  ]
  const som = regels.reduce((totaal, { bedrag }) => totaal + bedrag, 0)
  return (
    <Table
      caption={naam}
      rows={[...regels, { naam: 'Samen', bedrag: som }]}
      rowKey={(regel) => regel.naam}
      columns={[
        {
          heading: 'Soort',
          cell: (regel) => (regel.naam === 'Samen' ? <strong>Samen</strong> : regel.naam),
        },
        { heading: 'Bedrag', numeric: true, cell: ({ bedrag }) => euro(bedrag) },
      ]}
    />
  )
}

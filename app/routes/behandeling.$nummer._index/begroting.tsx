import { Table } from '../../components/table.tsx'
import type { Begrotingspost } from '../../domain/aanvraag/inhoud.ts'
import { balansVan, postnamen, type Postsoort } from '../../domain/begroting/begroting.ts'
import { euro } from '../../domain/opmaak.ts'

type Regel = { sleutel: string; kant: string; soort: string; omschrijving: string; bedrag: number }

/** The budget line by line, with its sums. */
export function Begroting({ posten, gevraagd }: Props) {
  if (posten.length === 0) return null
  const { kosten, dekking, verschil } = balansVan(posten, gevraagd)
  const regels: Regel[] = posten.map((post, plaats) => ({
    ...post,
    sleutel: String(plaats),
    soort: postnamen[post.soort as Postsoort] ?? post.soort,
  }))
  const som = (sleutel: string, omschrijving: string, bedrag: number): Regel => ({
    sleutel,
    kant: 'totaal',
    soort: 'Totaal',
    omschrijving,
    bedrag,
  })
  return (
    <>
      <h2>Begroting</h2>
      <Table
        hideCaption
        caption="Begroting"
        rows={[
          ...regels.filter(({ kant }) => kant === 'kosten'),
          som('kosten', 'Kosten', kosten),
          ...regels.filter(({ kant }) => kant === 'dekking'),
          som('gevraagd', 'Gevraagde subsidie', gevraagd ?? 0),
          som('dekking', 'Dekking met de subsidie', dekking + (gevraagd ?? 0)),
          ...(verschil === 0 ? [] : [som('verschil', 'Verschil', verschil)]),
        ]}
        rowKey={({ sleutel }) => sleutel}
        columns={[
          { heading: 'Soort', cell: ({ soort }) => soort },
          {
            heading: 'Omschrijving',
            cell: ({ kant, omschrijving }) =>
              kant === 'totaal' ? <strong>{omschrijving}</strong> : omschrijving,
          },
          {
            heading: 'Bedrag',
            numeric: true,
            nowrap: true,
            cell: ({ kant, bedrag }) =>
              kant === 'totaal' ? <strong>{euro(bedrag)}</strong> : euro(bedrag),
          },
        ]}
      />
    </>
  )
}
type Props = { posten: Begrotingspost[]; gevraagd: number | null }

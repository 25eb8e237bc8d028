import { Table } from '../../components/table.tsx'
import type { Begrotingspost } from '../../domain/aanvraag/inhoud.ts'
import { balansVan, heeftSoorten, postnaam, type Btw } from '../../domain/begroting/begroting.ts'
import { btwInWoorden, somInWoorden } from '../../domain/begroting/in-woorden.ts'
import { euro } from '../../domain/opmaak.ts'

type Props = { posten: readonly Begrotingspost[]; gevraagd: number | null; btw?: Btw | null }
type Regel = {
  sleutel: string
  soort: string
  wat: string
  som: string
  bedrag: number
  totaal?: true
}

/** The budget line by line, with how each amount came about and its sums. */
export function Begrotingstabel({ posten, gevraagd, btw }: Props) {
  const { kosten, dekking, verschil } = balansVan(posten, gevraagd)
  return (
    <>
      <Kant
        naam="Kosten"
        regels={regelsVan(posten, 'kosten')}
        totalen={[som('Kosten samen', kosten)]}
      />
      {btw && <p>{btwInWoorden[btw]}.</p>}
      <Kant
        naam="Dekking"
        regels={regelsVan(posten, 'dekking')}
        totalen={[
          som('Gevraagde subsidie', gevraagd ?? 0),
          som('Dekking met de subsidie', dekking + (gevraagd ?? 0)),
          ...(verschil === 0 ? [] : [som('Verschil', verschil)]),
        ]}
      />
    </>
  )
}

function Kant({ naam, regels, totalen }: { naam: string; regels: Regel[]; totalen: Regel[] }) {
  return (
    <Table
      caption={naam}
      rows={[...regels, ...totalen]}
      rowKey={({ sleutel }) => sleutel}
      columns={[
        ...(regels.some(({ soort }) => soort !== '')
          ? [{ heading: 'Soort', cell: ({ soort }: Regel) => soort }]
          : []),
        {
          heading: 'Omschrijving',
          rowHeading: true,
          cell: ({ soort, wat, som: berekening, totaal }) =>
            totaal ? (
              <strong>{wat}</strong>
            ) : (
              <>
                {wat || soort}
                {berekening && <span className="budget-sum">{berekening}</span>}
              </>
            ),
        },
        {
          heading: 'Bedrag',
          numeric: true,
          nowrap: true,
          cell: ({ bedrag, totaal }) => (totaal ? <strong>{euro(bedrag)}</strong> : euro(bedrag)),
        },
      ]}
    />
  )
}

function regelsVan(posten: readonly Begrotingspost[], kant: Begrotingspost['kant']): Regel[] {
  const hier = posten.filter((post) => post.kant === kant)
  const metSoort = heeftSoorten(hier)
  return hier.map((post, index) => ({
    sleutel: String(index),
    soort: metSoort ? postnaam(post.soort) : '',
    wat: post.omschrijving,
    som: [somInWoorden(post), post.btw && `${post.btw} btw`, post.status]
      .filter(Boolean)
      .join(', '),
    bedrag: post.bedrag,
  }))
}

const som = (wat: string, bedrag: number): Regel => ({
  sleutel: wat,
  soort: '',
  wat,
  som: '',
  bedrag,
  totaal: true,
})

import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import { euro } from '../../domain/opmaak.ts'
import type { Wachtuitkomst } from '../../domain/plafond/volgorde.ts'

type Regel = {
  nummer: string
  titel: string
  dag: string
  /** When it was submitted, where that was another day: a completion moved it. */
  ingediend: string | null
  volledig: boolean
  stand: string
  plaats: number
  gevraagd: number
  wens: number
  uitkomst: Wachtuitkomst
  bedrag: number
  over: number
  geloot: boolean
}

/** Who waits, in the order in which they are decided on, with what the ceiling leaves for each. */
export function Wachtrij({ rij, jaar }: { rij: readonly Regel[]; jaar: number }) {
  return (
    <Table
      wide
      caption={`Wie wacht op een besluit uit het plafond van ${jaar}`}
      rows={rij}
      rowKey={({ nummer }) => nummer}
      columns={[
        { heading: 'Plaats', numeric: true, cell: ({ plaats }) => plaats },
        {
          heading: 'Aanvraag',
          rowHeading: true,
          cell: ({ nummer, titel }) => <Link to={`/behandeling/${nummer}`}>{titel}</Link>,
        },
        { heading: 'Nummer', nowrap: true, cell: ({ nummer }) => nummer },
        {
          heading: 'Volledig op',
          cell: ({ dag, ingediend, volledig, geloot }) => (
            <>
              {dag}{' '}
              {(!volledig || geloot) && (
                <span className="muted">
                  {volledig ? 'geloot binnen de dag' : 'als er niets ontbreekt'}
                </span>
              )}{' '}
              {ingediend && (
                <span className="muted">na een aanvulling, ingediend op {ingediend}</span>
              )}
            </>
          ),
        },
        { heading: 'Stand', cell: ({ stand }) => stand },
        {
          heading: 'Gevraagd',
          numeric: true,
          cell: ({ gevraagd, wens }) =>
            wens < gevraagd ? `${euro(gevraagd)}, hoogstens ${euro(wens)}` : euro(gevraagd),
        },
        { heading: 'Daarna over', numeric: true, cell: ({ over }) => euro(over) },
        {
          heading: 'Uitkomst',
          cell: (regel) => (
            <>
              <StatusTag tone={uitkomsten[regel.uitkomst].toon}>
                {uitkomsten[regel.uitkomst].naam}
              </StatusTag>{' '}
              {uitleg(regel)}
            </>
          ),
        },
      ]}
    />
  )
}

const uitkomsten = {
  past: { naam: 'Past', toon: 'good' },
  deels: { naam: 'Past deels', toon: 'warning' },
  plafond: { naam: 'Past niet', toon: 'bad' },
  loten: { naam: 'Loten', toon: 'warning' },
} as const

function uitleg({ uitkomst, bedrag, wens }: Regel) {
  if (uitkomst === 'deels') return `${euro(bedrag)} van ${euro(wens)}: dan is het plafond op.`
  if (uitkomst === 'plafond') return 'Wie eerder volledig was, gaat voor (Awb 4:25 en 4:26).'
  return uitkomst === 'loten' ? 'Het lot beslist wie voorgaat op deze dag.' : ''
}

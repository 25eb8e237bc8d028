import { EmptyState } from '../../components/empty-state.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { AanZet } from '../../domain/aanvraag/aan-zet.ts'
import { dagenOver } from '../../domain/aanvraag/aan-zet.ts'
import type { Aanvraagstatus } from '../../domain/aanvraag/status.ts'
import { statusnaam } from '../../domain/aanvraag/werkstand.ts'
import { spoed, type Bak } from '../../domain/behandeling/werklijst.ts'
import type { Datum } from '../../domain/datum.ts'
import { datumKort } from '../../domain/opmaak.ts'

type Zaak = {
  id: string
  nummer: string
  titel: string
  regeling: string
  status: Aanvraagstatus
  soort_aanvrager: 'burgerinitiatief' | 'organisatie' | null
  uiterste_datum: Datum | null
  behandelaar: string | null
  aanZet: AanZet
}
type Props = {
  zaken: Zaak[]
  filter: { bak: Bak; stand: Aanvraagstatus | null }
  vandaag: Datum
}

const wie = { aanvrager: 'Aanvrager', gemeente: 'Gemeente', niemand: 'Niemand' }
const toon = { te_laat: 'bad', deze_week: 'warning', later: 'neutral' } as const

/** The cases, the most pressing first. */
export function Werklijst({ zaken, filter, vandaag }: Props) {
  if (zaken.length === 0) return <GeenZaken {...filter} />
  return (
    <Table
      wide
      hideCaption
      caption="Zaken, de dringendste eerst"
      rows={zaken}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: 'Nummer',
          nowrap: true,
          cell: ({ nummer }) => <a href={`/behandeling/${nummer}`}>{nummer}</a>,
        },
        { heading: 'Titel', cell: ({ titel }) => titel },
        {
          heading: 'Aanvrager',
          cell: ({ soort_aanvrager }) =>
            soort_aanvrager === 'burgerinitiatief' ? 'Inwoners' : 'Organisatie',
        },
        { heading: 'Regeling', cell: ({ regeling }) => regeling },
        {
          heading: 'Stand',
          nowrap: true,
          cell: ({ status }) => (
            <StatusTag tone={statusnaam[status].toon}>{statusnaam[status].naam}</StatusTag>
          ),
        },
        { heading: 'Aan zet', nowrap: true, cell: ({ aanZet }) => wie[aanZet.aan_zet] },
        {
          heading: 'Beslissen voor',
          nowrap: true,
          numeric: true,
          cell: ({ uiterste_datum }) =>
            uiterste_datum === null ? (
              'Geen termijn'
            ) : (
              <span className="term-cell">
                {datumKort(uiterste_datum)}
                <span className={`days tone-${toon[spoed(uiterste_datum, vandaag)]}`}>
                  {dagenOver(uiterste_datum, vandaag)}
                </span>
              </span>
            ),
        },
        {
          heading: 'Behandelaar',
          nowrap: true,
          cell: ({ behandelaar }) => behandelaar ?? <span className="muted">Nog niemand</span>,
        },
      ]}
    />
  )
}

function GeenZaken({ bak, stand }: Props['filter']) {
  if (stand)
    return (
      <EmptyState
        title={`Er zijn geen zaken met de stand ${statusnaam[stand].naam.toLowerCase()}`}
        action={<a href="/behandeling">Toon alles wat openstaat</a>}
      />
    )
  if (bak === 'mijn')
    return (
      <EmptyState
        title="Er staat geen zaak op uw naam"
        action={<a href="/behandeling?bak=vrij">Bekijk de zaken van niemand</a>}
      />
    )
  return (
    <EmptyState title="Er staat niets open">
      Een aanvraag die binnenkomt, staat meteen in deze lijst.
    </EmptyState>
  )
}

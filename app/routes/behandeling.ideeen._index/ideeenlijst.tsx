import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import { dagenOver } from '../../domain/aanvraag/aan-zet.ts'
import { spoed } from '../../domain/behandeling/werklijst.ts'
import { toDatum, type Datum } from '../../domain/datum.ts'
import type { Ideeafloop, Ideestand } from '../../domain/idee/idee.ts'
import { afloopwoorden, ideestandwoorden } from '../../domain/idee/woorden.ts'
import type { Ideebak } from '../../domain/idee/werklijst.ts'
import { datumKort } from '../../domain/opmaak.ts'

type Idee = {
  id: string
  wat: string
  plaats: string
  stand: Ideestand
  aan_zet: 'gemeente' | 'inwoner' | 'niemand'
  uitkomst: Ideeafloop | null
  reactie_voor: Datum | null
  indiener: string
  begeleider: string | null
  aangemaakt_op: string | Date
}
type Props = { ideeen: readonly Idee[]; vandaag: Datum; bak: Ideebak }

const wie = { gemeente: 'Gemeente', inwoner: 'Indiener', niemand: 'Niemand' }
const toon = { te_laat: 'bad', deze_week: 'warning', later: 'neutral' } as const

/** The ideas, the most pressing first. */
export function Ideeenlijst({ ideeen, vandaag, bak }: Props) {
  return (
    <Table
      wide
      hideCaption
      caption={bak === 'klaar' ? 'Ideeën die klaar zijn' : 'Ideeën, de dringendste eerst'}
      rows={ideeen}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: 'Idee',
          rowHeading: true,
          cell: ({ id, wat }) => <a href={`/behandeling/ideeen/${id}`}>{wat}</a>,
        },
        { heading: 'Plaats', nowrap: true, cell: ({ plaats }) => plaats },
        { heading: 'Indiener', cell: ({ indiener }) => indiener },
        {
          heading: 'Stand',
          nowrap: true,
          cell: ({ stand, uitkomst }) => (
            <StatusTag tone={ideestandwoorden[stand].toon}>
              {uitkomst ? afloopwoorden[uitkomst] : ideestandwoorden[stand].woord}
            </StatusTag>
          ),
        },
        { heading: 'Aan zet', nowrap: true, cell: ({ aan_zet }) => wie[aan_zet] },
        {
          heading: 'Reageren voor',
          nowrap: true,
          numeric: true,
          cell: ({ reactie_voor }) =>
            reactie_voor === null ? (
              <span className="muted">–</span>
            ) : (
              <span className="term-cell">
                {datumKort(reactie_voor)}
                <span className={`days tone-${toon[spoed(reactie_voor, vandaag)]}`}>
                  {dagenOver(reactie_voor, vandaag)}
                </span>
              </span>
            ),
        },
        {
          heading: 'Begeleider',
          nowrap: true,
          cell: ({ begeleider }) => begeleider ?? <span className="muted">Nog niemand</span>,
        },
        {
          heading: 'Achtergelaten',
          nowrap: true,
          numeric: true,
          cell: ({ aangemaakt_op }) => datumKort(toDatum(new Date(aangemaakt_op))),
        },
      ]}
    />
  )
}

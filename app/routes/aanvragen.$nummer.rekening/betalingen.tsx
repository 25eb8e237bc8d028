import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import { termijnwoordAanvrager } from '../../domain/betaling/stand.ts'
import type { Termijnregel } from '../../lib/betaling.server.ts'

/** What the recipient gets, when, and what was paid already. */
export function Betalingen({ termijnen }: { termijnen: Termijnregel[] }) {
  if (termijnen.length === 0) return null
  return (
    <section className="stack" aria-labelledby="betalingen">
      <h2 id="betalingen">Wat u krijgt, en wanneer</h2>
      <Table
        caption="Uw betalingen"
        hideCaption
        rows={termijnen}
        rowKey={(termijn) => termijn.volgnummer}
        columns={[
          { heading: 'Waarvoor', cell: (termijn) => termijn.omschrijving },
          { heading: 'Bedrag', numeric: true, cell: (termijn) => termijn.bedrag },
          { heading: 'Vanaf', cell: (termijn) => termijn.vanaf },
          {
            heading: 'Stand',
            cell: ({ stand, betaald_op }) => (
              <>
                <StatusTag tone={termijnwoordAanvrager[stand].toon}>
                  {termijnwoordAanvrager[stand].naam}
                </StatusTag>
                {betaald_op && <div className="muted">{betaald_op}</div>}
              </>
            ),
          },
        ]}
      />
    </section>
  )
}

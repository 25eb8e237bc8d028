import { Table } from '../../components/table.tsx'
import type { Inbrenger } from '../../domain/begroting/inbreng.ts'
import { euro, getal } from '../../domain/opmaak.ts'

/** What a participant brings in, and where that is changed. */
export type InbrengRegel = Inbrenger & { bijdrage_natura: string; wijzig: string }

/** What those who take part bring in: it comes from their own page and is only read here. */
export function Inbreng({ regels }: { regels: readonly InbrengRegel[] }) {
  if (regels.length === 0) return null
  return (
    <div className="stack">
      <Table
        caption="Dit brengen u en uw partners in"
        rows={regels}
        rowKey={({ deelname_id }) => deelname_id}
        columns={[
          {
            heading: 'Wie',
            rowHeading: true,
            cell: ({ naam, wijzig }) => (
              <>
                {naam}{' '}
                <a className="budget-change" href={wijzig}>
                  Wijzig<span className="sr-only"> de inbreng van {naam}</span>
                </a>
              </>
            ),
          },
          {
            heading: 'Geld',
            numeric: true,
            cell: ({ bijdrage_geld: geld }) => (geld === 0 ? '–' : euro(geld)),
          },
          {
            heading: 'Uren',
            numeric: true,
            cell: ({ bijdrage_uren: uren }) => (uren === 0 ? '–' : getal(uren)),
          },
          { heading: 'Spullen of ruimte', cell: ({ bijdrage_natura }) => bijdrage_natura || '–' },
        ]}
      />
      <p className="muted">Dit vulde u in bij “Met wie u het doet”. Het telt hier vanzelf mee.</p>
    </div>
  )
}

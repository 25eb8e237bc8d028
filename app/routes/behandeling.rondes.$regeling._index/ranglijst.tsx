import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { Plaatsuitkomst } from '../../domain/beoordeling/rangschikking.ts'
import {
  doorTekst,
  punten,
  uitkomsten,
  uitkomstTekst,
} from '../../domain/beoordeling/ronde-tonen.ts'
import { euro } from '../../domain/opmaak.ts'

export type Regel = {
  nummer: string
  titel: string
  plaats: number | null
  score: number
  door: 'score' | 'criterium' | 'lot'
  uitkomst: Plaatsuitkomst
  gevraagd: number | null
  bedrag: number
  over: number
  besloten: boolean
}
type Props = {
  caption: string
  regels: readonly Regel[]
  minimumscore: number | null
  /** Whether lots were drawn where the order depends on them. */
  geloot: boolean
}

/** The round in its order, with the money that goes from the top down. */
export function Ranglijst({ caption, regels, minimumscore, geloot }: Props) {
  return (
    <Table
      wide
      caption={caption}
      rows={regels}
      rowKey={({ nummer }) => nummer}
      columns={[
        { heading: 'Plaats', numeric: true, cell: ({ plaats }) => plaats ?? 'geen' },
        {
          heading: 'Aanvraag',
          rowHeading: true,
          cell: ({ nummer, titel }) => (
            <Link to={`/behandeling/${nummer}/beoordeling`}>{titel}</Link>
          ),
        },
        { heading: 'Nummer', nowrap: true, cell: ({ nummer }) => nummer },
        {
          heading: 'Score',
          numeric: true,
          cell: ({ score, door, plaats }) => (
            <>
              {punten(score)}
              {plaats !== null && door !== 'score' && (
                <>
                  {' '}
                  <span className="muted">
                    {door === 'lot' && !geloot ? 'gelijk, het lot beslist nog' : doorTekst[door]}
                  </span>
                </>
              )}
            </>
          ),
        },
        {
          heading: 'Gevraagd',
          numeric: true,
          cell: ({ gevraagd }) => (gevraagd === null ? '' : euro(gevraagd)),
        },
        { heading: 'Krijgt', numeric: true, cell: ({ bedrag }) => euro(bedrag) },
        { heading: 'Daarna over', numeric: true, cell: ({ over }) => euro(over) },
        {
          heading: 'Uitkomst',
          cell: (regel) => (
            <>
              <StatusTag tone={uitkomsten[regel.uitkomst].toon}>
                {uitkomsten[regel.uitkomst].naam}
              </StatusTag>{' '}
              {uitkomstTekst(regel, minimumscore)}
              {regel.besloten && <span className="muted"> Besloten: houdt plaats en bedrag.</span>}
            </>
          ),
        },
      ]}
    />
  )
}

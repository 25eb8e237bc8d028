import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { Datum } from '../../domain/datum.ts'
import { datumKort, euro } from '../../domain/opmaak.ts'
import {
  standnamen,
  volgendeHerinnering,
  vorderingstand,
} from '../../domain/vordering/vordering.ts'
import type { Vorderingrij } from '../../../db/queries/vordering.ts'

type Rij = SerializeFrom<Vorderingrij>
type Props = { lijst: Rij[]; vandaag: Datum; mag: boolean }

/** What recipients have to pay back, from whom, until when, and what of it came in. */
export function Vorderingen({ lijst, vandaag, mag }: Props) {
  if (lijst.length === 0) return null
  const open = lijst.reduce(
    (som, { bedrag, ontvangen }) => som + Math.max(0, bedrag - ontvangen),
    0,
  )
  return (
    <section className="stack" aria-labelledby="vorderingen">
      <h2 id="vorderingen">Terug te ontvangen</h2>
      <p>
        Nog open: <strong className="numeric">{euro(open)}</strong>. Na een wijziging of intrekking
        betaalt de ontvanger binnen zes weken terug (Awb 4:57 en 4:87). U stuurt het betaalverzoek
        vanuit de administratie van de gemeente en legt hier vast wat binnenkomt.
      </p>
      <Table
        wide
        caption="Wat ontvangers moeten terugbetalen"
        rows={lijst}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: 'Zaak',
            nowrap: true,
            cell: ({ nummer }) => <Link to={`/behandeling/${nummer}/betaling`}>{nummer}</Link>,
          },
          { heading: 'Van', cell: ({ van }) => van },
          {
            heading: 'Na',
            cell: ({ soort }) => (soort === 'intrekking' ? 'Intrekking' : 'Wijziging'),
          },
          { heading: 'Bedrag', numeric: true, cell: ({ bedrag }) => euro(bedrag) },
          {
            heading: 'Vervallen',
            numeric: true,
            cell: ({ vervallen }) => (vervallen > 0 ? euro(vervallen) : '–'),
          },
          { heading: 'Ontvangen', numeric: true, cell: ({ ontvangen }) => euro(ontvangen) },
          {
            heading: 'Betalen tot en met',
            nowrap: true,
            cell: ({ betalen_voor }) => (betalen_voor ? datumKort(betalen_voor) : '–'),
          },
          {
            heading: 'Herinnering',
            nowrap: true,
            cell: (rij) => {
              const dag = volgendeHerinnering(rij, vandaag)
              return dag ? datumKort(dag) : '–'
            },
          },
          { heading: 'Stand', cell: (rij) => <Stand rij={rij} vandaag={vandaag} /> },
          { heading: 'Doen', cell: (rij) => (mag ? <Doen rij={rij} /> : '–') },
        ]}
      />
    </section>
  )
}

function Stand({ rij, vandaag }: { rij: Rij; vandaag: Datum }) {
  const { naam, toon } = standnamen[vorderingstand(rij, vandaag)]
  return <StatusTag tone={toon}>{naam}</StatusTag>
}

/** The request goes first; what came in is recorded whenever it does. One for more than is still due is put right. */
function Doen({ rij }: { rij: Rij }) {
  const { id, nummer, bedrag, vervallen, ontvangen, verstuurd_op, kenmerk } = rij
  if (ontvangen >= bedrag)
    return vervallen > 0 && kenmerk ? `Trek betaalverzoek ${kenmerk} in` : '–'
  const pad = `/behandeling/${nummer}/betaling/vordering/${id}`
  return (
    <>
      {!verstuurd_op && (
        <>
          <Link to={`${pad}/betaalverzoek`}>
            Leg het betaalverzoek vast<span className="sr-only"> van {nummer}</span>
          </Link>
          <br />
        </>
      )}
      <Link to={`${pad}/ontvangst`}>
        Leg een ontvangst vast<span className="sr-only"> van {nummer}</span>
      </Link>
    </>
  )
}

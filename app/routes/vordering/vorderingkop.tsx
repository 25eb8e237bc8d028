import type { SerializeFrom } from '@remix-run/node'
import type { Vorderingrij } from '../../../db/queries/vordering.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { datumVoluit, euro } from '../../domain/opmaak.ts'

type Props = {
  vordering: SerializeFrom<Vorderingrij>
  nummer: string
  titel: string
  /** What is recorded of it on this page. */
  doel: string
}

/** The head of a page about a claim: what was claimed back of whom, and how it stands. */
export function Vorderingkop({ vordering, nummer, titel, doel }: Props) {
  const { van, bedrag, vervallen, ontvangen, verzonden_op, betalen_voor } = vordering
  const { verstuurd_op, kenmerk } = vordering
  return (
    <>
      <PageHeading step={nummer} title={doel} intro={titel} />
      <SummaryList
        rows={[
          { label: 'Van', value: van },
          { label: 'Teruggevorderd', value: euro(bedrag + vervallen) },
          ...(vervallen > 0
            ? [{ label: 'Vervallen na bezwaar (Awb 7:11)', value: euro(vervallen) }]
            : []),
          { label: 'Ontvangen', value: euro(ontvangen) },
          { label: 'Nog open', value: euro(Math.max(0, bedrag - ontvangen)) },
          { label: 'Besluit verzonden op', value: datumVoluit(verzonden_op) },
          {
            label: 'Betalen tot en met',
            value: betalen_voor ? `${datumVoluit(betalen_voor)} (Awb 4:87)` : 'Niet bekend',
          },
          {
            label: 'Betaalverzoek',
            value: verstuurd_op ? `${kenmerk}, ${datumVoluit(verstuurd_op)}` : 'Nog niet verstuurd',
          },
        ]}
      />
    </>
  )
}

import { Link } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import type { Datum } from '../../domain/datum.ts'
import { datumVoluit, euro } from '../../domain/opmaak.ts'

type Props = {
  nummer: string
  titel: string
  besluit: { bedrag: number; bezwaar_tot: Datum | null; bezwaarOpen: boolean }
}

/** What the determination means, before the letter that says it formally. */
export function InHetKort({ nummer, titel, besluit }: Props) {
  const { bedrag, bezwaar_tot, bezwaarOpen } = besluit
  return (
    <div className="stack no-print">
      <PageHeading
        step={nummer}
        title="Uw subsidie is vastgesteld"
        tag={<StatusTag tone="good">{euro(bedrag)}</StatusTag>}
        intro={titel}
      />
      <ul>
        <li>
          Wat u nog krijgt en wat al is betaald, staat bij{' '}
          <Link to={`/aanvragen/${nummer}/rekening`}>uw betalingen</Link>.
        </li>
        {bezwaar_tot && (
          <li>
            {bezwaarOpen
              ? `Bent u het er niet mee eens? Maak bezwaar, uiterlijk op ${datumVoluit(bezwaar_tot)}.`
              : `Bezwaar maken kon tot en met ${datumVoluit(bezwaar_tot)}.`}
          </li>
        )}
        <li>Dank u wel voor wat u deed, en voor wat u liet zien.</li>
      </ul>
      <p>De brief hieronder kunt u printen of bewaren.</p>
    </div>
  )
}

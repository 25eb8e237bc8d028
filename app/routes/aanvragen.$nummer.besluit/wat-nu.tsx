import { Link } from '@remix-run/react'
import type { Besluitsoort, Besluituitkomst } from '../../domain/besluit/besluit.ts'
import type { Datum } from '../../domain/datum.ts'
import { datumVoluit, euro } from '../../domain/opmaak.ts'

type Props = {
  nummer: string
  /** Whether the reader still has to say where the money goes. */
  vraagtRekening: boolean
  besluit: {
    soort: Besluitsoort
    uitkomst: Besluituitkomst
    bedrag: number
    bezwaar_tot: Datum | null
    bezwaarOpen: boolean
    bezwaar_id: string | null
    teruggevorderd: number
    verantwoording_op: Datum | null
    heropent: boolean
  }
}

/** What the decision means for whoever reads it, in steps; the letter below says it formally. */
export function WatNu({ nummer, vraagtRekening, besluit }: Props) {
  const { soort, bezwaar_tot, bezwaarOpen, verantwoording_op } = besluit
  // a change says itself in its letter what it does to the money
  const gewijzigd = soort === 'wijziging' || soort === 'intrekking'
  // what was fixed is not what is still paid: the letter says that
  const vastgesteld = soort === 'vaststelling'
  const bedrag = gewijzigd || vastgesteld ? 0 : besluit.bedrag
  // against a decision on an objection one appeals
  const beroep = besluit.bezwaar_id !== null
  const stappen = [
    soort === 'weigering' && 'U krijgt geen subsidie. Waarom niet, staat in de brief.',
    soort === 'buiten_behandeling' &&
      'Wij behandelen uw aanvraag niet. Waarom niet, staat in de brief.',
    besluit.heropent &&
      'Wij behandelen uw aanvraag alsnog. U krijgt bericht als wij nog iets van u nodig hebben.',
    gewijzigd && `${gewijzigdWoorden(besluit)} Wat dat voor u betekent, staat in de brief.`,
    vastgesteld &&
      `Uw subsidie is vastgesteld op ${euro(besluit.bedrag)}. Wat dat voor u betekent, staat in de brief.`,
    besluit.teruggevorderd > 0 &&
      `U betaalt ${euro(besluit.teruggevorderd)} terug. Hoe en tot wanneer, staat in de brief.`,
    bedrag > 0 && `U krijgt ${euro(bedrag)}.`,
    bedrag > 0 && vraagtRekening && (
      <>
        <Link to={`/aanvragen/${nummer}/rekening`}>Geef uw rekeningnummer door</Link>. Daarna
        betalen wij.
      </>
    ),
    bedrag > 0 &&
      verantwoording_op &&
      `Stuur uiterlijk ${datumVoluit(verantwoording_op)} een verslag van wat u deed en leerde.`,
    bezwaar_tot &&
      beroep &&
      `U kunt beroep instellen bij de rechtbank tot en met ${datumVoluit(bezwaar_tot)}. Hoe dat gaat, staat in de brief.`,
    bezwaar_tot &&
      !beroep &&
      (bezwaarOpen ? (
        <>
          Bent u het er niet mee eens? <Link to={`/aanvragen/${nummer}/bezwaar`}>Maak bezwaar</Link>
          , uiterlijk op {datumVoluit(bezwaar_tot)}.
        </>
      ) : (
        <>
          <Link to={`/aanvragen/${nummer}/bezwaar`}>Bezwaar</Link> maken kon tot en met{' '}
          {datumVoluit(bezwaar_tot)}.
        </>
      )),
  ].filter(Boolean)
  return (
    <section className="stack" aria-labelledby="wat-nu">
      <h2 id="wat-nu">Wat u nu moet weten</h2>
      <ul>
        {stappen.map((stap, nr) => (
          <li key={nr}>{stap}</li>
        ))}
      </ul>
      <p>De brief hieronder kunt u printen of bewaren.</p>
    </section>
  )
}

const gewijzigdWoorden = ({ soort, uitkomst, bedrag }: Props['besluit']) => {
  if (uitkomst === 'niet_gewijzigd') return 'Uw subsidie blijft zoals zij was.'
  if (soort === 'wijziging') return 'Uw subsidie is veranderd.'
  return bedrag === 0
    ? 'Uw subsidie is ingetrokken.'
    : `Uw subsidie is ingetrokken. U houdt ${euro(bedrag)}, voor de tijd daarvoor.`
}

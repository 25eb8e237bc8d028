import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'

type Props = {
  /** Whether they choose assessors and make proposals. */
  verdeelt: boolean
  begeleidt: boolean
  beoordeelt: boolean
  /** How many ideas wait for a begeleider; null for who has nothing to do with ideas. */
  vrijeIdeeen: number | null
  papier: boolean
  adressen: boolean
  bezwaren: boolean
  /** Whether they may see how the money stands. */
  geld: boolean
  /** The schemes whose applications are compared in a round, or wait in a queue. */
  rondes: readonly { regeling_id: string; titel: string; verdeelwijze: string }[]
}

/** What lies elsewhere for this official. */
export function AndereLijsten(props: Props) {
  const { verdeelt, begeleidt, beoordeelt, vrijeIdeeen, papier, adressen, bezwaren, geld, rondes } =
    props
  const tender = rondes.some(({ verdeelwijze }) => verdeelwijze === 'tender')
  return (
    <ul className="plain-links">
      {verdeelt && (
        <>
          <li>
            <a href="/behandeling?stand=volledig">Volledig: kies beoordelaars</a>
          </li>
          <li>
            {tender ? (
              <a href="/behandeling?stand=gerangschikt">Gerangschikt: maak een voorstel</a>
            ) : (
              <a href="/behandeling?stand=beoordeeld">Beoordeeld: maak een voorstel</a>
            )}
          </li>
        </>
      )}
      {begeleidt && (
        <li>
          <Link to="/behandeling/begeleiding">Evaluatieplannen die u met initiatieven opstelt</Link>
        </li>
      )}
      {vrijeIdeeen !== null && (
        <li>
          <Link to="/behandeling/ideeen">Ideeën van inwoners</Link>{' '}
          {vrijeIdeeen > 0 && (
            <StatusTag tone="warning">
              {vrijeIdeeen === 1
                ? '1 wacht op een begeleider'
                : `${vrijeIdeeen} wachten op een begeleider`}
            </StatusTag>
          )}
        </li>
      )}
      {papier && (
        <li>
          <Link to="/behandeling/papier">Aanvragen op papier</Link>
        </li>
      )}
      {adressen && (
        <li>
          <Link to="/behandeling/adressen">E-mailadressen van inwoners</Link>
        </li>
      )}
      {bezwaren && (
        <li>
          <Link to="/behandeling/bezwaren">Bezwaren</Link>
        </li>
      )}
      {geld && (
        <li>
          <Link to="/behandeling/geld">Het geld van de regelingen</Link>
        </li>
      )}
      {beoordeelt && (
        <li>
          <Link to="/behandeling/beoordelingen">Mijn beoordelingen</Link>
        </li>
      )}
      <li>
        <Link to="/behandeling/afwezigheid">Wie er afwezig zijn</Link>
      </li>
      {rondes.map(({ regeling_id, titel, verdeelwijze }) => (
        <li key={regeling_id}>
          <Link to={`/behandeling/rondes/${regeling_id}`}>
            {verdeelwijze === 'tender' ? 'Ronde' : 'Volgorde'} {titel}
          </Link>
        </li>
      ))}
    </ul>
  )
}

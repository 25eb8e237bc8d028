import { StatusTag } from '../../components/status-tag.tsx'

type Props = {
  /** Whether they choose assessors and make proposals. */
  verdeelt: boolean
  /** Whether they may decide in the name of the college. */
  beslist: boolean
  /** Whether they send what was decided. */
  verstuurt: boolean
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
  const {
    verdeelt,
    beslist,
    verstuurt,
    begeleidt,
    beoordeelt,
    vrijeIdeeen,
    papier,
    adressen,
    bezwaren,
    geld,
    rondes,
  } = props
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
      {beslist && (
        <li>
          <a href="/behandeling?stand=voorstel">Voorstel gemaakt: wacht op een besluit</a>
        </li>
      )}
      {verstuurt && (
        <li>
          <a href="/behandeling?stand=besloten">Besluit genomen: verstuur het</a>
        </li>
      )}
      {begeleidt && (
        <li>
          <a href="/behandeling/begeleiding">Evaluatieplannen die u met initiatieven opstelt</a>
        </li>
      )}
      {vrijeIdeeen !== null && (
        <li>
          <a href="/behandeling/ideeen">Ideeën van inwoners</a>{' '}
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
          <a href="/behandeling/papier">Aanvragen op papier</a>
        </li>
      )}
      {adressen && (
        <li>
          <a href="/behandeling/adressen">E-mailadressen van inwoners</a>
        </li>
      )}
      {bezwaren && (
        <li>
          <a href="/behandeling/bezwaren">Bezwaren</a>
        </li>
      )}
      {geld && (
        <li>
          <a href="/behandeling/geld">Het geld van de regelingen</a>
        </li>
      )}
      {beoordeelt && (
        <li>
          <a href="/behandeling/beoordelingen">Mijn beoordelingen</a>
        </li>
      )}
      <li>
        <a href="/behandeling/afwezigheid">Wie er afwezig zijn</a>
      </li>
      {rondes.map(({ regeling_id, titel, verdeelwijze }) => (
        <li key={regeling_id}>
          <a href={`/behandeling/rondes/${regeling_id}`}>
            {verdeelwijze === 'tender' ? 'Ronde' : 'Volgorde'} {titel}
          </a>
        </li>
      ))}
    </ul>
  )
}

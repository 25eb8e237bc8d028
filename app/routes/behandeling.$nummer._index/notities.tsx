import { Link } from '@remix-run/react'
import { Details } from '../../components/details.tsx'
import { AantekeningForm } from '../aantekeningen/aantekening-form.tsx'
import { Aantekeningen, type Aantekening } from '../aantekeningen/aantekeningen.tsx'

type Props = {
  nummer: string
  noteert: boolean
  collegas: readonly string[]
  aantekeningen: readonly Aantekening[]
}

/** The newest notes and the place to write one; applicants see neither. */
export function Notities({ nummer, noteert, collegas, aantekeningen }: Props) {
  return (
    <>
      <h2 id="aantekeningen">Aantekeningen</h2>
      {aantekeningen.length === 0 ? (
        <p className="muted">Er zijn geen aantekeningen die u mag lezen.</p>
      ) : (
        <Aantekeningen nummer={nummer} aantekeningen={aantekeningen.slice(0, 3)} />
      )}
      {aantekeningen.length > 3 && (
        <p>
          <Link to={`/behandeling/${nummer}/aantekeningen`}>
            Lees alle {aantekeningen.length} aantekeningen
          </Link>
        </p>
      )}
      {noteert && (
        <div className="no-print">
          <Details summary="Schrijf een aantekening">
            <AantekeningForm nummer={nummer} collegas={collegas} />
          </Details>
        </div>
      )}
    </>
  )
}

import { Link } from '@remix-run/react'
import { Pagination } from '../../components/pagination.tsx'

type Props = {
  plek: number
  klaar: number
  totaal: number
  vorige: string | null
  volgende: string | null
}

/** Where this case stands among one's own of the round, with the way to the one before and the one after. */
export function Lijstplek({ plek, klaar, totaal, vorige, volgende }: Props) {
  const adres = (nummer: string | null) => nummer && `/behandeling/${nummer}/beoordeling`
  return (
    <>
      <p className="muted">
        Aanvraag {plek} van de {totaal} die u beoordeelt; {klaar} afgerond.{' '}
        <Link to="/behandeling/beoordelingen">Al uw beoordelingen</Link>
      </p>
      <Pagination
        vorige={adres(vorige)}
        volgende={adres(volgende)}
        label="Bladeren in uw beoordelingen"
      />
    </>
  )
}

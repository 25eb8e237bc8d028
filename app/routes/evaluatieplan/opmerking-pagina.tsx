import { Link, useLoaderData } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import type { CriteriumGegevens } from './criterium.server.ts'
import { OpmerkingForm } from './opmerking-form.tsx'

/** Saying something about a criterium, as a page of its own: what one sees when it could not be sent. */
export function OpmerkingPagina() {
  const criterium = useLoaderData<CriteriumGegevens>()
  const { basis, volgnummer, titel, mag, waarom } = criterium
  return (
    <>
      <PageHeading step={`Criterium ${volgnummer}`} title="Iets zeggen of vragen" intro={titel} />
      {mag.zeggen ? <OpmerkingForm criterium={criterium} /> : <p>{waarom.join(' ')}</p>}
      <p>
        <Link to={`${basis}/${volgnummer}`}>Terug naar het criterium</Link>
      </p>
    </>
  )
}

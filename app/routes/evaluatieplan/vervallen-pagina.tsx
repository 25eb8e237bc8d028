import { Link, useLoaderData } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import type { CriteriumGegevens } from './criterium.server.ts'
import { VervallenForm } from './vervallen-form.tsx'

/** Taking a criterium off the table, as a page of its own. */
export function VervallenPagina() {
  const criterium = useLoaderData<CriteriumGegevens>()
  const { basis, volgnummer, titel } = criterium
  return (
    <>
      <PageHeading step={`Criterium ${volgnummer}`} title="Van tafel halen" intro={titel} />
      <VervallenForm criterium={criterium} />
      <p>
        <Link to={`${basis}/${volgnummer}`}>Terug naar het criterium</Link>
      </p>
    </>
  )
}

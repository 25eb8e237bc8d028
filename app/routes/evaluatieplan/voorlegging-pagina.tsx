import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import type { FormAnswer } from '../../lib/form.server.ts'
import { Planblok } from './planblok.tsx'
import type { TafelGegevens } from './tafel.server.ts'

/** Laying the plan before both sides, as a page of its own: what one sees when it is not possible yet. */
export function VoorleggingPagina() {
  const tafel = useLoaderData<TafelGegevens>()
  const answer = useActionData<FormAnswer>()
  return (
    <>
      <PageHeading step={tafel.titel} title="Het plan voorleggen" />
      <ErrorSummary errors={answer?.errors ?? {}} />
      <Planblok tafel={tafel} />
      <p>
        <Link to={tafel.basis}>Terug naar de criteria</Link>
      </p>
    </>
  )
}

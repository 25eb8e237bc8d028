import { useActionData, useLoaderData } from '@remix-run/react'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import type { FormAnswer } from '../../lib/form.server.ts'
import { Antwoord } from './antwoord.tsx'
import type { CriteriumGegevens } from './criterium.server.ts'
import { Regels } from './regels.tsx'

/** What one agrees to, once more as it lies there now; shown when agreeing was not possible. */
export function AkkoordPagina() {
  const criterium = useLoaderData<CriteriumGegevens>()
  const answer = useActionData<FormAnswer>()
  const { volgnummer, titel, versie, regels } = criterium
  return (
    <>
      <PageHeading step={`Criterium ${volgnummer}, versie ${versie}`} title={titel} />
      <ErrorSummary errors={answer?.errors ?? {}} />
      <Regels regels={regels} versie={versie} />
      <Antwoord criterium={criterium} />
    </>
  )
}

import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import type { FormAnswer } from '../../lib/form.server.ts'
import { CriteriumForm } from './criterium-form.tsx'
import type { NieuwGegevens } from './nieuw.server.ts'
import { Voorbeelden } from './voorbeelden.tsx'

/** A new criterium, from an empty form or from an example. */
export function NieuwPagina() {
  const { basis, ander, wachtOp, waarden, gekozen, voorbeelden } = useLoaderData<NieuwGegevens>()
  const answer = useActionData<FormAnswer>()
  return (
    <>
      <PageHeading
        title="Stel een criterium voor"
        intro={`Drie vragen moet u invullen. Weet u de rest nog niet? Laat het open, ${wachtOp} denkt mee.`}
      />
      {!answer && <Voorbeelden voorbeelden={voorbeelden} gekozen={gekozen} basis={basis} />}
      <CriteriumForm
        key={gekozen}
        waarden={waarden}
        ander={ander}
        terug={basis}
        knop="Leg dit voorstel op tafel"
      />
    </>
  )
}

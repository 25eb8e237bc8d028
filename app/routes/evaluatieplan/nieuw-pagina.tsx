import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import type { FormAnswer } from '../../lib/form.server.ts'
import { CriteriumForm } from './criterium-form.tsx'
import type { NieuwGegevens } from './nieuw.server.ts'

/** A new criterium, from an empty form or from an example. */
export function NieuwPagina() {
  const nieuw = useLoaderData<NieuwGegevens>()
  const { ander, wachtOp, waarden, gekozen, terug } = nieuw
  const answer = useActionData<FormAnswer>()
  return (
    <>
      <PageHeading
        title="Stel een criterium voor"
        intro={`Drie vragen moet u invullen. Weet u de rest nog niet? Laat het open, ${wachtOp} denkt mee.`}
      />
      {!answer && <Begin nieuw={nieuw} />}
      <CriteriumForm
        key={gekozen}
        waarden={waarden}
        ander={ander}
        terug={terug}
        knop="Leg dit voorstel op tafel"
      />
    </>
  )
}

function Begin({ nieuw: { voorbeeld, sjablonen, basis, tafel } }: { nieuw: NieuwGegevens }) {
  const erbij = tafel ? '&tafel' : ''
  if (voorbeeld)
    return (
      <Alert title={`Ingevuld met: ${voorbeeld.titel}`}>
        <p>
          {voorbeeld.uitPlan
            ? 'Dit is een getal over de hele gemeente. Maak het klein: wat merken de mensen van uw idee? Verander alles wat niet past.'
            : 'Verander alles wat niet past. Het is pas goed als het uw eigen woorden zijn.'}
        </p>
      </Alert>
    )
  return (
    <div className="card stack">
      <p>
        <strong>Geen idee hoe te beginnen?</strong>{' '}
        <Link to={`${basis}/voorbeelden${tafel ? '?tafel' : ''}`}>Kies een voorbeeld</Link>, of
        begin met:
      </p>
      <ul>
        {sjablonen.map(({ sleutel, titel }) => (
          <li key={sleutel}>
            <Link to={`${basis}/nieuw?voorbeeld=${sleutel}${erbij}`}>{titel}</Link>
          </li>
        ))}
        <li>
          <Link to={`${basis}/effecten`}>Een tekening van wie wat inlegt en wie wat wint</Link>
        </li>
      </ul>
    </div>
  )
}

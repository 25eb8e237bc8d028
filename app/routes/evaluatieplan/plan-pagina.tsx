import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import type { FormAnswer } from '../../lib/form.server.ts'
import { Planverschil } from './planverschil.tsx'
import type { PlanGegevens } from './plan.server.ts'
import { SamenBalk } from './samen-balk.tsx'
import { Stoelen } from './stoelen.tsx'

/** The plan as one text: exactly this is what both sides confirm. */
export function PlanPagina() {
  const plan = useLoaderData<PlanGegevens>()
  const answer = useActionData<FormAnswer>()
  return (
    <>
      <SavedAlert tekst={plan.net} />
      <PageHeading
        step={`${plan.titel} (${plan.nummer})`}
        title={`Evaluatieplan, versie ${plan.versie}`}
        tag={<Stand plan={plan} />}
      />
      <SamenBalk samen={plan.samen} basis={plan.basis} />
      <ErrorSummary errors={answer?.errors ?? {}} />
      <div className="wide no-print">
        <WieIsAanZet {...plan.aanZet} />
      </div>
      {!plan.actueel && (
        <Alert tone="warning" title="Na deze versie is er iets veranderd">
          <p>
            {plan.bevestigd
              ? 'Na uw bevestiging is iets anders voorgesteld. Deze versie geldt tot beide kanten een nieuwe bevestigen.'
              : 'Deze versie kan niet meer worden bevestigd.'}
          </p>
        </Alert>
      )}
      <Stoelen stoelen={plan.stoelen} />
      {plan.anders && <Planverschil anders={plan.anders} />}
      {plan.criteria.map(({ volgnummer, regels }) => (
        <section
          key={volgnummer}
          className="stack plan-block"
          aria-labelledby={`criterium-${volgnummer}`}
        >
          <h2 id={`criterium-${volgnummer}`}>Criterium {volgnummer}</h2>
          <SummaryList rows={regels.map(({ label, waarde }) => ({ label, value: waarde }))} />
        </section>
      ))}
      <Bevestigen plan={plan} />
      <Herkomst plan={plan} />
    </>
  )
}

function Stand({ plan: { bevestigd, actueel } }: { plan: PlanGegevens }) {
  if (bevestigd) return <StatusTag tone="good">Bevestigd</StatusTag>
  return actueel ? (
    <StatusTag tone="info">Te bevestigen</StatusTag>
  ) : (
    <StatusTag>Achterhaald</StatusTag>
  )
}

function Bevestigen({ plan }: { plan: PlanGegevens }) {
  const namens = plan.kant === 'gemeente' ? 'de gemeente' : 'het initiatief'
  if (plan.waarom.length > 0) return <p className="no-print">{plan.waarom.join(' ')}</p>
  if (!plan.mag) return null
  return (
    <section className="answer stack no-print" aria-labelledby="bevestigen">
      <h2 id="bevestigen">Bevestigen</h2>
      <ul>
        <li>U bevestigt precies deze tekst. Verandert er later iets, dan vragen wij u opnieuw.</li>
        <li>Krijgt het initiatief subsidie, dan hoort dit plan bij het besluit.</li>
        <li>Een afspraak over de evaluatie is geen toezegging van subsidie.</li>
        {plan.kant === 'gemeente' && (
          <li>Wie bevestigt, beoordeelt deze aanvraag niet en beslist er niet over.</li>
        )}
      </ul>
      <Form action={`${plan.basis}/bevestiging`} versie={plan.versie}>
        <ButtonGroup>
          <Button>Ik bevestig dit plan namens {namens}</Button>
        </ButtonGroup>
      </Form>
    </section>
  )
}

function Herkomst({ plan: { voorgelegd, hash, versies, versie, basis } }: { plan: PlanGegevens }) {
  return (
    <>
      <p className="muted">
        Voorgelegd door {voorgelegd.naam} op {voorgelegd.wanneer}.
      </p>
      <p className="no-print">
        <Link to={basis}>Terug naar de criteria</Link>
      </p>
      <Details summary="Eerdere versies en het controlegetal">
        <ul>
          {versies.map((een) => (
            <li key={een.versie}>
              {een.versie === versie ? (
                `Versie ${een.versie}`
              ) : (
                <Link to={`${basis}/plan?versie=${een.versie}`}>Versie {een.versie}</Link>
              )}
              : {een.woord}
            </li>
          ))}
        </ul>
        <p>
          Het controlegetal verandert als er ook maar één letter van het plan verandert:{' '}
          <code className="hash">{hash}</code>
        </p>
      </Details>
    </>
  )
}

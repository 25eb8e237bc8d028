import { Link } from '@remix-run/react'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { Stoelen } from './stoelen.tsx'
import type { TafelGegevens } from './tafel.server.ts'

/** From agreed criteria to one plan: laid before both sides, then confirmed by both. */
export function Planblok({ tafel }: { tafel: TafelGegevens }) {
  const { basis, fase, plan, geldend, schrijft } = tafel
  return (
    <section className="stack plan-block" aria-labelledby="het-plan">
      <h2 id="het-plan">Het plan</h2>
      {fase === 'bespreken' && (
        <p>
          Bent u het over alle criteria eens? Dan legt een van beide het plan voor. Daarna bevestigt
          u het allebei.
        </p>
      )}
      {fase === 'voor_te_leggen' && (
        <>
          <p>
            U bent het over alle criteria eens. Leg ze samen voor als één plan. Beide kanten lezen
            dan dezelfde tekst en bevestigen die.
          </p>
          {schrijft && (
            <Form action={`${basis}/voorlegging`}>
              <ButtonGroup>
                <Button>Leg het plan voor</Button>
              </ButtonGroup>
            </Form>
          )}
        </>
      )}
      {plan?.actueel && (
        <>
          <Stoelen stoelen={plan.stoelen} />
          <ButtonGroup>
            <ButtonLink look={fase === 'bevestigd' ? 'secondary' : 'primary'} to={`${basis}/plan`}>
              {fase === 'bevestigd' ? `Lees het plan (versie ${plan.versie})` : 'Lees het plan'}
            </ButtonLink>
          </ButtonGroup>
        </>
      )}
      {plan && !plan.actueel && (
        <p>
          {geldend === null ? (
            <>
              Versie {plan.versie} van het plan is achterhaald: daarna is er iets veranderd.{' '}
              <Link to={`${basis}/plan`}>Lees die versie</Link>
            </>
          ) : (
            <>
              Tot u samen een nieuwe versie bevestigt, geldt{' '}
              <Link to={`${basis}/plan?versie=${geldend}`}>versie {geldend} van het plan</Link>.
            </>
          )}
        </p>
      )}
    </section>
  )
}

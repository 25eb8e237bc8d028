import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Aandachtspunten } from './aandachtspunten.tsx'
import { tonen } from './criteriumkaart.tsx'
import { Regels } from './regels.tsx'
import type { SamenGegevens } from './samen.server.ts'
import { Stoelen } from './stoelen.tsx'

type Props = { criterium: SamenGegevens['opTafel'][number]; samen: SamenGegevens }

/** One criterium in full, to read out and to change in turn. */
export function SamenCriterium({ criterium, samen: { basis, ander } }: Props) {
  const { volgnummer, titel, woord, stand, stoelen, regels, versie, mag, laten_vervallen } =
    criterium
  const pad = `${basis}/${volgnummer}`
  return (
    <section className="stack plan-block" aria-labelledby={`tafel-${volgnummer}`}>
      <h3 id={`tafel-${volgnummer}`}>
        {volgnummer}. {titel} <StatusTag tone={tonen[stand]}>{woord}</StatusTag>
      </h3>
      <Stoelen stoelen={stoelen} />
      {laten_vervallen && (
        <Alert tone="warning" title="Voorstel: dit criterium laten vervallen">
          <p>Wie akkoord geeft, haalt het criterium samen van tafel.</p>
        </Alert>
      )}
      <Regels regels={regels} versie={versie} />
      {criterium.punten.length > 0 && <Aandachtspunten punten={criterium.punten} />}
      {criterium.wachtOp && <p>{ander} geeft zelf akkoord, op een eigen telefoon of computer.</p>}
      {mag.akkoord && (
        <Form action={`${pad}/akkoord?tafel`} versie={versie}>
          <Button>
            {laten_vervallen ? 'Ja, laat het vervallen' : 'Ja, akkoord'}
            <span className="sr-only"> met criterium {volgnummer}</span>
          </Button>
        </Form>
      )}
      <ButtonGroup>
        {mag.wijzigen && (
          <ButtonLink look="secondary" to={`${pad}/tegenvoorstel?tafel`}>
            Verander criterium {volgnummer}
          </ButtonLink>
        )}
        <Link to={pad}>
          Het hele gesprek<span className="sr-only"> over criterium {volgnummer}</span>
        </Link>
      </ButtonGroup>
    </section>
  )
}

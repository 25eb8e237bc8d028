import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import type { Gesprekstand } from './gesprek.server.ts'
import { Gesprekstekst } from './gesprekstekst.tsx'

type Props = { nummer: string; gesprek: Gesprekstand }

/** What the assessors made of their differences, and what waits for whom. */
export function Gesprek({ nummer, gesprek }: Props) {
  const { telwijze, telt, nodig, tekst, eerdere, vast, kan } = gesprek
  const hier = `/behandeling/${nummer}/beoordeling`
  return (
    <section className="stack" aria-labelledby="gesprek">
      <h2 id="gesprek">Het gesprek over de verschillen</h2>
      <p>{telwijze}</p>
      {vast ? (
        <Alert tone="good" title={`De beoordelaars zijn het eens sinds ${vast}`}>
          <p>
            {telt
              ? 'Deze scores tellen. Wat ieder eerst gaf, blijft hieronder staan.'
              : 'Het gemiddelde van wat ieder gaf blijft tellen. Het gesprek staat erbij.'}
          </p>
        </Alert>
      ) : (
        nodig && (
          <Alert tone="warning" title="De beoordelaars worden het eerst nog eens">
            <p>Daarna kan er een volgorde of een voorstel komen.</p>
          </Alert>
        )
      )}
      {tekst && <Gesprekstekst tekst={tekst} />}
      {eerdere > 0 && (
        <p className="muted">
          {eerdere === 1 ? 'Een eerdere tekst' : `${eerdere} eerdere teksten`} kreeg geen akkoord
          van iedereen en telt niet.
        </p>
      )}
      <ButtonGroup>
        {kan.akkoord && <ButtonLink to={`${hier}/akkoord`}>Lees na en ga akkoord</ButtonLink>}
        {kan.schrijven && (
          <ButtonLink look={tekst ? 'secondary' : 'primary'} to={`${hier}/gesprek`}>
            {tekst ? 'Schrijf het anders op' : 'Schrijf het gesprek op'}
          </ButtonLink>
        )}
      </ButtonGroup>
    </section>
  )
}

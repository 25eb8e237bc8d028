import { useRouteLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import type { RootGegevens } from '../../components/frame.tsx'
import { datumVoluit, euro } from '../../domain/opmaak.ts'
import type { Vaststellingpagina } from '../../lib/vaststelling.server.ts'
import type { SerializeFrom } from '@remix-run/node'
import { Besluitbrief } from '../aanvragen.$nummer.besluit/besluitbrief.tsx'
import { Voorstelstuk } from './voorstelstuk.tsx'

/** How far the determination is: to prepare, to decide, to send, or done. */
export function Stand({ pagina }: { pagina: SerializeFrom<Vaststellingpagina> }) {
  const { nummer, uiterlijk, voorstel, besluit, mag } = pagina
  const root = useRouteLoaderData('root') as RootGegevens
  if (besluit)
    return (
      <>
        <Alert
          tone={besluit.verzonden_op ? 'good' : 'warning'}
          title={`Vastgesteld op ${euro(besluit.bedrag)}, besluit van ${datumVoluit(besluit.datum)}`}
        >
          <p>
            {besluit.verzonden_op
              ? `Verstuurd op ${datumVoluit(besluit.verzonden_op)}.`
              : 'De aanvrager weet dit nog niet: het besluit is nog niet verstuurd.'}
          </p>
          {!besluit.verzonden_op && mag.bekendmaken && (
            <ButtonLink to={`/behandeling/${nummer}/besluit/bekendmaking`}>
              Maak het besluit bekend
            </ButtonLink>
          )}
        </Alert>
        <Details summary="De brief">
          <Besluitbrief {...besluit} gemeente={root.gemeente} />
        </Details>
      </>
    )
  if (!voorstel)
    return (
      <Alert title="Nog voor te bereiden">
        <p>{uiterlijk ? `Beslissen uiterlijk op ${uiterlijk}.` : 'Er loopt geen termijn.'}</p>
      </Alert>
    )
  return (
    <section className="stack" aria-labelledby="voorstel">
      <h2 id="voorstel">Het voorstel</h2>
      <Voorstelstuk voorstel={voorstel} />
      {uiterlijk && <p>Beslissen uiterlijk op {uiterlijk}.</p>}
      {mag.besluiten && (
        <ButtonLink to={`/behandeling/${nummer}/vaststelling/besluit`}>
          Beslis over de vaststelling
        </ButtonLink>
      )}
    </section>
  )
}

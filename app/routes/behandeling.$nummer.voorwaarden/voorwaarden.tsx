import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { ButtonLink } from '../../components/button.tsx'
import { Meningen } from '../behandeling.$nummer.beoordeling/meningen.tsx'
import { Kaart } from '../bevindingen/kaart.tsx'
import type { voorwaardengegevens } from './gegevens.server.ts'

type Gegevens = SerializeFrom<Awaited<ReturnType<typeof voorwaardengegevens>>>
type Props = Pick<Gegevens, 'nummer' | 'kaarten' | 'beoordeelt'>

/** Every condition with its finding, and beside it what the condition says and what follows from it. */
export function Voorwaarden({ nummer, kaarten, beoordeelt }: Props) {
  return (
    <section className="stack wide" aria-labelledby="bevindingen">
      <h2 id="bevindingen">Wat is gevonden</h2>
      {kaarten.every(({ gewogen }) => gewogen === null) && (
        <p>
          Een beoordelaar kan het anders zien, en schrijft dan waarom. Die reden komt in de brief.
        </p>
      )}
      {beoordeelt && (
        <p>
          <ButtonLink to={`/behandeling/${nummer}/beoordeling`}>
            Geef uw oordeel per voorwaarde
          </ButtonLink>
        </p>
      )}
      {kaarten.map(({ gewogen, ...kaart }) => (
        <div key={kaart.voorwaarde} className="judgement">
          <Kaart kaart={kaart} adres={(sectie) => `#${sectie}`} />
          <div className="stack">
            <p className="finding-label">Wat de regeling vraagt</p>
            <p>{kaart.tekst}</p>
            <p>
              <strong>{kaart.gewicht.naam}.</strong> {kaart.gewicht.uitleg}
            </p>
            {gewogen && <Meningen {...gewogen} titel="De beoordelaars" artikel={kaart.artikel} />}
          </div>
        </div>
      ))}
      <p>
        <Link to={`/behandeling/${nummer}`}>De aanvraag zoals zij is ingediend</Link>
      </p>
    </section>
  )
}

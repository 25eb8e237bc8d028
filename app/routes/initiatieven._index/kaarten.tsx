import { EmptyState } from '../../components/empty-state.tsx'
import { PlanChip, PlanChips } from '../../components/plan-chip.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import type { Initiatiefkaart } from '../../lib/initiatief.server.ts'

/** The initiatives found, the newest first. */
export function Kaarten({
  kaarten,
  gefilterd,
}: {
  kaarten: Initiatiefkaart[]
  gefilterd: boolean
}) {
  if (kaarten.length === 0)
    return (
      <EmptyState title={gefilterd ? 'Niets gevonden' : 'Hier komen de eerste initiatieven'}>
        {gefilterd
          ? 'Probeer een ander woord, of laat een keuze weg.'
          : 'Zodra de gemeente een aanvraag toekent, leest u hier wat er gebeurt en wat het opleverde.'}
      </EmptyState>
    )
  return (
    <ol className="register-list wide">
      {kaarten.map((kaart) => (
        <li key={kaart.nummer}>
          <Kaart kaart={kaart} />
        </li>
      ))}
    </ol>
  )
}

function Kaart({ kaart }: { kaart: Initiatiefkaart }) {
  const { nummer, titel, samenvatting, les, wijk, wie, jaar, verleend, stand, chips } = kaart
  return (
    <article className="initiative">
      <div className="initiative-text">
        <p className="initiative-eyebrow">
          {[wijk, jaar].filter(Boolean).join(' · ')}{' '}
          <StatusTag tone={stand.toon}>{stand.naam}</StatusTag>
        </p>
        <h2>
          <a href={`/initiatieven/${nummer}`}>{titel}</a>
        </h2>
        <p>{samenvatting}</p>
        {chips.length > 0 && (
          <PlanChips>
            {chips.map(({ sleutel, nummer: plannummer, naam, plaats }) => (
              <PlanChip key={sleutel} nummer={plannummer} naam={naam} plaats={plaats} />
            ))}
          </PlanChips>
        )}
        {les && (
          <p className="initiative-lesson">
            <span>Geleerd:</span> {eersteZin(les)}
          </p>
        )}
      </div>
      <dl className="initiative-facts">
        <div>
          <dt>Toegekend</dt>
          <dd className="initiative-amount numeric">{verleend}</dd>
        </div>
        <div>
          <dt>Aan</dt>
          <dd>{wie}</dd>
        </div>
      </dl>
    </article>
  )
}

/** The first sentence, or as much of it as fits. */
function eersteZin(tekst: string) {
  const [zin = tekst] = /^[^.!?\n]*[.!?]?/.exec(tekst) ?? []
  return zin.length > 160 ? `${zin.slice(0, 157).trimEnd()}…` : zin
}

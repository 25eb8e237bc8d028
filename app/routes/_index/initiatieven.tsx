import { Card, CardGrid } from '../../components/card.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { PlanChip, PlanChips } from '../../components/plan-chip.tsx'
import { euroRond } from '../../domain/opmaak.ts'
import { chipVan } from '../../domain/plan/verwijzing.ts'

type Initiatief = {
  nummer: string
  titel: string
  samenvatting: string
  wijk: string
  verleend: number
  besluitdatum: string
  onderdelen: { sleutel: string; nummer: string; kort: string }[]
}

/** What others began already, the newest first. */
export function Initiatieven({ initiatieven }: { initiatieven: Initiatief[] }) {
  return (
    <section className="home-part wide" aria-labelledby="initiatieven">
      <h2 id="initiatieven">Dit doen anderen al</h2>
      {initiatieven.length === 0 ? (
        <EmptyState title="Hier komen de eerste initiatieven">
          Zodra de gemeente een aanvraag toekent, leest u hier wat er gebeurt en wat het opleverde.
        </EmptyState>
      ) : (
        <>
          <CardGrid>
            {initiatieven.map(({ nummer, titel, samenvatting, onderdelen, ...rest }) => (
              <Card
                key={nummer}
                level={3}
                title={titel}
                to={`/initiatieven/${nummer}`}
                eyebrow={[rest.wijk, rest.besluitdatum.slice(0, 4)].filter(Boolean).join(' · ')}
                footer={`Toegekend: ${euroRond(rest.verleend)}`}
              >
                <p>{samenvatting}</p>
                <PlanChips>
                  {onderdelen.map((onderdeel) => {
                    const { nummer: plannummer, naam, plaats } = chipVan(onderdeel)
                    return (
                      <PlanChip
                        key={onderdeel.sleutel}
                        nummer={plannummer}
                        naam={naam}
                        plaats={plaats}
                      />
                    )
                  })}
                </PlanChips>
              </Card>
            ))}
          </CardGrid>
          <p>
            <a href="/initiatieven">Bekijk alle initiatieven</a>
          </p>
        </>
      )}
    </section>
  )
}

import { EmptyState } from '../../components/empty-state.tsx'
import { FoundBecause } from '../../components/found-because.tsx'
import { Marked } from '../../components/marked.tsx'
import { Phone } from '../../components/phone.tsx'
import { PlanChip } from '../../components/plan-chip.tsx'
import { markeren } from '../../domain/plan/markeren.ts'
import type { OnderdeelSoort } from '../../domain/plan/plan.ts'
import { soortnamen } from '../../domain/plan/soort.ts'
import { ankerVan, plaatsVan } from '../../domain/plan/verwijzing.ts'

type Vondst = {
  sleutel: string
  soort: OnderdeelSoort
  nummer: string
  kort: string
  toelichting: string
  woorden: string[]
}
type Props = { vraag: string; vondsten: Vondst[]; gemeente: { naam: string; telefoon: string } }

/** What fits the question, the best first, and by which words; or what to do when nothing does. */
export function Gevonden({ vraag, vondsten, gemeente }: Props) {
  return (
    <section className="plan-found stack" id="gevonden" aria-labelledby="gevonden-kop">
      <h2 id="gevonden-kop">
        {vondsten.length === 0 ? 'Niets gevonden' : 'Dit past bij uw woorden'}
      </h2>
      {vondsten.length === 0 ? (
        <EmptyState title={`In dit plan vonden wij niets bij ‘${vraag}’.`}>
          Probeer andere woorden. Schrijf wat u gaat doen en voor wie, zoals ‘samen koken met
          jongeren’. Komt u er niet uit? Bel gemeente {gemeente.naam}:{' '}
          <Phone nummer={gemeente.telefoon} />.
        </EmptyState>
      ) : (
        <>
          <p>Het beste staat bovenaan. Bij elk onderdeel ziet u door welke van uw woorden.</p>
          <ol className="plan-found-list">
            {vondsten.map((vondst) => (
              <Vondst key={vondst.sleutel} {...vondst} />
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function Vondst({ sleutel, soort, nummer, kort, toelichting, woorden }: Vondst) {
  return (
    <li>
      <h3>
        <PlanChip
          nummer={nummer}
          naam={kort}
          plaats={plaatsVan(sleutel)}
          to={`#${ankerVan(sleutel)}`}
        />{' '}
        <span className="plan-found-kind">{soortnamen[soort].een}</span>
      </h3>
      <p>
        <Marked parts={markeren(toelichting, woorden)} />
      </p>
      <FoundBecause words={woorden} />
    </li>
  )
}

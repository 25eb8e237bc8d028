import { PlanChip } from '../../components/plan-chip.tsx'
import { Quote } from '../../components/quote.tsx'
import { isZelfdeTekst, type Tak } from '../../domain/plan/indeling.ts'
import { aantalVan } from '../../domain/plan/soort.ts'
import { ankerVan, plaatsVan, vindplaats } from '../../domain/plan/verwijzing.ts'
import { WerkAan, type Werk } from './werk.tsx'

type Level = 3 | 4 | 5
type Props = { tak: Tak; level: Level; werk: Werk }

/** An item of the plan with its explanation, its own words, and everything that belongs to it. */
export function PlanTak({ tak, level, werk }: Props) {
  const { sleutel, nummer, kort, kinderen } = tak
  const Heading = `h${level}` as const
  const anker = ankerVan(sleutel)
  return (
    <article
      className={`plan-node place-${plaatsVan(sleutel)}${kinderen.length > 0 ? ' plan-node-branch' : ''}`}
      id={anker}
      aria-labelledby={`${anker}-kop`}
    >
      <Heading id={`${anker}-kop`}>
        <PlanChip nummer={nummer} naam={kort} plaats={plaatsVan(sleutel)} />
      </Heading>
      <Tekst tak={tak} />
      <WerkAan sleutel={sleutel} werk={werk} />
      {kinderen.length > 0 && (
        <div className="plan-node-children">
          <p className="plan-node-count">{aantalOnder(kinderen)}</p>
          {kinderen.map((kind) => (
            <PlanTak key={kind.sleutel} tak={kind} level={(level + 1) as Level} werk={werk} />
          ))}
        </div>
      )}
    </article>
  )
}

function Tekst({ tak: { titel, kort, toelichting, citaat, paragraaf, gegevens } }: { tak: Tak }) {
  const { instrument, kanttekening } = gegevens
  const andereTitel = titel !== kort && !isZelfdeTekst(titel, citaat)
  return (
    <div className="plan-node-text">
      <p>{toelichting}</p>
      {andereTitel && (
        <p className="plan-wording">
          <span>Heet in het plan:</span> {titel}
        </p>
      )}
      <Quote bron={vindplaats(paragraaf)}>{citaat}</Quote>
      {instrument && (
        <p className="plan-wording">
          <span>Gemeten met:</span> {instrument}
        </p>
      )}
      {kanttekening && (
        <Quote bron={`Kanttekening van het plan, ${vindplaats(paragraaf)}`}>{kanttekening}</Quote>
      )}
    </div>
  )
}

function aantalOnder(kinderen: Tak[]) {
  const [eerste] = kinderen
  return eerste && `${aantalVan(eerste.soort, kinderen.length)} hierbij`
}

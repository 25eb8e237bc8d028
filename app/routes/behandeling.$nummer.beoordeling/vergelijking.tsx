import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { RangeBar } from '../../components/range-bar.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { Gewogen } from '../../domain/beoordeling/beoordeling.ts'
import type { Spreiding } from '../../domain/beoordeling/score.ts'
import { getal } from '../../domain/opmaak.ts'
import { Gesprek } from './gesprek.tsx'
import type { Gesprekstand } from './gesprek.server.ts'
import { Meningen } from './meningen.tsx'

type Props = {
  nummer: string
  namen: string[]
  totaal: number | null
  /** The average of what each gave; another number where they agreed on something else and that counts. */
  gemiddeld: number | null
  gesprek: Gesprekstand | null
  per: (number | null)[]
  minimum: number | null
  grootVerschil: number
  voorwaarden: (Gewogen & { titel: string; artikel: string })[]
  criteria: (Spreiding & {
    titel: string
    gegeven: ({ score: number | null; reden: string } | undefined)[]
  })[]
  voorstel: boolean
}

/** All assessments beside each other, now that all are done: where they agree, and how far apart they are. */
export function Vergelijking({ nummer, namen, totaal, per, minimum, voorstel, ...rest }: Props) {
  const { criteria, voorwaarden, grootVerschil, gemiddeld, gesprek } = rest
  const eens = eensGeworden(gesprek)
  const ver = criteria.filter(
    ({ sleutel, laagste, hoogste }) => hoogste - laagste >= grootVerschil && !eens.has(sleutel),
  )
  const verschillend = voorwaarden.filter(({ oordeel }) => oordeel === null)
  return (
    <>
      <div className="score-total">
        <p>
          <span>Score</span>
          <strong>{totaal === null ? 'Geen' : getal(totaal)}</strong>
          <span>
            {minimum === null ? 'van 100' : `van 100, nodig is ${minimum}`}
            {minimum !== null && totaal !== null && (
              <StatusTag tone={totaal >= minimum ? 'good' : 'bad'}>
                {totaal >= minimum ? 'Haalt het minimum' : 'Haalt het minimum niet'}
              </StatusTag>
            )}
          </span>
          {gemiddeld !== totaal && gemiddeld !== null && (
            <span>
              Het gemiddelde was {getal(gemiddeld)}; de beoordelaars werden het hierover eens.
            </span>
          )}
        </p>
      </div>
      {(verschillend.length > 0 || ver.length > 0) && (
        <Alert tone="warning" title="Hier zien de beoordelaars het anders">
          <ul>
            {[...verschillend, ...ver].map(({ titel }) => (
              <li key={titel}>{titel}</li>
            ))}
          </ul>
          <p>Wie het voorstel schrijft, beslist met een eigen reden.</p>
        </Alert>
      )}
      <Table
        caption="Scores per criterium"
        wide
        rows={criteria}
        rowKey={({ sleutel }) => sleutel}
        columns={[
          { heading: 'Criterium', cell: ({ titel }) => titel },
          { heading: 'Gewicht', numeric: true, cell: ({ gewicht }) => gewicht },
          ...namen.map((naam, plaats) => ({
            heading: naam,
            numeric: true,
            cell: ({ gegeven }: Props['criteria'][number]) => gegeven[plaats]?.score ?? '–',
          })),
          { heading: 'Gemiddeld', numeric: true, cell: ({ gemiddelde }) => getal(gemiddelde) },
          {
            heading: 'Spreiding',
            cell: ({ laagste, hoogste, gemiddelde }) => (
              <RangeBar laag={laagste} hoog={hoogste} midden={gemiddelde} />
            ),
          },
        ]}
      />
      <p className="muted">
        {namen
          .map((naam, plaats) => `${naam}: ${per[plaats] === null ? '–' : getal(per[plaats] ?? 0)}`)
          .join(', ')}
        . Het totaal weegt elk criterium naar zijn gewicht; alle beoordelaars tellen even zwaar. Het
        wordt op een tiende naar beneden afgerond.
      </p>
      {gesprek && <Gesprek nummer={nummer} gesprek={gesprek} />}
      <h2>De voorwaarden</h2>
      {voorwaarden.map((voorwaarde) => (
        <Meningen key={voorwaarde.voorwaarde} {...voorwaarde} />
      ))}
      <h2>De redenen bij de scores</h2>
      {criteria.map(({ sleutel, titel, gegeven }) => (
        <section key={sleutel} className="stack">
          <h3>{titel}</h3>
          <dl className="opinions">
            {gegeven.map((score, plaats) => (
              <div key={namen[plaats]}>
                <dt>
                  {namen[plaats]}: {score?.score ?? '–'}
                </dt>
                <dd>{score?.reden}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {voorstel && <ButtonLink to={`/behandeling/${nummer}/besluit`}>Maak een voorstel</ButtonLink>}
    </>
  )
}

/** What they agreed on in their talk, where that counts. */
const eensGeworden = (gesprek: Gesprekstand | null) =>
  new Set(
    gesprek?.vast && gesprek.telt
      ? gesprek.tekst?.criteria.flatMap(({ sleutel, score }) => (score === null ? [] : [sleutel]))
      : [],
  )

import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { gesprekSchema, NIET_EENS } from '../../domain/beoordeling/consensus.schema.ts'
import type { Schaaltrap } from '../../domain/beoordeling/schaal.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Criterium = {
  sleutel: string
  titel: string
  toelichting: string
  eerder: { score: number | null; reden: string } | null
  gegeven: { id: string; naam: string; score: number | null; reden: string; stap?: string }[]
}
type Props = { schaal: readonly Schaaltrap[]; criteria: readonly Criterium[] }

/** Per criterium they differ on: what each gave, where they come out, and why each moves to it. */
export function Gesprekformulier({ schaal, criteria }: Props) {
  const { form, field, errors } = useSchemaForm(gesprekSchema, { gesprek: begin(criteria) })
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      {criteria.map(({ sleutel, titel, toelichting, gegeven }, nr) => (
        <section key={sleutel} className="weighed stack">
          <h2>{titel}</h2>
          <p>{toelichting}</p>
          <dl className="opinions">
            {gegeven.map(({ id, naam, score, reden }) => (
              <div key={id}>
                <dt>
                  {naam} gaf {score ?? '–'}
                </dt>
                <dd>{reden}</dd>
              </div>
            ))}
          </dl>
          <input type="hidden" name={`gesprek.${nr}.criterium`} value={sleutel} />
          <div className="choices-inline">
            <Field
              label={
                <>
                  Waar komt u samen op uit?<span className="sr-only"> {titel}</span>
                </>
              }
              type="radio"
              options={[
                ...schaal.map(({ score, woord }) => ({
                  value: String(score),
                  label: `${score} ${woord}`,
                })),
                { value: NIET_EENS, label: 'Wij worden het niet eens' },
              ]}
              {...field(`gesprek.${nr}.uitkomst`)}
            />
          </div>
          {gegeven.map(({ id, naam, score }, plaats) => (
            <div key={id}>
              <input
                type="hidden"
                name={`gesprek.${nr}.redenen.${plaats}.beoordeling_id`}
                value={id}
              />
              <Field
                label={
                  <>
                    Waarom verandert {naam} van mening?<span className="sr-only"> {titel}</span>
                  </>
                }
                hint={`Laat leeg als het ${score ?? 'hetzelfde'} blijft.`}
                type="textarea"
                rows={2}
                optional
                {...field(`gesprek.${nr}.redenen.${plaats}.reden`)}
              />
            </div>
          ))}
          <Field
            label={
              <>
                Waarom wordt u het niet eens?<span className="sr-only"> {titel}</span>
              </>
            }
            hint="Alleen als u blijft verschillen. Dan telt hier het gemiddelde."
            type="textarea"
            rows={2}
            optional
            {...field(`gesprek.${nr}.reden`)}
          />
        </section>
      ))}
      <Button>Bewaar en leg voor</Button>
    </Form>
  )
}

const begin = (criteria: readonly Criterium[]) =>
  criteria.map(({ eerder, gegeven }) => ({
    uitkomst: eerder ? String(eerder.score ?? NIET_EENS) : undefined,
    reden: eerder?.reden,
    redenen: gegeven.map(({ stap }) => ({ reden: stap })),
  }))

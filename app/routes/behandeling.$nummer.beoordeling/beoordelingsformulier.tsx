import { Button, ButtonGroup } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { FindingCard } from '../../components/finding-card.tsx'
import { Form } from '../../components/form.tsx'
import { beoordelingSchema } from '../../domain/beoordeling/beoordeling.schema.ts'
import type { Beoordeling } from '../../domain/beoordeling/beoordeling.ts'
import { scores, scorewoorden } from '../../domain/beoordeling/score.ts'
import type { Bevinding } from '../../domain/bevinding.ts'
import { uitkomstwoorden } from '../../domain/voorwaarde/bevindingen.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Eigen = Omit<Beoordeling, 'afgerond_op'> & {
  voorwaarden?: (Bevinding & { titel: string; tekst: string; artikel: string; plan: string })[]
  criteria?: { sleutel: string; titel: string; toelichting: string; gewicht: number }[]
}

const tonen = { voldoet: 'good', nog_niet: 'warning', oordeel_nodig: 'info' } as const

/** Each condition beside its finding, each criterion with its weight; a draft until it is finished. */
export function Beoordelingsformulier({ eigen }: { eigen: Eigen }) {
  const { voorwaarden = [], criteria = [], versie } = eigen
  const { form, field, errors } = useSchemaForm(beoordelingSchema, beginwaarden(eigen))
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      <h2>De voorwaarden</h2>
      <p>
        Bij elke voorwaarde staat wat het platform vond. U kunt het anders zien. Schrijf altijd op
        waarom: uw reden komt in de brief.
      </p>
      {voorwaarden.map(
        ({ voorwaarde, titel, artikel, uitkomst, reden, bewijs, bron, plan }, nr) => (
          <div key={voorwaarde} className="judgement">
            <FindingCard
              title={
                <>
                  {titel} <span className="muted">({artikel})</span>
                </>
              }
              outcome={`Bevinding: ${uitkomstwoorden[uitkomst].toLowerCase()}`}
              tone={tonen[uitkomst]}
              reason={reden}
              evidence={bewijs.map(({ tekst }) => tekst)}
              quote={{ tekst: bron.citaat, bron: `${plan}, ${bron.paragraaf}` }}
            />
            <div className="stack">
              <input type="hidden" name={`oordelen.${nr}.voorwaarde`} value={voorwaarde} />
              <div className="choices-inline">
                <Field
                  label={
                    <>
                      Uw oordeel<span className="sr-only"> over {titel}</span>
                    </>
                  }
                  type="radio"
                  options={[
                    { value: 'voldoet', label: 'Voldoet' },
                    { value: 'voldoet_niet', label: 'Voldoet niet' },
                  ]}
                  {...field(`oordelen.${nr}.oordeel`)}
                />
              </div>
              <Field
                label={
                  <>
                    Waarom?<span className="sr-only"> {titel}</span>
                  </>
                }
                type="textarea"
                rows={7}
                {...field(`oordelen.${nr}.reden`)}
              />
            </div>
          </div>
        ),
      )}
      <h2>De criteria</h2>
      {criteria.map(({ sleutel, titel, toelichting, gewicht }, nr) => (
        <section key={sleutel} className="criterion stack">
          <h3>
            {titel} <span className="muted">telt voor {gewicht} van de 100</span>
          </h3>
          <p>{toelichting}</p>
          <input type="hidden" name={`scores.${nr}.criterium`} value={sleutel} />
          <div className="choices-inline">
            <Field
              label={
                <>
                  Uw score<span className="sr-only"> voor {titel}</span>
                </>
              }
              type="radio"
              options={scores.map((score) => ({
                value: String(score),
                label: `${score} ${scorewoorden[score]}`,
              }))}
              {...field(`scores.${nr}.score`)}
            />
          </div>
          <Field
            label={
              <>
                Waarom?<span className="sr-only"> {titel}</span>
              </>
            }
            type="textarea"
            rows={3}
            {...field(`scores.${nr}.reden`)}
          />
        </section>
      ))}
      <ButtonGroup>
        <Button name="afronden" value="ja">
          Bewaar en rond af
        </Button>
        <Button look="secondary">Bewaar en werk later verder</Button>
      </ButtonGroup>
      <p className="muted">
        Afronden gaat in twee stappen: u leest alles nog een keer na voordat het vaststaat.
      </p>
    </Form>
  )
}

function beginwaarden({ voorwaarden = [], criteria = [], oordelen, scores: gegeven }: Eigen) {
  return {
    oordelen: voorwaarden.map(({ voorwaarde }) => {
      const eerder = oordelen.find((oordeel) => oordeel.voorwaarde === voorwaarde)
      return { oordeel: eerder?.oordeel, reden: eerder?.reden }
    }),
    scores: criteria.map(({ sleutel }) => {
      const eerder = gegeven.find(({ criterium }) => criterium === sleutel)
      return { score: eerder?.score, reden: eerder?.reden }
    }),
  }
}

import { Autosave, RestoredAlert, SaveMessages } from '../../components/autosave.tsx'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { SavedNote } from '../../components/save-buttons.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { beoordelingSchema } from '../../domain/beoordeling/beoordeling.schema.ts'
import type { Beoordeling } from '../../domain/beoordeling/beoordeling.ts'
import type { Schaaltrap } from '../../domain/beoordeling/schaal.ts'
import type { Bevindingkaart } from '../../domain/voorwaarde/bevindingkaart.ts'
import { useSchemaForm } from '../../lib/form.ts'
import type { FormValues } from '../../lib/form-values.ts'
import { Kaart } from '../bevindingen/kaart.tsx'
import { Totstandkoming } from '../bevindingen/totstandkoming.tsx'

type Eigen = Omit<Beoordeling, 'afgerond_op'> & {
  voorwaarden?: Bevindingkaart[]
  criteria?: { sleutel: string; titel: string; toelichting: string; gewicht: number }[]
  schaal?: Schaaltrap[]
  /** What was typed before and not saved, and when. */
  getypt?: FormValues
  getyptOm?: string
}

/** Each condition beside its finding, each criterion with its weight; a draft until it is finished. */
export function Beoordelingsformulier({ nummer, eigen }: { nummer: string; eigen: Eigen }) {
  const { voorwaarden = [], criteria = [], schaal = [], versie, getypt, getyptOm } = eigen
  const { form, field, errors } = useSchemaForm(beoordelingSchema, getypt ?? beginwaarden(eigen))
  return (
    <Form {...form} versie={versie} data-autosave={`/behandeling/${nummer}/beoordeling/concept`}>
      <ErrorSummary errors={errors} />
      <RestoredAlert om={getyptOm} />
      <h2>De voorwaarden</h2>
      <p>
        Bij elke voorwaarde staat wat is gevonden, wat de aanvraag erover zegt en wat nog zou
        helpen. U kunt het anders zien. Schrijf altijd op waarom: uw reden komt in de brief. Een
        link opent in een nieuw tabblad, zodat hier blijft staan wat u typte.
      </p>
      <Totstandkoming ambtelijk />
      {voorwaarden.map((kaart, nr) => {
        const { voorwaarde, titel, gewicht } = kaart
        return (
          <div key={voorwaarde} className="judgement">
            <Kaart
              kaart={{ ...kaart, woord: `Bevinding: ${kaart.woord.toLowerCase()}` }}
              newTab
              adres={(sectie) => `/behandeling/${nummer}/voorwaarden#${sectie}`}
            />
            <div className="stack">
              <p>{kaart.tekst}</p>
              <p className="muted">
                {gewicht.naam}. {gewicht.uitleg}
              </p>
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
        )
      })}
      <h2>De criteria</h2>
      <Schaaluitleg schaal={schaal} />
      {criteria.map(({ sleutel, titel, toelichting, gewicht }, nr) => (
        <section key={sleutel} className="weighed stack">
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
              options={schaal.map(({ score, woord }) => ({
                value: String(score),
                label: `${score} ${woord}`,
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
      <SaveMessages />
      <ButtonGroup>
        <Button name="afronden" value="ja">
          Bewaar en rond af
        </Button>
        <Button look="secondary">Bewaar en werk later verder</Button>
      </ButtonGroup>
      <SavedNote bewaard="U hoeft niet alles in te vullen om te bewaren." />
      <p className="muted">
        Afronden gaat in twee stappen: u leest alles nog een keer na voordat het vaststaat.
      </p>
      <Autosave />
    </Form>
  )
}

/** When which score is given, as far as the scheme says so. */
function Schaaluitleg({ schaal }: { schaal: readonly Schaaltrap[] }) {
  const uitgelegd = schaal.filter(({ uitleg }) => uitleg !== '')
  if (uitgelegd.length === 0) return null
  return (
    <Details summary="Wanneer geeft u welke score?">
      <SummaryList
        rows={uitgelegd.map(({ score, woord, uitleg }) => ({
          label: `${score} ${woord}`,
          value: uitleg,
        }))}
      />
    </Details>
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

import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { vervolgen } from '../../domain/verantwoording/uitkomst.ts'
import { verslagSchema } from '../../domain/verantwoording/verslag.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'
import type { Verslagpagina } from '../../lib/verslag.server.ts'
import { Criteriumvragen } from './criteriumvragen.tsx'
import { Verbindingen } from './verbindingen.tsx'

/** The report: what was done, what came of each agreed criterion, the costs, and above all what was learned. */
export function VerslagForm({ pagina }: { pagina: Verslagpagina }) {
  const { nummer, vorm, mag, plan, criteria, klad, versie, planversie, inOverleg } = pagina
  const { samenhang } = pagina
  const { form, field, errors } = useSchemaForm(verslagSchema, klad)
  const uitgebreid = vorm === 'uitgebreid'
  return (
    <Form {...form} action={`/aanvragen/${nummer}/rapportage?index`} versie={versie}>
      <ErrorSummary errors={errors} />
      <section className="stack" aria-labelledby="gedaan">
        <h2 id="gedaan">Wat u hebt gedaan</h2>
        <Details summary="Wat u van plan was">
          <p className="pre-line">{plan.activiteiten}</p>
        </Details>
        <Field
          label="Wat hebt u gedaan?"
          type="textarea"
          rows={6}
          maxLength={3000}
          {...field('activiteiten')}
        />
        {uitgebreid && (
          <Field
            label="Wat ging anders dan gepland, en waarom?"
            type="textarea"
            rows={4}
            maxLength={2000}
            optional
            {...field('afwijking')}
          />
        )}
      </section>

      {uitgebreid && criteria.length > 0 && (
        <section className="stack" aria-labelledby="criteria">
          <h2 id="criteria">Wat eruit kwam</h2>
          <p>
            Dit spraken u en de gemeente samen af
            {planversie !== null && ` (evaluatieplan, versie ${planversie})`}. Vul in wat het werd,
            hoog of laag.
          </p>
          {inOverleg && (
            <Alert title="Er ligt een nieuwer voorstel op tafel">
              <p>
                Dit verslag volgt wat u eerder afsprak, tot u en de gemeente samen een nieuwe versie
                bevestigen.{' '}
                <Link to={`/aanvragen/${nummer}/evaluatiecriteria`}>Bekijk het voorstel</Link>
              </p>
            </Alert>
          )}
          {criteria.map((criterium, index) => (
            <Criteriumvragen key={criterium.criterium_id} {...{ criterium, index, field }} />
          ))}
        </section>
      )}
      {uitgebreid && (
        <section className="stack" aria-labelledby="kosten-kop">
          <h2 id="kosten-kop">Wat het kostte</h2>
          <Field
            label="Wat heeft alles samen gekost?"
            hint={`In uw begroting stond ${plan.begroot}. De subsidie was ${plan.verleend}. Bonnen hoeft u niet mee te sturen; bewaar ze wel.`}
            type="money"
            {...field('kosten')}
          />
        </section>
      )}

      {samenhang && <Verbindingen {...samenhang} erbij={klad.erbij} field={field} />}

      <section className="stack" aria-labelledby="geleerd">
        <h2 id="geleerd">Wat u hebt geleerd</h2>
        <Alert title="Een uitkomst die tegenvalt is geen fout">
          <p>
            U krijgt er niet minder subsidie door. Van wat niet werkte leert de volgende juist het
            meest.
          </p>
        </Alert>
        <Field
          label="Wat werkte, en wat niet?"
          hint="Wat zou u een ander aanraden die hetzelfde wil doen? Noem geen namen van mensen."
          type="textarea"
          rows={6}
          maxLength={2000}
          {...field('les')}
        />
        <Field
          label="Wat had u aan de hulp van de gemeente?"
          hint="Ook kritiek is welkom. Wij leren er net zo goed van."
          type="textarea"
          rows={3}
          maxLength={1000}
          optional
          {...field('steun_gemeente')}
        />
        <Field
          label="Hoe gaat het verder?"
          type="radio"
          options={Object.entries(vervolgen).map(([value, label]) => ({ value, label }))}
          {...field('vervolg')}
        />
        <Field
          label="Mogen anderen uw uitkomst en uw les lezen?"
          hint="Ze komen dan bij uw initiatief in het openbare register. Namen van inwoners staan daar nooit in. Een medewerker leest de tekst eerst na."
          type="radio"
          options={[
            { value: 'ja', label: 'Ja, anderen mogen ervan leren' },
            { value: 'nee', label: 'Nee, alleen de gemeente leest dit' },
          ]}
          {...field('publiceren')}
        />
      </section>
      {mag.indienen ? (
        <Field
          label="Ik heb dit verslag naar waarheid ingevuld. Ik vraag de gemeente de subsidie vast te stellen."
          type="checkbox"
          value="ja"
          {...field('akkoord')}
        />
      ) : (
        <p>Alleen de penvoerder dient het verslag in. U kunt het wel schrijven en bewaren.</p>
      )}
      <ButtonGroup>
        {mag.indienen && <Button>Verslag indienen</Button>}
        <Button
          look="secondary"
          formAction={`/aanvragen/${nummer}/rapportage/concept`}
          formNoValidate
        >
          Bewaren en later verder
        </Button>
      </ButtonGroup>
    </Form>
  )
}

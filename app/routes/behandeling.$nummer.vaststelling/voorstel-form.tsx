import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { NewTabLink } from '../../components/new-tab-link.tsx'
import { grondkeuzes } from '../../domain/besluit/grondkeuzes.ts'
import { verlagingsgronden } from '../../domain/vaststelling/grond.ts'
import { voorstelSchema } from '../../domain/vaststelling/vaststelling.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'
import type { Vaststellingpagina } from '../../lib/vaststelling.server.ts'

type Props = {
  basis: Partial<Vaststellingpagina['formulier']>
  openbaar: boolean
  opnieuw: boolean
  /** How the recipient was heard about less. */
  gehoord: readonly string[]
  /** Whether this reader may ask. */
  horen: boolean
  nummer: string
}

const bijLager = ['bedrag', 'grond', 'reden', 'reactie']

/** Draws up the proposal: the amount with its reasons, and the words for the register. */
export function VoorstelForm({ basis, openbaar, opnieuw, gehoord, horen, nummer }: Props) {
  const { form, field, errors } = useSchemaForm(voorstelSchema, basis)
  const lager = field('uitkomst').defaultValue === 'lager' || bijLager.some((naam) => errors[naam])
  return (
    <Form {...form} aria-labelledby="voorbereiden">
      <h2 id="voorbereiden">{opnieuw ? 'Nieuw voorstel maken' : 'Voorstel maken'}</h2>
      <ErrorSummary errors={errors} />
      <Field
        label="Wat stelt u vast?"
        type="radio"
        options={[
          {
            value: 'gelijk',
            label: 'Het hele verleende bedrag',
            hint: 'De activiteiten zijn gedaan en de verplichtingen nagekomen (Awb 4:46 lid 1).',
          },
          {
            value: 'lager',
            label: 'Een lager bedrag',
            hint: 'Alleen op een grond van Awb 4:46 lid 2. Een uitkomst die tegenvalt is dat nooit.',
          },
        ]}
        {...field('uitkomst')}
      />
      <Details summary="Alleen bij een lager bedrag" open={lager || undefined}>
        <Field label="Welk bedrag stelt u vast?" type="money" optional {...field('bedrag')} />
        <Field
          label="Op welke grond?"
          type="select"
          optional
          options={grondkeuzes(verlagingsgronden)}
          {...field('grond')}
        />
        <Field
          label="Leg uit wat er aan de hand is, en waarom dit bedrag daarbij past"
          type="textarea"
          rows={4}
          maxLength={3000}
          optional
          {...field('reden')}
        />
        <p>
          Lager vaststellen kan pas na een{' '}
          {horen ? (
            <NewTabLink to={`/behandeling/${nummer}/zienswijze`}>zienswijze</NewTabLink>
          ) : (
            'zienswijze'
          )}{' '}
          van de aanvrager, of met de reden waarom die niet nodig is (Awb 4:8, 4:11 en 4:12 lid 2).
          De coördinator of de jurist vraagt hem of legt die reden vast.
        </p>
        {gehoord.map((regel) => (
          <p key={regel} className="pre-line">
            {regel}
          </p>
        ))}
        <Field
          label="Wat doet u met de zienswijze?"
          hint="Nodig als de aanvrager een zienswijze gaf. De aanvrager leest dit in de brief."
          type="textarea"
          rows={3}
          maxLength={3000}
          optional
          {...field('reactie')}
        />
      </Details>
      <Field
        label="Motivering"
        hint="Komt in de brief. Noem wat u in het verslag las."
        type="textarea"
        rows={4}
        maxLength={3000}
        {...field('motivering')}
      />
      <Fieldset legend="Voor het openbare register" heading>
        <p>
          Lees na of hier geen inwoner met naam of herkenbaar in staat. Pas aan wat nodig is; de
          resultaten per criterium komen er vanzelf bij.
        </p>
        <Field label="Titel" maxLength={120} {...field('titel')} />
        <Field
          label="Samenvatting"
          type="textarea"
          rows={3}
          maxLength={600}
          {...field('samenvatting')}
        />
        {openbaar ? (
          <Field label="Les" type="textarea" rows={5} maxLength={2000} optional {...field('les')} />
        ) : (
          <p>De initiatiefnemers willen hun uitkomst en les niet openbaar maken.</p>
        )}
      </Fieldset>
      <Button>{opnieuw ? 'Vervang het voorstel' : 'Leg het voorstel voor'}</Button>
    </Form>
  )
}

import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { parseEuro } from '../../domain/geld.ts'
import { plafondversieSchema, regelsInFormulier } from '../../domain/plafond/plafond.schema.ts'
import { bronnen } from '../../domain/plafond/versie.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = { versie: number; bedrag: string; was: number }

/** The new version to publish: who decided, where it was made known, and from which lines it is paid. */
export function PlafondForm({ versie, bedrag, was }: Props) {
  const { form, field, errors } = useSchemaForm(plafondversieSchema, { bedrag })
  const regels = Array.from({ length: regelsInFormulier }, (_, index) => index)
  const lager = (parseEuro(bedrag) ?? 0) < was
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      <Field type="money" label="Het nieuwe plafond" {...field('bedrag')} />
      <Field
        type="radio"
        label="Wie besloot hierover?"
        options={Object.entries(bronnen).map(([value, label]) => ({ value, label }))}
        {...field('bron')}
      />
      <Field
        label="Welk besluit is het, en waar is het bekendgemaakt?"
        hint="Zoals de datum en het nummer van het besluit, en het nummer van het Gemeenteblad."
        {...field('bronvermelding')}
      />
      <Field
        type="date"
        label="Wanneer is het bekendgemaakt?"
        hint="Voor wie op die dag of eerder indiende, telt een verlaging niet (Awb 4:27)."
        {...field('bekendgemaakt_op')}
      />
      <Field
        type="textarea"
        rows={2}
        label="Waarom verandert het plafond?"
        hint="Staat bij de versies, met uw naam."
        {...field('reden')}
      />
      <Fieldset legend="Uit welke begrotingsregels komt het geld?" heading>
        <p>Samen zijn de regels het plafond. Wat u niet nodig hebt, laat u leeg.</p>
        {regels.map((nr) => (
          <div key={nr} className="form-row">
            <Field
              label={`Begrotingsregel ${nr + 1}`}
              optional={nr > 0}
              {...field(`regels.${nr}.omschrijving`)}
            />
            <Field
              type="money"
              label={`Bedrag van regel ${nr + 1}`}
              optional={nr > 0}
              {...field(`regels.${nr}.bedrag`)}
            />
          </div>
        ))}
      </Fieldset>
      {lager && (
        <Fieldset legend="Alleen bij een verlaging die volgt uit de begroting (Awb 4:28)" heading>
          <Field
            type="checkbox"
            value="ja"
            optional
            label="De verlaging geldt ook voor aanvragen die al zijn ingediend"
            {...field('verlaagt_eerdere')}
          />
          <Field
            type="textarea"
            rows={2}
            optional
            label="Waar is bij het plafond op deze mogelijkheid gewezen?"
            {...field('aankondiging')}
          />
        </Fieldset>
      )}
      <ButtonGroup>
        <Button>Publiceren</Button>
        <ButtonLink look="subtle" to="?">
          Een ander bedrag
        </ButtonLink>
      </ButtonGroup>
    </Form>
  )
}

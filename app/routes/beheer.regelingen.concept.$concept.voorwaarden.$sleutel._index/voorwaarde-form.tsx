import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import type { Option } from '../../components/field-props.ts'
import { conceptvoorwaardeSchema } from '../../domain/regeling/concept.schema.ts'
import { gewichten, gewichtnaam, gewichtuitleg } from '../../domain/voorwaarde/gewicht.ts'
import type { soortenlijst } from '../../domain/voorwaarde/soorten.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { Parametervraag } from './parametervraag.tsx'

type Props = {
  versie: number
  velden: (typeof soortenlijst)[number]['velden']
  gegeven: Record<string, unknown>
  bronnen: readonly Option[]
}

/** One condition: how strict its rule is, what it says, and what it rests on. */
export function VoorwaardeForm({ versie, velden, gegeven, bronnen }: Props) {
  const { form, field, errors } = useSchemaForm(conceptvoorwaardeSchema, gegeven)
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="soort" value={String(gegeven.soort)} />
      {velden.length > 0 && (
        <Fieldset legend="Hoe streng is de controle?" heading>
          {velden.map((veld) => (
            <Parametervraag key={veld.naam} veld={veld} {...field(`parameters.${veld.naam}`)} />
          ))}
        </Fieldset>
      )}
      <Fieldset legend="Wat staat er in de regeling?" heading>
        <Field label="Korte naam" maxLength={120} {...field('titel')} />
        <Field
          type="textarea"
          rows={4}
          label="Wat eist de regeling?"
          hint="De tekst van het artikel, in gewone woorden."
          maxLength={2000}
          {...field('tekst')}
        />
        <Field
          label="Artikel"
          hint="Zoals artikel 3, onder a"
          width="medium"
          {...field('artikel')}
        />
        <Field
          label="Wat vraagt u de aanvrager?"
          hint="Een vraag, zoals: Met wie doet u het?"
          maxLength={200}
          {...field('vraag')}
        />
        <Field
          type="radio"
          label="Wat als een aanvraag er niet aan voldoet?"
          options={gewichten.map((waarde) => {
            return { value: waarde, label: gewichtnaam[waarde], hint: gewichtuitleg[waarde] }
          })}
          {...field('gewicht')}
        />
        <Field
          type="select"
          label="Op welke zin van een plan rust de voorwaarde?"
          options={[{ value: '', label: 'Kies een onderdeel' }, ...bronnen]}
          {...field('bron')}
        />
      </Fieldset>
      <Button>Bewaren</Button>
    </Form>
  )
}

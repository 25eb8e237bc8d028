import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { stukkenSchema } from '../../domain/regeling/concept-onderdelen.schema.ts'
import type { Checklist } from '../../domain/regeling/regeling.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** The words of everything that is asked; a file may be dropped, and one added. */
export function StukkenForm({ versie, checklist }: { versie: number; checklist: Checklist }) {
  const { form, field, errors } = useSchemaForm(stukkenSchema, { stukken: checklist })
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      {checklist.map(({ sleutel, naam, vorm }, index) => (
        <Fieldset
          key={sleutel}
          legend={`${vorm === 'document' ? 'Bijlage' : 'Deel van de aanvraag'}: ${naam}`}
          heading
        >
          <input type="hidden" name={`stukken.${index}.sleutel`} value={sleutel} />
          <Field label="Naam" maxLength={120} {...field(`stukken.${index}.naam`)} />
          <Field
            type="textarea"
            rows={2}
            label="Waarom vraagt u dit?"
            maxLength={300}
            {...field(`stukken.${index}.waarom`)}
          />
          <Field label="Artikel" maxLength={120} {...field(`stukken.${index}.grondslag`)} />
          {vorm === 'document' && (
            <Field
              type="checkbox"
              value="ja"
              label="Vraag deze bijlage niet meer"
              {...field(`stukken.${index}.weg`)}
            />
          )}
        </Fieldset>
      ))}
      <Fieldset legend="Bijlage erbij" heading>
        <p>Laat dit leeg als er niets bij komt. Een nieuwe bijlage vraagt u aan iedereen.</p>
        <Field optional label="Naam" maxLength={120} {...field('nieuw.naam')} />
        <Field
          optional
          type="textarea"
          rows={2}
          label="Waarom vraagt u dit?"
          maxLength={300}
          {...field('nieuw.waarom')}
        />
        <Field optional label="Artikel" maxLength={120} {...field('nieuw.grondslag')} />
      </Fieldset>
      <Button>Bewaren</Button>
    </Form>
  )
}

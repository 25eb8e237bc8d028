import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { stukkenSchema } from '../../domain/regeling/concept-onderdelen.schema.ts'
import type { Checklist } from '../../domain/regeling/regeling.schema.ts'
import { bedragGetypt } from '../../domain/opmaak.ts'
import { vanWieTekst } from '../../domain/regeling/gevraagd.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { VanWie } from './van-wie.tsx'

/** The words of everything that is asked; a file may be dropped or asked of others, and one added. */
export function StukkenForm({ versie, checklist }: { versie: number; checklist: Checklist }) {
  const { form, field, errors } = useSchemaForm(stukkenSchema, {
    stukken: checklist.map(({ wanneer: { vanaf, ...wie }, ...stuk }) => ({
      ...stuk,
      ...wie,
      vanaf: vanaf === undefined ? '' : bedragGetypt(vanaf),
    })),
  })
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      {checklist.map(({ sleutel, naam, vorm, wanneer }, index) => (
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
          {vorm === 'document' ? (
            <>
              <VanWie
                nu={vanWieTekst(wanneer)}
                veld={(naam) => field(`stukken.${index}.${naam}`)}
              />
              <Field
                type="checkbox"
                value="ja"
                label="Vraag deze bijlage niet meer"
                {...field(`stukken.${index}.weg`)}
              />
            </>
          ) : (
            <p className="muted">{vanWieTekst(wanneer)}</p>
          )}
        </Fieldset>
      ))}
      <Fieldset legend="Bijlage erbij" heading>
        <p>Laat dit leeg als er niets bij komt.</p>
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
        <VanWie
          nu="Van iedereen, of alleen van sommigen?"
          veld={(naam) => field(`nieuw.${naam}`)}
        />
      </Fieldset>
      <Button>Bewaren</Button>
    </Form>
  )
}

import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { verzoekSchema } from '../../domain/volledigheid/aanvulling.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Stuk = { sleutel: string; naam: string; ontbreekt: boolean; toelichting: string }

/** How many points in the official's own words there is room for. */
const eigen = 3

/** What is asked: items of the list, points in own words, the last day, and what the official adds. */
export function VerzoekForm({ stukken, uiterlijk }: { stukken: Stuk[]; uiterlijk: string }) {
  const { form, field, errors } = useSchemaForm(verzoekSchema, {
    uiterlijk,
    punten: stukken.map(({ naam, ontbreekt, toelichting }) => ({
      vraag: ontbreekt ? 'ja' : '',
      omschrijving: toelichting ? `${naam}: ${toelichting}` : naam,
    })),
  })
  const eigenPlaatsen = Array.from({ length: eigen }, (_, index) => stukken.length + index)
  return (
    <Form {...form} className="form dense-form">
      <ErrorSummary errors={errors} />
      <Fieldset legend="Wat ontbreekt van de lijst?" heading>
        <p>Vink aan wat ontbreekt. Ernaast staat hoe de aanvrager het leest; pas dat gerust aan.</p>
        {stukken.map(({ sleutel, naam }, plaats) => (
          <div key={sleutel} className="ask">
            <input type="hidden" name={`punten.${plaats}.document`} value={sleutel} />
            <Field type="checkbox" label={naam} {...field(`punten.${plaats}.vraag`)} />
            <Field
              label={<span className="sr-only">Tekst voor de aanvrager bij {naam}</span>}
              {...field(`punten.${plaats}.omschrijving`)}
            />
          </div>
        ))}
      </Fieldset>
      <Fieldset legend="Wat vraagt u nog meer?" optional heading>
        {eigenPlaatsen.map((plaats, index) => (
          <Field
            key={plaats}
            label={`Eigen punt ${index + 1}`}
            {...field(`punten.${plaats}.omschrijving`)}
          />
        ))}
      </Fieldset>
      <Field
        type="date"
        label="Tot en met welke dag kan de aanvrager aanvullen?"
        hint="Twee weken is gebruikelijk. Kies een werkdag."
        {...field('uiterlijk')}
      />
      <Field
        type="textarea"
        rows={4}
        label="Wilt u iets toelichten?"
        optional
        maxLength={2000}
        {...field('toelichting')}
      />
      <p>
        In het bericht staat ook wat er gebeurt zonder aanvulling: de gemeente kan dan besluiten de
        aanvraag niet te behandelen (Awb 4:5).
      </p>
      <Button>Verzoek versturen</Button>
    </Form>
  )
}

import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { toetsSchema } from '../../domain/volledigheid/aanvulling.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { Waar, type Stuk } from './toets.tsx'

/** The list to check: per item whether it is there, with a note. */
export function ToetsForm({ stukken }: { stukken: Stuk[] }) {
  const { form, field, errors } = useSchemaForm(toetsSchema, {
    stukken: stukken.map(({ sleutel, toets, bestanden, vorm }) => ({
      document: sleutel,
      stand: toets ? staat(toets.aanwezig) : vorm === 'document' ? staat(bestanden.length > 0) : '',
      toelichting: toets?.toelichting ?? '',
    })),
  })
  return (
    <Form {...form} className="form wide" aria-labelledby="toets">
      <h2 id="toets">Wat de regeling van deze aanvrager vraagt</h2>
      <ErrorSummary errors={errors} />
      <ul className="check-list">
        {stukken.map(({ sleutel, naam, waarom, grondslag, ...stuk }, plaats) => (
          <li key={sleutel}>
            <input type="hidden" name={`stukken.${plaats}.document`} value={sleutel} />
            <div>
              <strong>{naam}</strong>
              <p className="muted">
                {waarom} ({grondslag})
              </p>
              <p>
                <Waar {...stuk} />
              </p>
            </div>
            <Field
              type="radio"
              label={<span className="sr-only">{naam}</span>}
              options={[
                { value: 'aanwezig', label: 'Aanwezig' },
                { value: 'ontbreekt', label: 'Ontbreekt' },
              ]}
              {...field(`stukken.${plaats}.stand`)}
            />
            <Field
              label={
                <>
                  Opmerking<span className="sr-only"> bij {naam.toLowerCase()}</span>
                </>
              }
              optional
              {...field(`stukken.${plaats}.toelichting`)}
            />
          </li>
        ))}
      </ul>
      <Button>Toets bewaren</Button>
    </Form>
  )
}

const staat = (aanwezig: boolean) => (aanwezig ? 'aanwezig' : 'ontbreekt')

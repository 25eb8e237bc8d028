import { Button, ButtonGroup } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { weigeringsgronden, weigeringsgrondNamen } from '../../domain/besluit/weigeringsgrond.ts'
import { veldenVan, type Brieftekst, type Briefsoort } from '../../domain/brief/teksten.ts'
import { brieftekstSchema } from '../../domain/brief/teksten.schema.ts'
import { alsVeld, briefvelden } from '../../domain/brief/velden.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** The button that shows what was typed without keeping it. */
export const BEKIJK = '_bekijk'

type Props = { versie: number; soort: Briefsoort; tekst: Brieftekst | null }

/** The own words of one letter, with the fields that can be filled in. */
export function BriefForm({ versie, soort, tekst }: Props) {
  const { form, field, errors } = useSchemaForm(brieftekstSchema(soort), tekst ?? {})
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      <Details summary="Wat u kunt laten invullen">
        <ul>
          {veldenVan(soort).map((veld) => (
            <li key={veld}>
              <code>{alsVeld(veld)}</code>: {briefvelden[veld]}
            </li>
          ))}
        </ul>
      </Details>
      <Field
        type="textarea"
        rows={5}
        optional
        label="Aan het begin"
        hint="Komt na de samenvatting, voor het besluit. Een lege regel begint een nieuwe alinea."
        maxLength={3000}
        {...field('opening')}
      />
      {soort === 'weigering' && (
        <Details summary="Uitleg per weigeringsgrond" open={grondfout(errors)}>
          {weigeringsgrondNamen.map((grond) => (
            <Field
              key={grond}
              type="textarea"
              rows={3}
              optional
              label={weigeringsgronden[grond].tekst}
              hint={weigeringsgronden[grond].artikel}
              {...field(`toelichting.${grond}`)}
            />
          ))}
        </Details>
      )}
      <Field
        type="textarea"
        rows={4}
        optional
        label="Aan het slot"
        hint="Komt na de uitleg over bezwaar, boven de handtekening."
        maxLength={3000}
        {...field('slot')}
      />
      <ButtonGroup>
        <Button>Bewaren</Button>
        <Button look="secondary" name={BEKIJK} value="ja" formNoValidate>
          Bekijk zonder te bewaren
        </Button>
      </ButtonGroup>
    </Form>
  )
}

const grondfout = (errors: object) =>
  Object.keys(errors).some((naam) => naam.startsWith('toelichting'))

import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { bedragGetypt } from '../../domain/opmaak.ts'
import type { Concepttermijnen } from '../../domain/regeling/concept.ts'
import { termijnenSchema } from '../../domain/regeling/concept-onderdelen.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { Termijnvraag } from './termijnvraag.tsx'

/** Within how long the municipality does what, and whether it asks for a report. */
export function TermijnenForm({
  versie,
  termijnen,
}: {
  versie: number
  termijnen: Concepttermijnen
}) {
  const { direct_vaststellen, verantwoording_kort_tot: kort_tot, ...rest } = termijnen
  const { form, field, errors } = useSchemaForm(termijnenSchema, {
    ...rest,
    verslag: direct_vaststellen ? 'nee' : 'ja',
    verantwoording_kort_tot: kort_tot === null ? '' : bedragGetypt(kort_tot),
  })
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      <Termijnvraag
        legend="Beslissen op een aanvraag"
        label="Binnen hoeveel weken beslist de gemeente?"
        naam="beslistermijn"
        field={field}
      />
      <Fieldset legend="Aanvullen" heading>
        <Field
          type="number"
          label="Hoeveel dagen krijgt een aanvrager om aan te vullen?"
          hint="Van 7 tot en met 91 dagen (Awb 4:5). Een behandelaar kan per zaak een andere dag kiezen."
          {...field('aanvultermijn_dagen')}
        />
      </Fieldset>
      <Termijnvraag
        legend="Betalen"
        label="Binnen hoeveel weken betaalt de gemeente?"
        naam="betaaltermijn"
        wet="6 weken na de verzending, of na de dag die het besluit noemt (Awb 4:87)."
        field={field}
      />
      <Field
        type="radio"
        heading
        label="Vraagt deze regeling een verslag?"
        options={[
          { value: 'ja', label: 'Ja, en daarna stelt de gemeente de subsidie vast' },
          { value: 'nee', label: 'Nee, de gemeente stelt de subsidie meteen vast (Awb 4:43)' },
        ]}
        {...field('verslag')}
      />
      <Fieldset legend="Als er een verslag komt" heading>
        <Field
          type="money"
          optional
          label="Tot en met welk bedrag is een kort verslag genoeg?"
          hint="0 is nooit."
          {...field('verantwoording_kort_tot')}
        />
        <Field
          type="number"
          optional
          label="Binnen hoeveel weken na het project moet het verslag er zijn?"
          {...field('verantwoording_weken')}
        />
      </Fieldset>
      <Termijnvraag
        legend="Vaststellen na het verslag"
        label="Binnen hoeveel weken stelt de gemeente vast?"
        naam="vaststelling"
        field={field}
      />
      <Button>Bewaren</Button>
    </Form>
  )
}

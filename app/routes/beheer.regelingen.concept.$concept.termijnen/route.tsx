import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import {
  beslistermijnSchema,
  termijnenSchema,
} from '../../domain/regeling/concept-onderdelen.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { guard, type Toegestaan } from '../../lib/guard.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { Termijnvraag } from './termijnvraag.tsx'

export const meta: MetaFunction = () => [{ title: 'Termijnen' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, termijnen, metVerslag } = await leesTermijnen(toegestaan)
  return json({ ...kop, termijnen, metVerslag })
})

export const action = guard('beheer:regelingen', async (toegestaan) => {
  const { request, actor, params } = toegestaan
  const { metVerslag } = await leesTermijnen(toegestaan)
  return handleForm(
    { request, actor },
    metVerslag ? termijnenSchema : beslistermijnSchema,
    (tx, { _versie: versie, ...termijnen }) =>
      bewaarConcept({ tx, actor, params, versie, deel: 'termijnen' }, (inhoud) => ({
        ...inhoud,
        termijnen,
      })),
  )
})

/** The terms as the draft has them; what comes after the award only where the scheme asks for a report. */
async function leesTermijnen(toegestaan: Toegestaan) {
  const { kop, inhoud, basis } = await leesConcept(toegestaan)
  const { beslistermijn_weken, beslistermijn_grondslag, beslistermijn_artikel } = basis
  const { verantwoording_weken, vaststelling_weken } = basis
  const { vaststelling_grondslag, vaststelling_artikel } = basis
  const zoals = {
    ...{ beslistermijn_weken, beslistermijn_grondslag, beslistermijn_artikel },
    ...{ verantwoording_weken, vaststelling_weken, vaststelling_grondslag, vaststelling_artikel },
  }
  return {
    kop,
    termijnen: { ...zoals, ...inhoud.termijnen },
    metVerslag: !basis.direct_vaststellen,
  }
}

export default function TermijnenPage() {
  const { versie, termijnen, metVerslag } = useLoaderData<typeof loader>()
  const schema = metVerslag ? termijnenSchema : beslistermijnSchema
  const { form, field, errors } = useSchemaForm(schema as typeof termijnenSchema, termijnen)
  return (
    <>
      <PageHeading
        title="Termijnen"
        intro="Wat is ingediend, houdt de termijnen die toen golden. Noemt een tekst voor inwoners een termijn? Verander die dan ook."
      />
      <Form {...form} versie={versie}>
        <ErrorSummary errors={errors} />
        <Termijnvraag
          legend="Beslissen op een aanvraag"
          label="Binnen hoeveel weken beslist de gemeente?"
          naam="beslistermijn"
          field={field}
        />
        {metVerslag && (
          <>
            <Fieldset legend="Het verslag" heading>
              <Field
                type="number"
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
          </>
        )}
        <Button>Bewaren</Button>
      </Form>
    </>
  )
}

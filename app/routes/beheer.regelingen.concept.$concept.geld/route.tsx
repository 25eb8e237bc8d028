import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bedragGetypt, euro } from '../../domain/opmaak.ts'
import { perioden } from '../../domain/regeling/concept.ts'
import { geldSchema } from '../../domain/regeling/concept.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { guard } from '../../lib/guard.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Geld' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, inhoud, basis, plafonds } = await leesConcept(toegestaan)
  const vast = new Set(plafonds.map(({ periode }) => periode))
  const bedragen = new Map(inhoud.plafonds.map(({ periode, bedrag }) => [periode, bedrag]))
  const jaren = perioden(inhoud, basis.verdeelwijze).filter((periode) => !vast.has(periode))
  return json({
    ...kop,
    maximumbedrag: bedragGetypt(inhoud.maximumbedrag),
    vast: plafonds.map(({ periode, bedrag }) => `${periode}: ${euro(bedrag)}`),
    nodig: jaren.map((periode) => {
      const bedrag = bedragen.get(periode)
      return { periode: String(periode), bedrag: bedrag === undefined ? '' : bedragGetypt(bedrag) }
    }),
    zonderDagen: inhoud.van === null,
  })
})

export const action = guard('beheer:regelingen', ({ request, actor, params }) =>
  handleForm({ request, actor }, geldSchema, (tx, { _versie: versie, maximumbedrag, plafonds }) =>
    bewaarConcept({ tx, actor, params, versie, deel: 'geld' }, (inhoud) => ({
      ...inhoud,
      maximumbedrag,
      plafonds: plafonds ?? inhoud.plafonds,
    })),
  ),
)

export default function GeldPage() {
  const { versie, maximumbedrag, vast, nodig, zonderDagen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(geldSchema, { maximumbedrag, plafonds: nodig })
  return (
    <>
      <PageHeading title="Geld" />
      <Form {...form} versie={versie}>
        <ErrorSummary errors={errors} />
        <Field
          type="money"
          label="Hoeveel kan een aanvraag hoogstens krijgen?"
          {...field('maximumbedrag')}
        />
        <Fieldset legend="Plafond" heading>
          {vast.length > 0 && <p>Dit staat vast en blijft zo: {vast.join('; ')}.</p>}
          {zonderDagen && (
            <p>
              Vul eerst de dagen van de regeling in. Dan ziet u hier welke jaren nog een plafond
              nodig hebben.
            </p>
          )}
          {nodig.map(({ periode }, index) => (
            <div key={periode}>
              <input type="hidden" name={`plafonds.${index}.periode`} value={periode} />
              <Field
                type="money"
                label={`Hoeveel geld is er voor ${periode}?`}
                hint="Is het op, dan krijgt niemand meer subsidie (Awb 4:25). U maakt het bekend voordat het jaar begint (Awb 4:27)."
                {...field(`plafonds.${index}.bedrag`)}
              />
            </div>
          ))}
        </Fieldset>
        <Button>Bewaren</Button>
      </Form>
    </>
  )
}

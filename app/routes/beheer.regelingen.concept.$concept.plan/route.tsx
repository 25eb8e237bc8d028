import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { onderdeelSoorten } from '../../domain/plan/plan.ts'
import { periodeVan } from '../../domain/plan/periode.ts'
import { soortnamen } from '../../domain/plan/soort.ts'
import { conceptplanSchema } from '../../domain/regeling/concept.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { guard } from '../../lib/guard.server.ts'
import { listPlankeuzes } from '../../../db/queries/regelingversie.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Plan' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, inhoud, bronnen } = await leesConcept(toegestaan)
  const plannen = await listPlankeuzes(toegestaan.db, toegestaan.gebruiker.gemeente_id)
  const ouders = new Set(['spoor', 'ambitie', 'niveau', 'programmalijn', 'effect'])
  const { plan_versie_id, passende_soorten, passend_onder } = inhoud
  return json({
    ...kop,
    inhoud: { plan_versie_id, passende_soorten, passend_onder: passend_onder ?? '' },
    plannen: plannen.map(({ id, titel, versie, van, tot }) => {
      return { value: id, label: `${titel}, versie ${versie} (${periodeVan({ van, tot })})` }
    }),
    onder: bronnen
      .filter(({ soort }) => ouders.has(soort))
      .map(({ sleutel, soort, nummer, kort, plan_id }) => {
        return { value: sleutel, label: `${plan_id}: ${soort} ${nummer} ${kort}` }
      }),
  })
})

export const action = guard('beheer:regelingen', ({ request, actor, db, gebruiker, params }) =>
  handleForm({ request, actor }, conceptplanSchema, async (tx, { _versie: versie, ...keuze }) => {
    const plannen = await listPlankeuzes(db, gebruiker.gemeente_id)
    if (!plannen.some(({ id }) => id === keuze.plan_versie_id)) throw notFound()
    return bewaarConcept({ tx, actor, params, versie, deel: 'plan' }, (inhoud) => ({
      ...inhoud,
      ...keuze,
      passend_onder: keuze.passend_onder || null,
    }))
  }),
)

export default function PlanKiezenPage() {
  const { versie, inhoud, plannen, onder } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(conceptplanSchema, inhoud)
  return (
    <>
      <PageHeading
        title="Plan"
        intro="De regeling hoort bij een versie van een plan. Verandert het plan later, dan houdt de regeling deze versie."
      />
      <Form {...form} versie={versie}>
        <ErrorSummary errors={errors} />
        <Field
          type="select"
          label="Bij welk plan hoort de regeling?"
          options={plannen}
          {...field('plan_versie_id')}
        />
        <Field
          type="checkboxes"
          label="Uit welke soorten onderdelen kiest een aanvrager?"
          options={onderdeelSoorten.map((soort) => ({
            value: soort,
            label: soortnamen[soort].een,
          }))}
          {...field('passende_soorten')}
        />
        <Field
          type="select"
          optional
          label="Alleen onderdelen die hierbij horen"
          hint="Bijvoorbeeld een programmalijn. Leeg: alle onderdelen van de gekozen soorten."
          options={[{ value: '', label: 'Alle onderdelen' }, ...onder]}
          {...field('passend_onder')}
        />
        <Button>Bewaren</Button>
      </Form>
    </>
  )
}

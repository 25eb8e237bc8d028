import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { gezienSchema } from '../../domain/regeling/concept.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { guard } from '../../lib/guard.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Voorwaarde weghalen' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, inhoud } = await leesConcept(toegestaan)
  const { sleutel } = toegestaan.params
  const voorwaarde = inhoud.voorwaarden.find((een) => een.sleutel === sleutel)
  if (!voorwaarde) throw notFound()
  return json({ ...kop, voorwaarde: { titel: voorwaarde.titel } })
})

export const action = guard('beheer:regelingen', ({ request, actor, params }) =>
  handleForm({ request, actor }, gezienSchema, (tx, { _versie: versie }) =>
    bewaarConcept(
      { tx, actor, params, versie, deel: 'voorwaarden' },
      (inhoud) => ({
        ...inhoud,
        voorwaarden: inhoud.voorwaarden.filter(({ sleutel }) => sleutel !== params.sleutel),
      }),
      '?bewaard#voorwaarden',
    ),
  ),
)

export default function VoorwaardeWegPage() {
  const { concept, versie, voorwaarde } = useLoaderData<typeof loader>()
  const { form, errors } = useSchemaForm(gezienSchema)
  return (
    <>
      <PageHeading
        step={voorwaarde.titel}
        title="Voorwaarde weghalen"
        intro="De voorwaarde gaat uit dit concept. In de versie die nu geldt, blijft zij staan."
      />
      <Form {...form} versie={versie}>
        <ErrorSummary errors={errors} />
        <ButtonGroup>
          <Button look="danger">Weghalen</Button>
          <ButtonLink look="secondary" to={`/beheer/regelingen/concept/${concept.id}#voorwaarden`}>
            Laten staan
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  )
}

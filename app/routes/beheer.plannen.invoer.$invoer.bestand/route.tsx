import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { planbladVervangen } from '../../commands/planblad-inlezen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { planbladSchema } from '../../domain/plan/beheer.schema.ts'
import { planrijen } from '../../domain/plan/inlezen.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleSheet } from '../../lib/sheet-upload.server.ts'
import { findPlaninvoer } from '../../../db/queries/planinvoer.ts'
import { Bladveld } from '../beheer/bladveld.tsx'
import { invoerKruimels } from '../beheer/kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Hersteld rekenblad inlezen' }]
export const handle: Handle = { kruimels: invoerKruimels }

export const loader = guard('beheer:plannen', async ({ db, gebruiker, params }) => {
  const invoer = await findPlaninvoer(db, gebruiker.gemeente_id, params.invoer ?? '')
  if (!invoer) throw notFound()
  return json({ invoer: { id: invoer.id, bestandsnaam: invoer.bestandsnaam } })
})

export const action = guard('beheer:plannen', ({ request, actor, params }) =>
  handleSheet({ request, actor }, planbladSchema, planrijen, async (tx, _, blad) => {
    const id = params.invoer ?? ''
    await planbladVervangen(tx, actor, id, blad)
    return redirect(`/beheer/plannen/invoer/${id}?hersteld`, 303)
  }),
)

export default function HersteldBladPage() {
  const { invoer } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(planbladSchema)
  return (
    <>
      <PageHeading
        title="Hersteld rekenblad inlezen"
        intro={`Het nieuwe bestand komt in de plaats van ${invoer.bestandsnaam}. Het plan zelf verandert nog niet.`}
      />
      <Form {...form} encType="multipart/form-data">
        <ErrorSummary errors={errors} />
        <Bladveld {...field('bestand')} />
        <Button>Bestand inlezen</Button>
      </Form>
    </>
  )
}

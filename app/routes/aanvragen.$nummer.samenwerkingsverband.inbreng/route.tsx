import { redirect, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findPenvoerder } from '../../../db/queries/deelname.ts'
import { inbrengBewaren } from '../../commands/inbreng-bewaren.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { inbrengSchema } from '../../domain/samenwerkingsverband/inbreng.schema.ts'
import { belemmeringenVoorWijzigen } from '../../domain/samenwerkingsverband/fase.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { samenwerkingsKruimels } from '../../lib/samenwerkings-kruimels.ts'
import { InbrengVelden } from '../aanvragen.$nummer.samenwerkingsverband.partner._index/inbreng-velden.tsx'
import { asTyped } from '../aanvragen.$nummer.samenwerkingsverband.partner.$deelname._index/as-typed.ts'
import { Bewaard } from '../aanvragen.$nummer.samenwerkingsverband.partner.$deelname._index/bewaard.tsx'

export const meta: MetaFunction = () => [{ title: 'Wat u zelf doet' }]
export const handle: Handle = { script: true, kruimels: samenwerkingsKruimels }

export const loader = guardZaak('aanvraag:schrijven', async ({ db, zaak }) => {
  const deelname = await findPenvoerder(db, zaak.id)
  if (!deelname) throw notFound()
  if (belemmeringenVoorWijzigen(zaak.status).length > 0)
    throw redirect(`/aanvragen/${zaak.nummer}/samenwerkingsverband`, 303)
  return { nummer: zaak.nummer, versie: deelname.versie, inbreng: asTyped(deelname) }
})

export const action = guardZaak('aanvraag:schrijven', ({ request, actor, zaak }) =>
  handleForm(
    { request, actor },
    inbrengSchema,
    async (tx, inbreng) => {
      await inbrengBewaren(tx, actor, zaak.nummer, inbreng)
      return redirect(`/aanvragen/${zaak.nummer}/samenwerkingsverband`, 303)
    },
    { bewaren: true },
  ),
)

export default function InbrengPage() {
  const { nummer, versie, inbreng } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(inbrengSchema, inbreng)
  const geweigerd = useActionData<FormAnswer>()?.errors.root !== undefined
  return (
    <>
      <PageHeading
        title="Wat u zelf doet en inbrengt"
        intro="U bent penvoerder. Uw partners lezen ook wat u zelf doet."
      />
      {geweigerd && <Bewaard partner={inbreng} />}
      <Form {...form} versie={versie}>
        <ErrorSummary errors={errors} />
        <InbrengVelden
          field={field}
          doet="Wat gaat u zelf doen?"
          uitleg="Bijvoorbeeld: ik regel de planning en houd bij wat het kost."
          brengtIn="Wat brengt u zelf in?"
        />
        <Button>Opslaan</Button>
      </Form>
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband`}>Terug zonder op te slaan</Link>
      </p>
    </>
  )
}

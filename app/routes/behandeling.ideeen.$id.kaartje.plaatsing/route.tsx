import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ideeKaartNaGesprek } from '../../commands/idee-kaart-plaatsen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { plaatsingSchema } from '../../domain/idee/idee.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { guard } from '../../lib/guard.server.ts'
import { getGelezenIdee } from '../ideeen/begeleid.server.ts'
import { Kaartje } from '../ideeen/kaartje.tsx'
import { begeleidKruimels } from '../ideeen/kruimels.ts'

export const handle: Handle = { kruimels: begeleidKruimels }
export const meta: MetaFunction = () => [{ title: 'Toestemming vastleggen' }]

export const loader = guard('idee:begeleiden', async (toegang) => {
  const { id, kaart } = await getGelezenIdee(toegang)
  if (!kaart || kaart.geplaatst_op) throw redirect(`/behandeling/ideeen/${id}/kaartje`, 303)
  return json({ id, kaart })
})

export const action = guard('idee:begeleiden', ({ request, actor, params }) =>
  handleForm({ request, actor }, plaatsingSchema, async (tx, { kaart }) => {
    await ideeKaartNaGesprek(tx, actor, params.id ?? '', kaart)
    return redirect(`/behandeling/ideeen/${params.id}?geplaatst`, 303)
  }),
)

export default function PlaatsingPage() {
  const { id, kaart } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(plaatsingSchema)
  return (
    <>
      <PageHeading
        title="Toestemming vastleggen"
        intro="Lees de indiener het kaartje voor. Zegt die ja? Dan legt u dat hier vast en komt het op de site. De indiener krijgt daar een e-mail over en kan het altijd weghalen."
      />
      <Kaartje kaart={kaart} level={2} />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="kaart" value={kaart.id} />
        <Field
          label="De indiener heeft deze tekst gehoord of gelezen en zegt ja"
          type="checkbox"
          value="ja"
          {...field('toestemming')}
        />
        <Button>Zet het op de site</Button>
      </Form>
      <p>
        <Link to={`/behandeling/ideeen/${id}/kaartje`}>Terug</Link>
      </p>
    </>
  )
}

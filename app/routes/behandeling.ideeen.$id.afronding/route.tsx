import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ideeAfronden } from '../../commands/idee-afronden.server.ts'
import { Alert } from '../../components/alert.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { afrondenSchema } from '../../domain/idee/idee.schema.ts'
import { belemmeringenVoorIdee } from '../../domain/idee/idee.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { getGelezenIdee } from '../ideeen/begeleid.server.ts'
import { begeleidKruimels } from '../ideeen/kruimels.ts'
import { AfrondForm } from './afrond-form.tsx'

export const handle: Handle = { kruimels: begeleidKruimels }
export const meta: MetaFunction = () => [{ title: 'Afronden zonder aanvraag' }]

export const loader = guard('idee:begeleiden', async (toegang) => {
  const idee = await getGelezenIdee(toegang)
  return json({
    id: idee.id,
    wat: idee.wat,
    belemmeringen: belemmeringenVoorIdee('afronden', idee, toegang.gebruiker.id),
  })
})

export const action = guard('idee:begeleiden', ({ request, actor, params }) =>
  handleForm({ request, actor }, afrondenSchema, async (tx, input) => {
    await ideeAfronden(tx, actor, params.id ?? '', input)
    return redirect(`/behandeling/ideeen/${params.id}?afgerond`, 303)
  }),
)

export default function AfrondingPage() {
  const { id, wat, belemmeringen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={wat}
        title="Afronden zonder aanvraag"
        intro="Dit is geen besluit. De indiener leest waarom, en kan terugschrijven. Een aanvraag doen mag altijd."
      />
      {belemmeringen.map(({ code, tekst }) => (
        <Alert key={code} tone="warning">
          <p>{tekst}</p>
        </Alert>
      ))}
      {belemmeringen.length === 0 && <AfrondForm />}
      <p>
        <Link to={`/behandeling/ideeen/${id}`}>Terug naar het idee</Link>
      </p>
    </>
  )
}

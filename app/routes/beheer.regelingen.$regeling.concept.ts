import { redirect } from '@remix-run/node'
import { regelingconceptMaken } from '../commands/regelingconcept-maken.server.ts'
import { leegSchema } from '../domain/leeg.schema.ts'
import { handleForm } from '../lib/form.server.ts'
import { guard } from '../lib/guard.server.ts'

export const loader = guard('beheer:regelingen', ({ params }) =>
  redirect(`/beheer/regelingen/${params.regeling}`, 303),
)

/** Begins the next version of the scheme. */
export const action = guard('beheer:regelingen', ({ request, actor, params }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    const id = await regelingconceptMaken(tx, actor, params.regeling ?? '')
    return redirect(`/beheer/regelingen/concept/${id}`, 303)
  }),
)

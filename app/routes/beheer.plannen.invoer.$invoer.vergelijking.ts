import { redirect } from '@remix-run/node'
import { planinvoerVergelijken } from '../commands/planinvoer-vergelijken.server.ts'
import { leegSchema } from '../domain/leeg.schema.ts'
import { handleForm } from '../lib/form.server.ts'
import { guard } from '../lib/guard.server.ts'

export const loader = guard('beheer:plannen', ({ params }) =>
  redirect(`/beheer/plannen/invoer/${params.invoer}`, 303),
)

/** Somebody looked at what changed in the plan since the sheet was sent in. */
export const action = guard('beheer:plannen', ({ request, actor, params }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    await planinvoerVergelijken(tx, actor, params.invoer ?? '')
    return redirect(`/beheer/plannen/invoer/${params.invoer}`, 303)
  }),
)

import { redirect } from '@remix-run/node'
import { weergaveVerwijderen } from '../commands/weergave-verwijderen.server.ts'
import { leegSchema } from '../domain/leeg.schema.ts'
import { notFound } from '../lib/errors.ts'
import { handleForm } from '../lib/form.server.ts'
import { gelukt } from '../lib/gelukt.server.ts'
import { guard } from '../lib/guard.server.ts'
import { isUuid } from '../domain/uuid.ts'

export const loader = guard('weergave:bewaren', () => redirect('/behandeling/weergaven', 303))

export const action = guard('weergave:bewaren', ({ request, actor, params }) => {
  const id = params.id ?? ''
  if (!isUuid(id)) throw notFound()
  return handleForm({ request, actor }, leegSchema, async (tx) => {
    await weergaveVerwijderen(tx, actor, id)
    return gelukt('/behandeling/weergaven', 'weergave-verwijderd')
  })
})

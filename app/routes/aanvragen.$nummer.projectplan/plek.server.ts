import { projectplanSchema } from '../../domain/aanvraag/projectplan.schema.ts'
import { plaatsvraagVan } from '../../domain/plaats/plaats.ts'
import type { Opgezocht } from '../../commands/projectplan-bewaren.server.ts'
import { formValues } from '../../lib/form-values.ts'
import { plaatsOpzoeken } from '../../lib/plaats.server.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** Looks up the place that was typed, before it is saved; when that fails it is saved as it was typed. */
export async function plekOpzoeken({ request, gemeente, nu }: InZaak): Promise<Opgezocht> {
  const typed = projectplanSchema.safeParse(formValues(await request.clone().formData()))
  const vraag = typed.success ? plaatsvraagVan(gemeente.id, typed.data) : null
  const plek = vraag && (await plaatsOpzoeken(vraag, gemeente, nu))
  return plek === undefined ? null : { vraag, plek }
}

import { json, redirect } from '@remix-run/node'
import type * as z from 'zod/mini'
import { ideeInvoerBewaren } from '../../commands/idee-invoer-bewaren.server.ts'
import type { Actor } from '../../lib/actor.server.ts'
import { inTransaction } from '../../lib/db.server.ts'
import { fieldErrors, formValues } from '../../lib/form-values.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import type { Openbaar } from '../../lib/guard.server.ts'
import { withinLimit } from '../../lib/limits.server.ts'
import { actorOf, herkomstOf } from '../../lib/verzoek.server.ts'
import { can } from '../../domain/toegang.ts'
import { findInvoer } from '../../../db/queries/idee-invoer.ts'

/** Who acts, where somebody is signed in for more than one application; else nobody. */
export const indienerVan = ({ request, gebruiker, ...verzoek }: Openbaar): Actor | null =>
  gebruiker && can(gebruiker, 'idee:achterlaten')
    ? actorOf(request, { ...verzoek, gebruiker }, gebruiker)
    : null

type Wat<S> = { schema: S; soort: 'idee' | 'reactie'; pad: string }

/**
 * A form of somebody who is not signed in: what they typed waits, and a mailed link leads back to it. The answer is
 * the same for every address, whether or not a link went out.
 */
export async function perMail<S extends z.ZodMiniType<{ email: string }>>(
  { request, gemeente, nu, origin, ip }: Openbaar,
  { schema, soort, pad }: Wat<S>,
) {
  const values = formValues(await request.formData())
  const parsed = schema.safeParse(values)
  if (!parsed.success)
    return json<FormAnswer>({ values, errors: fieldErrors(parsed.error) }, { status: 422 })
  if (!(await withinLimit('computer', ip))) throw teVaak()
  const { email } = parsed.data
  if (await withinLimit('adres', `${gemeente.id}:${email}`)) {
    const { _sleutel, ...invoer } = values
    const herkomst = herkomstOf(request, ip)
    await inTransaction((tx) =>
      ideeInvoerBewaren(tx, { gemeente, email, soort, invoer, pad, nu, origin, herkomst }),
    )
  }
  return redirect(`${pad}?verstuurd`, 303)
}

/** Counts one act of this account; too many in a quarter of an hour are refused. */
export async function tel({ gebruiker }: Actor) {
  if (!(await withinLimit('idee', gebruiker.id))) throw teVaak()
}

/** What this person typed before signing in, where the address of the page says that it was kept. */
export async function bewaardeInvoer({ db, gebruiker, gemeente, nu, request }: Openbaar) {
  const id = new URL(request.url).searchParams.get('bewaard')
  if (!gebruiker || !id) return null
  return findInvoer(db, { gemeente_id: gemeente.id, email: gebruiker.email, id, nu })
}

const teVaak = () => new Response('Te vaak geprobeerd', { status: 429 })

import type * as z from 'zod/mini'
import { findEigenAdvies, updateAdvies } from '../../db/queries/advies.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { isAdviesMogelijk, nietMogelijk } from '../domain/advies/advies.ts'
import type { adviesSchema } from '../domain/advies/advies.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

type Invoer = z.output<typeof adviesSchema>

/** Saves the draft of an advice, or gives it for good; late is allowed, after the decision is not. */
export async function adviesGeven(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { _versie, strekking, tekst, geven }: Invoer,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'advies:geven')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  const advies = await findEigenAdvies(tx, id, gebruiker.id)
  if (!advies || zaak.belang !== null) throw forbidden()
  if (advies.gegeven_op) throw new Refusal([alGegeven])
  if (!isAdviesMogelijk(zaak.status)) throw new Refusal([nietMogelijk])

  const gegeven_op = geven ? nu : null
  const saved = await updateAdvies(tx, advies.id, _versie, {
    strekking,
    tekst: tekst ?? '',
    gegeven_op,
  })
  if (!saved) throw new Refusal([ouder], { status: 409 })
  const handeling = geven ? 'advies gegeven' : 'advies bewaard'
  await appendAudit(tx, actor, handeling, `aanvraag/${zaak.nummer}`, { versie: _versie + 1 })
}

const alGegeven = {
  code: 'al-gegeven',
  tekst: 'U hebt dit advies gegeven. Het verandert niet meer.',
}
const ouder = {
  code: 'andere-versie',
  tekst:
    'U hebt dit advies intussen ook ergens anders bewaard. Hieronder staat wat u nu typte. Bewaart u nog een keer, dan geldt dit.',
}

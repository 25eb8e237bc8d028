import { listGenomen, replaceBesluitnummers } from '../../db/queries/besluitnummer.ts'
import { lockVergadering } from '../../db/queries/college.ts'
import type { Tx } from '../../db/db.ts'
import { leesBesluitnummers } from '../domain/college/besluitnummers.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** Puts on record which number and date decisions have in the council's own system; what is wrong stops all of it. */
export async function besluitnummersVastleggen(tx: Tx, actor: Actor, id: string, tekst: string) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'college:agenderen')) throw forbidden()
  const { gemeente_id } = gebruiker
  const vergadering = await lockVergadering(tx, gemeente_id, id)
  if (!vergadering) throw notFound()
  const { regels, fouten } = leesBesluitnummers(tekst, vergadering.datum)
  const genomen = new Map((await listGenomen(tx, id)).map((een) => [een.nummer, een.besluit_id]))
  const onbekend = regels.filter(({ nummer }) => !genomen.has(nummer))
  const belemmeringen = [
    ...fouten.map(({ regel, tekst: wat }) => ({ code: 'regel', tekst: `Regel ${regel}: ${wat}` })),
    ...onbekend.map(({ nummer }) => ({
      code: 'onbekend',
      tekst: `Over ${nummer} is in deze vergadering niets besloten.`,
    })),
    ...(regels.length === 0 && fouten.length === 0
      ? [{ code: 'leeg', tekst: 'Vul achter ten minste een zaaknummer het besluitnummer in.' }]
      : []),
  ]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  await replaceBesluitnummers(
    tx,
    regels.map(({ nummer, besluitnummer, datum }) => ({
      besluit_id: genomen.get(nummer) ?? '',
      gemeente_id,
      nummer: besluitnummer,
      datum,
      vastgelegd_door: gebruiker.id,
      moment: nu,
    })),
  )
  await appendAudit(tx, actor, 'besluitnummers vastgelegd', `college/${vergadering.datum}`, {
    nummers: regels.map(({ nummer, besluitnummer }) => `${nummer}: ${besluitnummer}`),
  })
}

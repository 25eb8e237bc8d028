import { insertAgendapunt, updateAangehouden, type Voorgelegd } from '../../db/queries/agenda.ts'
import { lockVergadering } from '../../db/queries/college.ts'
import type { Tx } from '../../db/db.ts'
import type { Datum } from '../domain/datum.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import type { Actor } from '../lib/actor.server.ts'
import { Refusal } from '../lib/errors.ts'

/** The meeting an item is held until: a later one that is still open. */
export async function requireLater(
  tx: Tx,
  punt: { gemeente_id: string; datum: Datum },
  vergadering: string,
) {
  const later = await lockVergadering(tx, punt.gemeente_id, vergadering)
  if (later && !later.gesloten_op && later.datum > punt.datum) return later
  throw new Refusal([
    {
      code: 'geen-vergadering',
      tekst: `Kies een vergadering na ${datumVoluit(punt.datum)} die nog niet is gesloten.`,
    },
  ])
}

type Aanhouding = { punt: string; later: string; reden: string }

/** Holds an item: the same proposal goes on the agenda of that meeting, with who presents it. */
export async function houdAan(
  tx: Tx,
  { gebruiker, nu }: Actor,
  voorgelegd: Voorgelegd,
  { punt, later, reden }: Aanhouding,
) {
  const { portefeuillehouder_id } = await updateAangehouden(tx, punt, {
    aangehouden_op: nu,
    aangehouden_door: gebruiker.id,
    aanhoudreden: reden,
    aangehouden_naar: later,
  })
  await insertAgendapunt(tx, { ...voorgelegd, vergadering_id: later, portefeuillehouder_id })
}

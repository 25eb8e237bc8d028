import type * as z from 'zod/mini'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { replaceBeoordeling } from '../../db/queries/beoordeling.ts'
import { deleteConceptInvoer } from '../../db/queries/concept-invoer.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Oordeel, Score } from '../domain/beoordeling/beoordeling.ts'
import type { beoordelingSchema } from '../domain/beoordeling/beoordeling.schema.ts'
import { schaalInWoorden, staatOpSchaal, type Schaaltrap } from '../domain/beoordeling/schaal.ts'
import { toDatum } from '../domain/datum.ts'
import { bevindingen } from '../domain/voorwaarde/bevindingen.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { lockEigenBeoordeling } from './eigen-beoordeling.server.ts'

type Invoer = z.output<typeof beoordelingSchema>

/** Saves the draft of an assessor, each verdict beside the finding as it was; unfinished is allowed. */
export async function beoordelingVastleggen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  invoer: Invoer,
) {
  const { zaak, beoordeling, voorwaarden, criteria, schaal } = await lockEigenBeoordeling(
    tx,
    actor,
    { id },
  )
  const anders = invoer.scores.some(({ score }) => score !== null && !staatOpSchaal(schaal, score))
  if (anders) throw new Refusal([buitenSchaal(schaal)])
  const gevonden = bevindingen(await getAanvraaginhoud(tx, id), voorwaarden, toDatum(actor.nu))
  const oordelen = gevonden.flatMap(({ voorwaarde, uitkomst }): Oordeel[] => {
    const gegeven = invoer.oordelen.find((oordeel) => oordeel.voorwaarde === voorwaarde)
    if (!gegeven) return []
    return [
      { voorwaarde, bevinding: uitkomst, oordeel: gegeven.oordeel, reden: gegeven.reden ?? '' },
    ]
  })
  const scores = criteria.flatMap(({ sleutel }): Score[] => {
    const gegeven = invoer.scores.find((score) => score.criterium === sleutel)
    return gegeven ? [{ criterium: sleutel, score: gegeven.score, reden: gegeven.reden ?? '' }] : []
  })
  const { gemeente_id } = zaak
  const saved = await replaceBeoordeling(
    tx,
    { id: beoordeling.id, gemeente_id, oordelen, scores },
    invoer._versie,
  )
  if (!saved) throw new Refusal([ouder], { status: 409 })
  const { id: gebruiker_id } = actor.gebruiker
  await deleteConceptInvoer(tx, { aanvraag_id: id, naam: 'beoordeling', gebruiker_id })
  await appendAudit(tx, actor, 'beoordeling bewaard', `aanvraag/${zaak.nummer}`, {
    versie: invoer._versie + 1,
  })
}

const buitenSchaal = (schaal: readonly Schaaltrap[]) => ({
  code: 'buiten-schaal',
  tekst: `Kies bij elk criterium uit ${schaalInWoorden(schaal)}.`,
})
const ouder = {
  code: 'andere-versie',
  tekst:
    'U hebt deze beoordeling intussen ook ergens anders bewaard. Hieronder staat wat u nu typte. Bewaart u nog een keer, dan geldt dit.',
}

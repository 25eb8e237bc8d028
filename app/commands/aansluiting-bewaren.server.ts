import {
  getAansluiting,
  replaceAansluitingen,
  replaceVerbindingen,
} from '../../db/queries/aansluiting.ts'
import {
  getRegelingVanZaak,
  listKiesbareOnderdelen,
  listVoorwaarden,
} from '../../db/queries/regeling.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { alsInhoud, inhoudVan, keuzesUit, samenhangVan } from '../domain/aanvraag/aansluiting.ts'
import type { Aansluitinginhoud } from '../domain/aanvraag/aansluiting.ts'
import type { AansluitingInvoer } from '../domain/aanvraag/aansluiting.schema.ts'
import { toDatum } from '../domain/datum.ts'
import { vastTeLeggenSoorten } from '../domain/regeling/keuzes.ts'
import type { Actor } from '../lib/actor.server.ts'
import { sectieBewaren, type Sectie } from './sectie-bewaren.server.ts'

/** Saves where a draft fits in the plan, why, and what it brings together. */
export async function aansluitingBewaren(
  tx: Tx,
  actor: Actor,
  zaak: Zaak,
  input: AansluitingInvoer,
) {
  const regeling = await getRegelingVanZaak(tx, zaak, toDatum(actor.nu))
  const kiesbaar = await listKiesbareOnderdelen(tx, regeling)
  const vast = vastTeLeggenSoorten(await listVoorwaarden(tx, regeling.versie_id))
  const sectie: Sectie<Aansluitinginhoud> = {
    naam: 'aansluiting',
    lees: async (_tx, id) => inhoudVan(await getAansluiting(tx, id, regeling.plan_versie_id), vast),
    schrijf: async (_tx, { gemeente_id, id }, inhoud) => {
      const keuzes = keuzesUit(inhoud, kiesbaar, vast)
      const waar = { gemeente_id, aanvraag_id: id }
      await replaceAansluitingen(tx, waar, keuzes)
      await replaceVerbindingen(tx, waar, samenhangVan(inhoud))
      const { domeinen, verbindingen, merkbaar } = inhoud
      return { domeinen, verbindingen, merkbaar }
    },
  }
  const getypt = alsInhoud(
    input,
    kiesbaar,
    vast,
    await getAansluiting(tx, zaak.id, regeling.plan_versie_id),
  )
  await sectieBewaren(tx, actor, zaak, sectie, getypt, input)
}

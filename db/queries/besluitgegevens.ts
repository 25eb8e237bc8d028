import { toDatum, type Datum } from '../../app/domain/datum.ts'
import { periodeVan } from '../../app/domain/regeling/regeling.ts'
import { bevindingen } from '../../app/domain/voorwaarde/bevindingen.ts'
import type { Db, Tx } from '../db.ts'
import { listGegevenAdviezen } from './advies.ts'
import { getAanvraaginhoud } from './aanvraaginhoud.ts'
import { listAfgerondeBeoordelingen } from './beoordeling.ts'
import { findBevestigdEvaluatieplan } from './evaluatieplan.ts'
import { getBriefteksten } from './briefteksten.ts'
import { listMandaat } from './mandaat.ts'
import { findRangplaats } from './ronde.ts'
import { listZienswijzen } from './zienswijze.ts'
import { findPlafondVoor } from './plafond.ts'
import { getRegelingVersie, listCriteria, listVoorwaarden } from './regeling.ts'

export type Besluitgegevens = Awaited<ReturnType<typeof getBesluitgegevens>>

/** All that a proposal and a decision on a submitted application rest on. */
export async function getBesluitgegevens(db: Db | Tx, aanvraagId: string) {
  const zaak = await db
    .selectFrom('aanvraag')
    .select(['gemeente_id', 'regeling_id', 'regeling_versie_id', 'ingediend_op', 'volledig_op'])
    .select(['gevraagd', 'start_op', 'eind_op', 'soort_aanvrager'])
    .where('id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
  const { gemeente_id, regeling_id, regeling_versie_id, ingediend_op, gevraagd } = zaak
  if (regeling_versie_id === null || ingediend_op === null || gevraagd === null)
    throw new Error(`Case ${aanvraagId} was not submitted`)
  const regeling = await getRegelingVersie(db, regeling_versie_id)
  const ingediend = toDatum(ingediend_op)
  const periode = periodeVan(regeling, zaak.volledig_op ?? ingediend)
  const voorwaarden = await listVoorwaarden(db, regeling_versie_id)
  const inhoud = await getAanvraaginhoud(db, aanvraagId)
  return {
    regeling,
    ingediend,
    gevraagd,
    periode,
    aanvraag: { gevraagd, start_op: zaak.start_op, eind_op: zaak.eind_op } as Periode,
    voorwaarden,
    bevindingen: bevindingen(inhoud, voorwaarden, ingediend),
    mandaat: await listMandaat(db, regeling_versie_id),
    briefteksten: await getBriefteksten(db, regeling_versie_id),
    criteria: await listCriteria(db, regeling_versie_id),
    inhoud,
    beoordelingen: await listAfgerondeBeoordelingen(db, aanvraagId),
    evaluatieplan: await findBevestigdEvaluatieplan(db, aanvraagId),
    zienswijzen: await listZienswijzen(db, aanvraagId),
    adviezen: await listGegevenAdviezen(db, aanvraagId),
    rangplaats: (await findRangplaats(db, aanvraagId)) ?? null,
    plafond: await findPlafondVoor(db, { gemeente_id, regeling_id, periode }, ingediend),
  }
}
type Periode = { gevraagd: number; start_op: Datum | null; eind_op: Datum | null }

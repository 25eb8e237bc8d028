import type { Partijsoort } from '../../app/domain/aanvraag/inhoud.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Checklist, ChecklistItem } from '../../app/domain/regeling/regeling.schema.ts'
import { gevraagdeStukken } from '../../app/domain/volledigheid/checklist.ts'
import type { Db, Tx } from '../db.ts'
import { geldendeVersie } from './aan-zet.ts'

/** What is asked of this applicant by the scheme version of the application, in its order. */
export async function getGevraagdeStukken(
  db: Db | Tx,
  aanvraagId: string,
  vandaag: Datum,
): Promise<ChecklistItem[]> {
  const { checklist, ...aanvrager } = await db
    .selectFrom('aanvraag as a')
    .innerJoin('regeling_versie as v', (join) =>
      join.on((eb) => eb('v.id', '=', geldendeVersie(vandaag))),
    )
    .leftJoin('deelname as d', (join) =>
      join
        .onRef('d.aanvraag_id', '=', 'a.id')
        .on('d.rol', '=', 'penvoerder')
        .on('d.vertrokken_op', 'is', null),
    )
    .leftJoin('partij as p', 'p.id', 'd.partij_id')
    .select((eb) => [
      eb.ref('v.checklist').$castTo<Checklist>().as('checklist'),
      eb.fn.coalesce('a.gevraagd', eb.val(0)).as('gevraagd'),
      eb.ref('p.soort').$castTo<Partijsoort | null>().as('soort'),
      'p.organisatiesoort',
    ])
    .where('a.id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
  const soort = aanvrager.soort ?? 'natuurlijk_persoon'
  return gevraagdeStukken(checklist, { ...aanvrager, soort })
}

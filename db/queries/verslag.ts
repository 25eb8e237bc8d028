import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Evaluatieplaninhoud } from '../../app/domain/evaluatieplan/evaluatieplan.ts'
import type { Verbindingverslag } from '../../app/domain/samenhang/verbinding.ts'
import type { Klad, Verslag } from '../../app/domain/verantwoording/verslag.schema.ts'
import type { Db, Tx } from '../db.ts'
import { findBevestigdEvaluatieplan } from './evaluatieplan.ts'
import { listNulmetingen, type Nulmeting } from './nulmeting.ts'

/** What of a case decides whether, when and in what form a report is asked. */
export async function getVerslagzaak(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('aanvraag as a')
    .leftJoin('regeling_versie as v', 'v.id', 'a.regeling_versie_id')
    .leftJoin('subsidie as u', 'u.aanvraag_id', 'a.id')
    .leftJoin('rapportage as r', 'r.aanvraag_id', 'a.id')
    .select(['a.status', 'a.titel', 'a.activiteiten', 'a.start_op', 'a.eind_op', 'u.verleend'])
    .select(['v.verantwoording_kort_tot as kort_tot', 'v.vaststelling_weken as weken'])
    .select(['v.vaststelling_grondslag as grondslag', 'v.vaststelling_artikel as artikel'])
    .select([
      sql<boolean>`r.id is not null`.as('ingediend'),
      sql<number>`coalesce((select sum(b.bedrag) from begrotingspost b
                   where b.aanvraag_id = a.id and b.kant = 'kosten'), 0)::bigint`.as('begroot'),
    ])
    .where('a.id', '=', aanvraagId)
    .executeTakeFirstOrThrow()
}

export type Afspraken = Awaited<ReturnType<typeof getAfspraken>>

/**
 * The criteria a case is held to: those of the plan its report answers, before that of the newest plan both sides
 * confirmed, also when that was after the award. A beginning that was measured later stands in it as measured.
 */
export async function getAfspraken(db: Db | Tx, aanvraagId: string) {
  const beantwoord = await db
    .selectFrom('rapportage as r')
    .innerJoin('evaluatieplan as e', 'e.id', 'r.evaluatieplan_id')
    .select((eb) => [
      'e.id',
      'e.versie',
      eb.ref('e.inhoud').$castTo<Evaluatieplaninhoud>().as('inhoud'),
    ])
    .where('r.aanvraag_id', '=', aanvraagId)
    .executeTakeFirst()
  const plan = beantwoord ?? (await findBevestigdEvaluatieplan(db, aanvraagId))
  const criteria = plan?.inhoud.criteria ?? []
  const gemeten = await listNulmetingen(db, aanvraagId)
  return {
    evaluatieplan_id: plan?.id ?? null,
    versie: plan?.versie ?? null,
    criteria: criteria.map((criterium) => metNulmeting(criterium, gemeten)),
  }
}

type Plancriterium = Evaluatieplaninhoud['criteria'][number]

/** What both sides agreed about the beginning goes before what was measured. */
function metNulmeting(criterium: Plancriterium, gemeten: Nulmeting[]): Plancriterium {
  const meting = gemeten.find(({ criterium_id }) => criterium_id === criterium.criterium_id)
  if (!meting || criterium.nulwaarde !== null) return criterium
  const { waarde, gemeten_op, bron } = meting
  return { ...criterium, nulwaarde: waarde, nulmeting_op: gemeten_op, nulmeting_bron: bron }
}

/** The unfinished report, as it was typed. */
export function findKlad(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('rapportage_concept as c')
    .leftJoin('gebruiker as g', 'g.id', 'c.gewijzigd_door')
    .select(['c.versie', 'c.gewijzigd_op', 'c.gewijzigd_door', 'g.naam as door'])
    .select((eb) => eb.ref('c.inhoud').$castTo<Klad>().as('inhoud'))
    .where('c.aanvraag_id', '=', aanvraagId)
    .executeTakeFirst()
}

type NieuweKlad = { gemeente_id: string; aanvraag_id: string; inhoud: Klad; door: string; nu: Date }

/** Keeps an unfinished report; the caller holds the case and has looked at the version. */
export async function saveKlad(tx: Tx, { inhoud, door, nu, ...zaak }: NieuweKlad) {
  const values = { inhoud: JSON.stringify(inhoud), gewijzigd_op: nu, gewijzigd_door: door }
  await tx
    .insertInto('rapportage_concept')
    .values({ ...zaak, ...values, versie: 1 })
    .onConflict((oc) =>
      oc
        .column('aanvraag_id')
        .doUpdateSet((eb) => ({ ...values, versie: eb('rapportage_concept.versie', '+', 1) })),
    )
    .execute()
}

type Indiening = {
  gemeente_id: string
  aanvraag_id: string
  evaluatieplan_id: string | null
  vorm: 'kort' | 'uitgebreid'
  ingediend_op: Date
  ingediend_door: string
}

type NieuwVerslag = Omit<Verslag, 'samenhang' | 'erbij'> & { verbindingen: Verbindingverslag[] }

/** Adds the report, which never changes again, and throws the unfinished one away. */
export async function insertVerslag(
  tx: Tx,
  { criteria, verbindingen, ...verslag }: NieuwVerslag,
  indiening: Indiening,
) {
  const { id } = await tx
    .insertInto('rapportage')
    .values({ ...verslag, ...indiening })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { gemeente_id, aanvraag_id } = indiening
  if (criteria.length > 0)
    await tx
      .insertInto('rapportage_criterium')
      .values(criteria.map((een) => ({ ...een, gemeente_id, rapportage_id: id })))
      .execute()
  if (verbindingen.length > 0)
    await tx
      .insertInto('rapportage_verbinding')
      .values(
        verbindingen.map((een, volgorde) => ({
          ...een,
          volgorde,
          gemeente_id,
          rapportage_id: id,
        })),
      )
      .execute()
  await tx.deleteFrom('rapportage_concept').where('aanvraag_id', '=', aanvraag_id).execute()
  return id
}

export type Verslagrij = NonNullable<Awaited<ReturnType<typeof findVerslag>>>

/** The report of a case with what it says of each criterion. */
export function findVerslag(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('rapportage as r')
    .leftJoin('gebruiker as g', 'g.id', 'r.ingediend_door')
    .select([
      'r.id',
      'r.evaluatieplan_id',
      'r.vorm',
      'r.activiteiten',
      'r.afwijking',
      'r.kosten',
      'r.les',
    ])
    .select(['r.steun_gemeente', 'r.vervolg', 'r.publiceren', 'r.ingediend_op'])
    .select('g.naam as indiener')
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('rapportage_criterium as c')
          .select(['c.criterium_id', 'c.realisatie', 'c.toelichting'])
          .whereRef('c.rapportage_id', '=', 'r.id'),
      ).as('criteria'),
    )
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('rapportage_verbinding as b')
          .select(['b.van', 'b.naar', 'b.uitkomst', 'b.toelichting'])
          .whereRef('b.rapportage_id', '=', 'r.id')
          .orderBy('b.volgorde'),
      ).as('verbindingen'),
    )
    .where('r.aanvraag_id', '=', aanvraagId)
    .executeTakeFirst()
}

import { sql } from 'kysely'
import type {
  BeslotenPlaats,
  Plaatsuitkomst,
  Rangplaats,
} from '../../app/domain/beoordeling/rangschikking.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Db, Tx } from '../db.ts'

/** The schemes of a municipality that did not close before this day: those that compare their applications in rounds, and those that take them in order. */
export function listVerdelingen(db: Db | Tx, gemeente_id: string, vanaf: Datum) {
  return db
    .selectFrom('regeling_versie as v')
    .distinctOn('v.regeling_id')
    .select(['v.regeling_id', 'v.titel', 'v.verdeelwijze'])
    .where('v.gemeente_id', '=', gemeente_id)
    .where('v.tot', '>=', vanaf)
    .orderBy('v.regeling_id')
    .orderBy('v.versie', 'desc')
    .execute()
}

/** The rounds of one scheme, with how far they are; none where it does not work in rounds. */
export function listRondeversies(db: Db | Tx, gemeente_id: string, regeling_id: string) {
  return db
    .selectFrom('regeling_versie as v')
    .select(['v.id', 'v.versie', 'v.van', 'v.tot'])
    .select([
      sql<number>`(select count(*)::int from aanvraag a where a.regeling_versie_id = v.id
        and a.status not in ('ingediend', 'aanvulling_gevraagd', 'buiten_behandeling', 'ingetrokken_door_aanvrager'))`.as(
        'volledig',
      ),
      sql<boolean>`exists (select from rangschikking r where r.regeling_versie_id = v.id)`.as(
        'gerangschikt',
      ),
    ])
    .where('v.gemeente_id', '=', gemeente_id)
    .where('v.regeling_id', '=', regeling_id)
    .where('v.verdeelwijze', '=', 'tender')
    .execute()
}

/** Every application that was submitted in a round, with whether its proposal lies before the college. */
export function listRondezaken(db: Db | Tx, regelingVersieId: string) {
  return db
    .selectFrom('aanvraag as a')
    .select(['a.id', 'a.nummer', 'a.titel', 'a.status', 'a.gevraagd', 'a.volledig_op'])
    .select(
      sql<boolean>`exists (select from voorstel v join agendapunt p on p.voorstel_id = v.id
        where v.aanvraag_id = a.id and v.vervallen_op is null and p.teruggestuurd_op is null)`.as(
        'op_agenda',
      ),
    )
    .select(sql<boolean>`a.status = 'beoordeeld' and consensus_ontbreekt(a.id)`.as('nog_niet_eens'))
    .where('a.regeling_versie_id', '=', regelingVersieId)
    .orderBy('a.nummer')
    .execute()
}

/** Holds every application of a round, in one order, until the transaction ends. */
export async function lockRondezaken(tx: Tx, regelingVersieId: string) {
  await tx
    .selectFrom('aanvraag')
    .select('id')
    .where('regeling_versie_id', '=', regelingVersieId)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** The newest list that was fixed for a draw in this round, with the draw if there was one. */
export function findLoting(db: Db | Tx, regelingVersieId: string) {
  return lotingen(db)
    .where('l.regeling_versie_id', '=', regelingVersieId)
    .orderBy('l.moment', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** The newest list that was fixed for a draw in this scheme and was not drawn yet. */
export function findOpenLoting(db: Db | Tx, regeling_id: string) {
  return lotingen(db)
    .innerJoin('regeling_versie as v', 'v.id', 'l.regeling_versie_id')
    .where('v.regeling_id', '=', regeling_id)
    .where('t.loting_id', 'is', null)
    .orderBy('l.moment', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Every draw of a scheme, newest first, as everybody may read it: numbers and no titles. */
export function listLotingen(db: Db | Tx, gemeente_id: string, regeling_id: string) {
  return lotingen(db)
    .innerJoin('regeling_versie as v', 'v.id', 'l.regeling_versie_id')
    .select(['v.titel', 'v.tot', 'v.verdeelwijze'])
    .where('l.gemeente_id', '=', gemeente_id)
    .where('v.regeling_id', '=', regeling_id)
    .orderBy('l.moment', 'desc')
    .execute()
}

export type Loting = NonNullable<Awaited<ReturnType<typeof findLoting>>>

const lotingen = (db: Db | Tx) =>
  db
    .selectFrom('loting as l')
    .innerJoin('gebruiker as u', 'u.id', 'l.vastgelegd_door')
    .leftJoin('trekking as t', 't.loting_id', 'l.id')
    .leftJoin('gebruiker as g', 'g.id', 't.getrokken_door')
    .select(['l.id', 'l.wijze', 'l.bron', 'l.lijst', 'l.zegel', 'l.moment', 'u.naam as door'])
    .select(['t.zaad', 't.volgorde', 't.aanwezigen', 't.moment as getrokken_op'])
    .select('g.naam as getrokken_door')

/** The seed that was sealed with this list, encrypted; null where it comes from a named source. */
export async function findVerzegeldZaad(tx: Tx, lotingId: string) {
  const row = await tx
    .selectFrom('loting')
    .select('verzegeld')
    .where('id', '=', lotingId)
    .executeTakeFirstOrThrow()
  return row.verzegeld
}

type NieuweLoting = {
  gemeente_id: string
  regeling_versie_id: string
  wijze: 'verzegeld' | 'bron'
  bron: string
  lijst: string[]
  zegel: string
  verzegeld: string | null
  moment: Date
  vastgelegd_door: string
}

export async function insertLoting(tx: Tx, loting: NieuweLoting) {
  await tx.insertInto('loting').values(loting).execute()
}

type NieuweTrekking = {
  loting_id: string
  gemeente_id: string
  zaad: string
  volgorde: string[]
  aanwezigen: string[]
  moment: Date
  getrokken_door: string
}

export async function insertTrekking(tx: Tx, trekking: NieuweTrekking) {
  await tx.insertInto('trekking').values(trekking).execute()
}

type NieuweRangschikking = {
  gemeente_id: string
  regeling_versie_id: string
  reden: string
  loting_id: string | null
  minimumscore: number | null
  beschikbaar: number
  moment: Date
  vastgesteld_door: string
}
type Plek = Pick<Rangplaats, 'plaats' | 'score' | 'door' | 'uitkomst' | 'bedrag' | 'besloten'> & {
  aanvraag_id: string
}

/** Adds the next version of the ranking with all its places. */
export async function insertRangschikking(
  tx: Tx,
  rangschikking: NieuweRangschikking,
  plaatsen: readonly Plek[],
) {
  const { gemeente_id, regeling_versie_id } = rangschikking
  const { id, versie } = await tx
    .insertInto('rangschikking')
    .values({
      ...rangschikking,
      versie: sql<number>`(select coalesce(max(versie), 0) + 1 from rangschikking where regeling_versie_id = ${regeling_versie_id})`,
    })
    .returning(['id', 'versie'])
    .executeTakeFirstOrThrow()
  const rijen = plaatsen.map((plek) => ({ ...plek, gemeente_id, rangschikking_id: id }))
  await tx.insertInto('rangplaats').values(rijen).execute()
  return versie
}

/** Every ranking that was fixed in this round, newest first. */
export function listRangschikkingen(db: Db | Tx, regelingVersieId: string) {
  return db
    .selectFrom('rangschikking as r')
    .innerJoin('gebruiker as u', 'u.id', 'r.vastgesteld_door')
    .select(['r.id', 'r.versie', 'r.reden', 'r.minimumscore', 'r.beschikbaar', 'r.moment'])
    .select('u.naam as door')
    .where('r.regeling_versie_id', '=', regelingVersieId)
    .orderBy('r.versie', 'desc')
    .execute()
}

/** The places of one ranking in their order, who fell out last. */
export function listRangplaatsen(db: Db | Tx, rangschikkingId: string) {
  return db
    .selectFrom('rangplaats as p')
    .innerJoin('aanvraag as a', 'a.id', 'p.aanvraag_id')
    .select(['a.nummer', 'a.titel', 'a.status', 'a.gevraagd', 'p.plaats', 'p.score', 'p.door'])
    .select((eb) => eb.ref('p.uitkomst').$castTo<Plaatsuitkomst>().as('uitkomst'))
    .select(['p.bedrag', 'p.besloten'])
    .where('p.rangschikking_id', '=', rangschikkingId)
    .orderBy(sql`p.plaats nulls last`)
    .orderBy('p.score', 'desc')
    .orderBy('a.nummer')
    .execute()
}

/** Of what was decided: the place in the newest order of the round, which is the one it was decided on. */
export async function listBeslotenPlaatsen(
  db: Db | Tx,
  regelingVersieId: string,
  besloten: readonly string[],
): Promise<BeslotenPlaats[]> {
  const [laatste] = await listRangschikkingen(db, regelingVersieId)
  if (!laatste || besloten.length === 0) return []
  const plaatsen = await db
    .selectFrom('rangplaats as p')
    .innerJoin('aanvraag as a', 'a.id', 'p.aanvraag_id')
    .select(['a.nummer', 'a.gevraagd', 'p.plaats', 'p.score', 'p.door', 'p.bedrag'])
    .select((eb) => eb.ref('p.uitkomst').$castTo<Plaatsuitkomst>().as('uitkomst'))
    .where('p.rangschikking_id', '=', laatste.id)
    .where(sql<boolean>`p.aanvraag_id = any(${besloten}::uuid[])`)
    .execute()
  return plaatsen.map(({ score, gevraagd, ...plek }) => ({
    ...{ ...plek, score: Number(score), gevraagd: gevraagd ?? 0 },
    ...{ voorrang: null, valtAf: plek.uitkomst === 'voorwaarde' },
  }))
}

/** The place of one application in the newest ranking of its round, if it has one. */
export function findRangplaats(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('rangplaats as p')
    .innerJoin('rangschikking as r', 'r.id', 'p.rangschikking_id')
    .select(['p.plaats', 'p.score', 'p.door', 'p.bedrag', 'r.versie', 'r.moment'])
    .select((eb) => eb.ref('p.uitkomst').$castTo<Plaatsuitkomst>().as('uitkomst'))
    .where('p.aanvraag_id', '=', aanvraagId)
    .orderBy('r.versie', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Brings these applications of a round to their place; a proposal that rested on an earlier order lapses first. */
export async function rankAanvragen(tx: Tx, ids: readonly string[], nu: Date) {
  const deze = sql<boolean>`aanvraag_id = any(${ids}::uuid[])`
  await tx
    .updateTable('voorstel')
    .set({ vervallen_op: nu })
    .where(deze)
    .where('vervallen_op', 'is', null)
    .execute()
  // with its proposal an application goes back a step before it gets its place
  for (const [van, naar] of [
    ['voorstel', 'beoordeeld'],
    ['beoordeeld', 'gerangschikt'],
  ] as const)
    await tx
      .updateTable('aanvraag')
      .set({ status: naar, bijgewerkt_op: nu })
      .where(sql<boolean>`id = any(${ids}::uuid[])`)
      .where('status', '=', van)
      .execute()
}

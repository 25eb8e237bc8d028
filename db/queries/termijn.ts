import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Datum } from '../../app/domain/datum.ts'
import type { Termijnsoort } from '../../app/domain/termijn/soort.ts'
import type { Aanvraagsoort } from '../../app/domain/termijn/waarover.ts'
import {
  eindeTermijn,
  type TermijnGebeurtenis,
  type TermijnStart,
} from '../../app/domain/termijn/termijn.ts'
import type { Db, Tx } from '../db.ts'
import { getFeestdagen } from './feestdag.ts'

type ZonderId<T> = T extends unknown ? Omit<T, 'id'> : never
/** An event of a term before it is written; its id is given by the ledger. */
export type NieuweGebeurtenis = ZonderId<TermijnGebeurtenis>

/** Who writes in the ledger, and when; nobody when the platform itself does. */
export type Vastlegging = { nu: Date; gebruiker_id: string | null }

type NieuweTermijn = Omit<TermijnStart, 'id' | 'soort'> & {
  gemeente_id: string
  aanvraag_id: string
  soort: Termijnsoort
  /** What the term is about when a case has several of its kind, e.g. the decision. */
  verwijst_naar?: string
}

/** Starts a term with its first event; answers its id and the last day as the law counts it. */
export async function startTermijn(tx: Tx, termijn: NieuweTermijn, door: Vastlegging) {
  const { gemeente_id, aanvraag_id, soort, verwijst_naar, ...start } = termijn
  const { id } = await tx
    .insertInto('termijn')
    .values({ gemeente_id, aanvraag_id, soort, verwijst_naar: verwijst_naar ?? null })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { einddatum } = await appendGebeurtenis(tx, id, { soort: 'start', ...start }, door)
  return { id, einddatum }
}

/** Adds an event to a term and counts its end anew; answers the id of the event and the new last day. */
export async function appendGebeurtenis(
  tx: Tx,
  termijnId: string,
  gebeurtenis: NieuweGebeurtenis,
  door: Vastlegging,
) {
  const { ids, einddatum } = await appendGebeurtenissen(tx, termijnId, [gebeurtenis], door)
  return { id: ids.join(), einddatum }
}

/** The same for events that only make sense together, such as a start in the place of another. */
export async function appendGebeurtenissen(
  tx: Tx,
  termijnId: string,
  gebeurtenissen: readonly NieuweGebeurtenis[],
  { nu, gebruiker_id }: Vastlegging,
) {
  const { gemeente_id } = await tx
    .selectFrom('termijn')
    .select('gemeente_id')
    .where('id', '=', termijnId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const rijen = await tx
    .insertInto('termijn_gebeurtenis')
    .values(
      gebeurtenissen.map(({ op, soort, ...gegevens }) => ({
        gemeente_id,
        termijn_id: termijnId,
        soort,
        datum: op,
        gegevens: JSON.stringify(gegevens),
        moment: nu,
        gebruiker_id,
      })),
    )
    .returning('id')
    .execute()
  return { ids: rijen.map(({ id }) => String(id)), einddatum: await herbereken(tx, termijnId) }
}

/** Records that what the term was for has been done on this day. */
export async function sluitTermijn(tx: Tx, termijnId: string, gereed_op: Datum) {
  await tx.updateTable('termijn').set({ gereed_op }).where('id', '=', termijnId).execute()
}

/** The same for every open term of this kind of a case. */
export async function sluitTermijnen(
  tx: Tx,
  aanvraagId: string,
  soort: Termijnsoort,
  gereed_op: Datum,
) {
  await tx
    .updateTable('termijn')
    .set({ gereed_op })
    .where('aanvraag_id', '=', aanvraagId)
    .where('soort', '=', soort)
    .where('gereed_op', 'is', null)
    .execute()
}

/** Takes that back: what was done was not enough. */
export async function heropenTermijn(tx: Tx, termijnId: string) {
  await tx.updateTable('termijn').set({ gereed_op: null }).where('id', '=', termijnId).execute()
}

export type Termijn = NonNullable<Awaited<ReturnType<typeof findTermijn>>>

/** The term of this kind of a case, the newest if there are several, with its events and the sum in sentences. */
export async function findTermijn(db: Db | Tx, aanvraagId: string, soort: Termijnsoort) {
  const termijnen = await listTermijnen(db, aanvraagId)
  return termijnen.findLast((termijn) => termijn.soort === soort)
}

/** The same, for a case that must have it. */
export async function getTermijn(
  db: Db | Tx,
  aanvraagId: string,
  soort: Termijnsoort,
): Promise<Termijn> {
  const termijn = await findTermijn(db, aanvraagId, soort)
  if (!termijn) throw new Error(`Case ${aanvraagId} has no ${soort}`)
  return termijn
}

/** How the term to decide was first set, by law or scheme: what a case that is treated again counts from. */
export async function getEersteBeslistermijn(db: Db | Tx, aanvraagId: string) {
  const termijnen = await listTermijnen(db, aanvraagId)
  const start = termijnen
    .find(({ soort }) => soort === 'beslistermijn')
    ?.gebeurtenissen.find((een) => een.soort === 'start')
  if (!start) throw new Error(`Case ${aanvraagId} has no term to decide`)
  const { lengte, grondslag, artikel } = start
  return { lengte, grondslag, artikel }
}

/** Every term of a case, oldest first, with its events and the sum in sentences. */
export async function listTermijnen(db: Db | Tx, aanvraagId: string) {
  const feestdagen = await getFeestdagen(db)
  const rows = await metGebeurtenissen(db)
    .where('t.aanvraag_id', '=', aanvraagId)
    .orderBy((eb) =>
      eb
        .selectFrom('termijn_gebeurtenis as e')
        .select((ee) => ee.fn.min('e.id').as('eerste'))
        .whereRef('e.termijn_id', '=', 't.id'),
    )
    .execute()
  return rows.map(({ gebeurtenissen, ...termijn }) => {
    const gelezen = gebeurtenissen.map(leesGebeurtenis)
    const { regels } = eindeTermijn(gelezen, feestdagen)
    return { ...termijn, gebeurtenissen: gelezen, regels }
  })
}

/** Terms whose stored end is not what their events say; for the check of the whole database. */
export async function* afwijkendeTermijnen(db: Db | Tx) {
  const feestdagen = await getFeestdagen(db)
  for (let na = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await metGebeurtenissen(db)
      .where('t.id', '>', na)
      .orderBy('t.id')
      .limit(1_000)
      .execute()
    for (const { id, einddatum, gebeurtenissen } of rows) {
      const berekend = eindeTermijn(gebeurtenissen.map(leesGebeurtenis), feestdagen).einddatum
      if (berekend !== einddatum) yield { id, einddatum, berekend }
    }
    const last = rows.at(-1)
    if (!last) return
    na = last.id
  }
}

/** Terms within which the municipality decides: the newest of them is the date by which the case waits for work. */
export const besluittermijnen: readonly Termijnsoort[] = ['beslistermijn', 'vaststellingsbesluit']

/** The same with those of a request to change: such a term runs beside, and the case does not wait for it. */
export const besluittermijnenVan: Record<Aanvraagsoort, readonly Termijnsoort[]> = {
  aanvraag: besluittermijnen,
  wijziging: ['wijzigingsbesluit'],
}

/** Counts the end of a term from its events and stores it; a term to decide also sets the date of the case. */
async function herbereken(tx: Tx, termijnId: string): Promise<Datum | null> {
  const { aanvraag_id, soort, gebeurtenissen } = await metGebeurtenissen(tx)
    .where('t.id', '=', termijnId)
    .executeTakeFirstOrThrow()
  const feestdagen = await getFeestdagen(tx)
  const { einddatum } = eindeTermijn(gebeurtenissen.map(leesGebeurtenis), feestdagen)
  await tx.updateTable('termijn').set({ einddatum }).where('id', '=', termijnId).execute()
  if (besluittermijnen.includes(soort))
    await tx
      .updateTable('aanvraag')
      .set({ uiterste_datum: einddatum })
      .where('id', '=', aanvraag_id)
      .execute()
  return einddatum
}

const metGebeurtenissen = (db: Db | Tx) =>
  db
    .selectFrom('termijn as t')
    .select(['t.id', 't.aanvraag_id', 't.verwijst_naar', 't.einddatum', 't.gereed_op'])
    .select((eb) => [
      eb.ref('t.soort').$castTo<Termijnsoort>().as('soort'),
      jsonArrayFrom(
        eb
          .selectFrom('termijn_gebeurtenis as g')
          .leftJoin('gebruiker as u', 'u.id', 'g.gebruiker_id')
          .select(['g.id', 'g.soort', 'g.datum', 'g.gegevens', 'u.naam as door'])
          .select('u.is_medewerker')
          .whereRef('g.termijn_id', '=', 't.id')
          .orderBy('g.id'),
      ).as('gebeurtenissen'),
    ])

type Rij = {
  id: number
  soort: string
  datum: Datum
  gegevens: unknown
  door: string | null
  is_medewerker: boolean | null
}

// Written by appendGebeurtenis only, so the shape is that of the type.
const leesGebeurtenis = ({ id, soort, datum, gegevens, door, is_medewerker }: Rij) =>
  ({
    ...(gegevens as object),
    ...{ id: String(id), soort, op: datum, door },
    van: is_medewerker === null ? null : is_medewerker ? 'gemeente' : 'aanvrager',
  }) as TermijnGebeurtenis & { door: string | null; van: 'gemeente' | 'aanvrager' | null }

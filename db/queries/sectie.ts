import { sql } from 'kysely'
import type { Sectienaam } from '../../app/domain/aanvraag/secties.ts'
import type { Sectieinhoud } from '../../app/domain/aanvraag/samenvoegen.ts'
import type { Gebruiker, Zaakrecht } from '../../app/domain/toegang.ts'
import type { Composer, Db, Tx } from '../db.ts'
import { prepared } from '../prepared.ts'
import { sendAlong } from '../together.ts'
import type { Aanvraagvelden } from './aanvraag.ts'
import { deleteAanwezig } from './aanwezigheid.ts'
import { deleteConcept } from './concept-invoer.ts'
import { keepHelperinvoer } from './helperinvoer.ts'
import { holdZaak, namensRol } from './zaak.ts'

/** Which sections were saved, by whom for the last time and when. */
export function listSecties(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('sectie as s')
    .innerJoin('gebruiker as g', 'g.id', 's.gewijzigd_door')
    .select(['s.naam', 's.versie', 's.gewijzigd_op', 'g.naam as gewijzigd_door'])
    .where('s.aanvraag_id', '=', aanvraagId)
    .execute()
}

/** One section: its version and its last change; undefined when nobody saved it yet. */
export function findSectie(db: Db | Tx, aanvraagId: string, naam: Sectienaam) {
  return db
    .selectFrom('sectie as s')
    .innerJoin('gebruiker as g', 'g.id', 's.gewijzigd_door')
    .select(['s.versie', 's.gewijzigd_op', 's.gewijzigd_door', 'g.naam as door'])
    .select(inhoud.as('inhoud'))
    .where('s.aanvraag_id', '=', aanvraagId)
    .where('s.naam', '=', naam)
    .executeTakeFirst()
}

/** What it says now; asked by itself, so that none of the earlier versions is read on the way. */
const inhoud = sql<Sectieinhoud | null>`(select v.inhoud from sectie_versie v
  where v.aanvraag_id = s.aanvraag_id and v.naam = s.naam and v.versie = s.versie)`

export type Sectiestand = { versie: number; door: string; inhoud: Sectieinhoud | null }

/**
 * One section of an application that is held until the transaction ends: whether this person may still write it and
 * what it says, both read after the wait.
 */
export async function lockSectie(
  tx: Tx,
  gebruiker: Pick<Gebruiker, 'id' | 'gemeente_id'>,
  aanvraagId: string,
  naam: Sectienaam,
) {
  await holdZaak(tx, gebruiker, aanvraagId)
  const { id, gemeente_id } = gebruiker
  const { rows } = await tx.executeQuery(stand(tx, { id, gemeente_id, aanvraagId, naam }))
  const [rij] = rows
  if (!rij) return undefined
  const { versie, door, inhoud, ...zaak } = rij
  return { ...zaak, stand: versie === null ? null : { versie, door: door ?? '', inhoud } }
}

type Vraag = { id: string; gemeente_id: string; aanvraagId: string; naam: Sectienaam }

const stand = prepared((db, vraag: Vraag) =>
  db
    .selectFrom('aanvraag as a')
    .leftJoin('toegang as t', (join) =>
      join.onRef('t.aanvraag_id', '=', 'a.id').on('t.gebruiker_id', '=', vraag.id),
    )
    .leftJoin('sectie as s', (join) =>
      join.onRef('s.aanvraag_id', '=', 'a.id').on('s.naam', '=', vraag.naam),
    )
    .leftJoin('gebruiker as g', 'g.id', 's.gewijzigd_door')
    .select(['a.status', 't.secties as mandaat', 't.tot as mandaat_tot'])
    .select(['s.versie', 'g.naam as door', namensRol.as('namens_rol')])
    .select((eb) => eb.ref('t.recht').$castTo<Zaakrecht | null>().as('zaakrecht'))
    .select(inhoud.as('inhoud'))
    .where('a.id', '=', vraag.aanvraagId)
    .where('a.gemeente_id', '=', vraag.gemeente_id),
)

/** The versions of a section from this one on, oldest first: the first is what somebody started from. */
export function listSectieversies(tx: Tx, aanvraagId: string, naam: Sectienaam, vanaf: number) {
  return tx
    .selectFrom('sectie_versie')
    .select(['versie', 'door'])
    .select((eb) => eb.ref('inhoud').$castTo<Sectieinhoud>().as('inhoud'))
    .where('aanvraag_id', '=', aanvraagId)
    .where('naam', '=', naam)
    .where('versie', '>=', vanaf)
    .orderBy('versie')
    .execute()
}

type Versie = {
  gemeente_id: string
  aanvraag_id: string
  naam: Sectienaam
  versie: number
  inhoud: Sectieinhoud
  door: string
  moment: Date
}

/** Keeps what a section says at this version. */
export async function insertSectieversie(tx: Tx, { inhoud, ...versie }: Versie) {
  await tx
    .insertInto('sectie_versie')
    .values({ ...versie, inhoud: JSON.stringify(inhoud) })
    .execute()
}

type Wijziging = {
  gemeente_id: string
  aanvraag_id: string
  naam: Sectienaam
  door: string
  nu: Date
  /** Where this person goes on the next time; the section itself when left out. */
  verder?: Sectienaam
  /** What changes in the application itself along with it. */
  velden?: Aanvraagvelden
}

/**
 * Records that a section was changed: its version goes up, and the application remembers where the person was.
 * Every command that changes what a section shows calls this or `saveSectie`. Answers the new version.
 */
export async function touchSectie(tx: Tx, wijziging: Wijziging): Promise<number> {
  const { versie } = await tx
    .with('zaak', (db) => updateZaak(db, wijziging))
    .with('geraakt', (db) => upsertSectie(db, wijziging))
    .with('helper', (db) => keepHelperinvoer(db, wijziging))
    .selectFrom('geraakt')
    .select('versie')
    .executeTakeFirstOrThrow()
  return versie
}

/**
 * The same with what the section now says, in the place of what this person typed before; in one statement that goes
 * along with the next. Who holds the application knows the version it makes: one more than there was.
 */
export function saveSectie(tx: Tx, wijziging: Wijziging & { inhoud: Sectieinhoud }) {
  const { velden: gewijzigd = {} } = wijziging
  const velden = Object.entries(gewijzigd).flatMap(([veld, is]) => (is === undefined ? [] : veld))
  const kept = saves.get(velden.join()) ?? prepareSave(velden)
  saves.set(velden.join(), kept)
  const { gemeente_id, aanvraag_id, naam, door, nu, verder = naam } = wijziging
  const inhoud = JSON.stringify(wijziging.inhoud)
  const values = { gemeente_id, aanvraag_id, naam, door, nu, verder, inhoud, ...gewijzigd }
  return sendAlong(tx, kept(tx, values))
}

type Bewaard = Required<Omit<Wijziging, 'velden'>> & { inhoud: string } & Aanvraagvelden

/** One statement for each set of columns in the application: as many as there are sections. */
const saves = new Map<string, ReturnType<typeof prepareSave>>()

const prepareSave = (velden: string[]) =>
  prepared((db, b: Bewaard) => {
    const given: Aanvraagvelden = b
    const wie = { aanvraag_id: b.aanvraag_id, naam: b.naam, gebruiker_id: b.door }
    const wijziging: Wijziging = {
      ...{ gemeente_id: b.gemeente_id, aanvraag_id: b.aanvraag_id, naam: b.naam, door: b.door },
      ...{ nu: b.nu, verder: b.verder },
      velden: Object.fromEntries(velden.map((veld) => [veld, given[veld as keyof Aanvraagvelden]])),
    }
    return db
      .with('getypt', (qb) => deleteConcept(qb, wie))
      .with('hier', (qb) => deleteAanwezig(qb, wie))
      .with('zaak', (qb) => updateZaak(qb, wijziging))
      .with('geraakt', (qb) => upsertSectie(qb, wijziging))
      .with('helper', (qb) => keepHelperinvoer(qb, wijziging))
      .insertInto('sectie_versie')
      .columns(['gemeente_id', 'aanvraag_id', 'naam', 'versie', 'door', 'moment', 'inhoud'])
      .expression((eb) =>
        eb
          .selectFrom('geraakt')
          .select(['gemeente_id', 'aanvraag_id', 'naam', 'versie'])
          .select([
            sql<string>`${b.door}::uuid`.as('door'),
            sql<Date>`${b.nu}::timestamptz`.as('moment'),
            sql<string>`${b.inhoud}::jsonb`.as('inhoud'),
          ]),
      )
  })

function upsertSectie(db: Composer, { gemeente_id, aanvraag_id, naam, door, nu }: Wijziging) {
  return db
    .insertInto('sectie')
    .values({ gemeente_id, aanvraag_id, naam, versie: 1, gewijzigd_op: nu, gewijzigd_door: door })
    .onConflict((oc) =>
      oc.columns(['aanvraag_id', 'naam']).doUpdateSet({
        versie: sql`sectie.versie + 1`,
        gewijzigd_op: nu,
        gewijzigd_door: door,
      }),
    )
    .returning(['gemeente_id', 'aanvraag_id', 'naam', 'versie'])
}

const updateZaak = (db: Composer, { aanvraag_id, naam, nu, verder = naam, velden }: Wijziging) =>
  db
    .updateTable('aanvraag')
    .set({ ...velden, laatste_sectie: verder, bijgewerkt_op: nu })
    .where('id', '=', aanvraag_id)

import { sql } from 'kysely'
import type { Tranche } from '../../app/domain/besluit/betaalschema.ts'
import type { Samengesteld } from '../../app/domain/besluit/samengesteld.ts'
import type { Verplichting } from '../../app/domain/besluit/verplichting.ts'
import type { Motivering, Voorstel } from '../../app/domain/besluit/voorstel.ts'
import type { Weigeringsgrond } from '../../app/domain/besluit/weigeringsgrond.ts'
import type { Db, Tx } from '../db.ts'

/** A proposal with who drew it up, and the meeting it is on the agenda of, if it is. */
export type Voorstelrij = NonNullable<Awaited<ReturnType<typeof findVoorstel>>>

/** The proposal that stands for this application; earlier ones have lapsed. */
export function findVoorstel(db: Db | Tx, aanvraagId: string) {
  return voorstellen(db)
    .where('v.aanvraag_id', '=', aanvraagId)
    .where('v.vervallen_op', 'is', null)
    .executeTakeFirst()
}

/** Every proposal made on this application, newest first, with why it came back where it did. */
export function listVoorstelversies(db: Db | Tx, aanvraagId: string) {
  return voorstellen(db)
    .where('v.aanvraag_id', '=', aanvraagId)
    .orderBy('v.versie', 'desc')
    .execute()
}

const voorstellen = (db: Db | Tx) =>
  db
    .selectFrom('voorstel as v')
    .innerJoin('gebruiker as u', 'u.id', 'v.opgesteld_door')
    .leftJoin('agendapunt as p', (join) =>
      join.onRef('p.voorstel_id', '=', 'v.id').on('p.aangehouden_op', 'is', null),
    )
    .leftJoin('collegevergadering as c', 'c.id', 'p.vergadering_id')
    .select(['v.id', 'v.versie', 'v.uitkomst', 'v.bedrag', 'v.samenvatting', 'v.score'])
    .select([
      'v.verantwoording_op',
      'v.wat_wel_kan',
      'v.zienswijze',
      'v.afwijking',
      'v.voorrang',
      'v.moment',
    ])
    .select(['v.opgesteld_door', 'u.naam as opsteller', 'v.vervallen_op'])
    .select(['p.id as agendapunt_id', 'c.datum as vergadering', 'p.terugstuurreden'])
    .select((eb) => [
      eb.ref('v.weigeringsgrond').$castTo<Weigeringsgrond | null>().as('weigeringsgrond'),
      eb.ref('v.motivering').$castTo<Motivering[]>().as('motivering'),
      eb.ref('v.verplichtingen').$castTo<Verplichting[]>().as('verplichtingen'),
      eb.ref('v.betaalschema').$castTo<Tranche[]>().as('betaalschema'),
      eb.ref('v.samengesteld').$castTo<Samengesteld | null>().as('samengesteld'),
    ])

type Nieuw = Voorstel & {
  gemeente_id: string
  aanvraag_id: string
  opgesteld_door: string
  moment: Date
  samengesteld?: Samengesteld
}

/** Adds the next version of the proposal. */
export function insertVoorstel(
  tx: Tx,
  { motivering, verplichtingen, betaalschema, samengesteld, ...voorstel }: Nieuw,
) {
  return tx
    .insertInto('voorstel')
    .values({
      ...voorstel,
      versie: sql<number>`(select coalesce(max(versie), 0) + 1 from voorstel where aanvraag_id = ${voorstel.aanvraag_id})`,
      motivering: JSON.stringify(motivering),
      verplichtingen: JSON.stringify(verplichtingen),
      betaalschema: JSON.stringify(betaalschema),
      samengesteld: JSON.stringify(samengesteld),
    })
    .returning(['id', 'versie'])
    .executeTakeFirstOrThrow()
}

/** Ends a proposal; what it said stays. */
export async function lapseVoorstel(tx: Tx, id: string, nu: Date) {
  await tx.updateTable('voorstel').set({ vervallen_op: nu }).where('id', '=', id).execute()
}

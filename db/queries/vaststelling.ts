import { sql } from 'kysely'
import { publicatieBijwerken, type PubliekResultaat } from './publicatie.ts'
import type { Publicatietekst } from '../../app/domain/besluit/publicatie.ts'
import type { Graaf } from '../../app/domain/samenhang/graaf.ts'
import type { Vaststelling } from '../../app/domain/vaststelling/vaststelling.ts'
import type { Db, Tx } from '../db.ts'

/** The text of the register as it will be once the determination was sent. */
export type PubliekVoorstel = Publicatietekst & {
  les: string | null
  resultaten: PubliekResultaat[]
  samenhang?: Graaf | null
}
export type Vaststellingsvoorstel = NonNullable<
  Awaited<ReturnType<typeof findVaststellingsvoorstel>>
>

/** The proposal to determine that stands now, with who drew it up. */
export function findVaststellingsvoorstel(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('vaststellingsvoorstel as v')
    .leftJoin('gebruiker as g', 'g.id', 'v.opgesteld_door')
    .select(['v.id', 'v.versie', 'v.bedrag', 'v.motivering', 'v.grond', 'v.reden', 'v.reactie'])
    .select(['v.opgesteld_door', 'v.moment', 'g.naam as opsteller'])
    .select((eb) => eb.ref('v.publiek').$castTo<PubliekVoorstel>().as('publiek'))
    .where('v.aanvraag_id', '=', aanvraagId)
    .where('v.vervallen_op', 'is', null)
    .executeTakeFirst()
}

type Nieuw = {
  gemeente_id: string
  aanvraag_id: string
  publiek: PubliekVoorstel
  opgesteld_door: string
  nu: Date
}

/** Puts a proposal in the place of the one that stood; what stood is kept. */
export async function vervangVaststellingsvoorstel(
  tx: Tx,
  vaststelling: Vaststelling,
  { publiek, nu, ...zaak }: Nieuw,
) {
  await tx
    .updateTable('vaststellingsvoorstel')
    .set({ vervallen_op: nu })
    .where('aanvraag_id', '=', zaak.aanvraag_id)
    .where('vervallen_op', 'is', null)
    .execute()
  const { versie } = await tx
    .insertInto('vaststellingsvoorstel')
    .values({
      ...zaak,
      ...vaststelling,
      publiek: JSON.stringify(publiek),
      moment: nu,
      versie: sql<number>`(select coalesce(max(versie), 0) + 1 from vaststellingsvoorstel where aanvraag_id = ${zaak.aanvraag_id})`,
    })
    .returning('versie')
    .executeTakeFirstOrThrow()
  return versie
}

/** The award that is determined, and whether that was decided already. */
export async function getVerlening(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('besluit as b')
    .innerJoin('subsidie as u', 'u.aanvraag_id', 'b.aanvraag_id')
    .select(['b.id', 'b.datum', 'u.verleend as bedrag', 'b.evaluatieplan_id', 'u.klaargezet'])
    .select('u.plafond_id')
    .select((eb) => [
      eb
        .exists(
          eb
            .selectFrom('besluit as v')
            .select('v.id')
            .whereRef('v.aanvraag_id', '=', 'b.aanvraag_id')
            .where('v.soort', '=', 'vaststelling'),
        )
        .as('besloten'),
      eb
        .selectFrom('betaalschema as s')
        .innerJoin('besluit as sb', 'sb.id', 's.besluit_id')
        .select((es) => es.fn.max('s.volgnummer').as('laatste'))
        .whereRef('sb.aanvraag_id', '=', 'b.aanvraag_id')
        .as('laatste_termijn'),
    ])
    .where('b.aanvraag_id', '=', aanvraagId)
    .where((eb) =>
      eb.or([
        eb('b.soort', '=', 'verlening'),
        eb.and([eb('b.erbij_verleend', '>', 0), eb('b.erbij_vastgesteld', '=', 0)]),
      ]),
    )
    .orderBy('b.moment', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Fixes the amount of a case; what is left over goes back to the ceiling, which is locked last. */
export async function vastleggenVaststelling(
  tx: Tx,
  { aanvraag_id, plafond_id }: { aanvraag_id: string; plafond_id: string },
  { bedrag, verleend }: { bedrag: number; verleend: number },
) {
  await tx
    .updateTable('subsidie')
    .set({ vastgesteld: bedrag })
    .where('aanvraag_id', '=', aanvraag_id)
    .execute()
  return tx
    .updateTable('plafond')
    .set({
      // what was granted on an objection goes back first to where it was counted
      vastgelegd_bezwaar: sql`vastgelegd_bezwaar - least(${verleend - bedrag}::bigint, ${erbij(aanvraag_id)})`,
      vastgelegd: sql`vastgelegd - greatest(${verleend - bedrag}::bigint - ${erbij(aanvraag_id)}, 0)`,
    })
    .where('id', '=', plafond_id)
    .returning(['id', 'bedrag', 'vastgelegd'])
    .executeTakeFirstOrThrow()
}

/** What of a case stands beside the ceiling: granted on an objection, less what came back of it since. */
export const erbij = (
  aanvraagId: string,
) => sql`coalesce((select sum(b.erbij_verleend - b.uit_bezwaar) from besluit b
  where b.aanvraag_id = ${aanvraagId}), 0)::bigint`

type Termijn = {
  gemeente_id: string
  besluit_id: string
  volgnummer: number
  bedrag: number
  vanaf: string
}

/** The last part that is still to be paid. */
export async function insertNabetaling(tx: Tx, termijn: Termijn) {
  await tx
    .insertInto('betaalschema')
    .values({ ...termijn, omschrijving: 'Nabetaling' })
    .execute()
}

/** Adds to the register what was determined and learned, in the words that were proposed with it. */
export async function publiceerVaststelling(
  tx: Tx,
  { aanvraag_id, bedrag }: { aanvraag_id: string; bedrag: number },
  nu: Date,
) {
  const voorstel = await findVaststellingsvoorstel(tx, aanvraag_id)
  if (voorstel)
    await publicatieBijwerken(tx, aanvraag_id, { ...voorstel.publiek, vastgesteld: bedrag }, nu)
}

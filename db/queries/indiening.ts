import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Aanvraaginhoud } from '../../app/domain/aanvraag/inhoud.ts'
import type { Aanvragergegevens } from '../../app/domain/partij/aanvrager.schema.ts'
import type { Db, Tx } from '../db.ts'

/** What was sent in: all that the application said, under which version of the scheme, and how it was signed. */
export type Ingediend = Omit<Aanvraaginhoud, 'id' | 'status'> & {
  regeling: { id: string; versie: number; titel: string }
  ondertekening: { naam: string; kanaal: 'digitaal' | 'post'; moment: string }
}

type NieuweIndiening = {
  gemeente_id: string
  aanvraag_id: string
  regeling_versie_id: string
  moment: Date
  inhoud: Ingediend
  inhoud_hash: string
  ondertekenaar_id: string
  ondertekend_als: string
  kanaal: 'digitaal' | 'post'
  plafond_versie: number
  plafond_bedrag: number
}

/** Keeps what was sent in, as it was sent in, with how each partner stood at that instant. */
export async function insertIndiening(tx: Tx, { inhoud, ...indiening }: NieuweIndiening) {
  const { gemeente_id, aanvraag_id } = indiening
  const { id } = await tx
    .insertInto('indiening')
    .values({ ...indiening, inhoud: JSON.stringify(inhoud) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const partners = inhoud.deelnemers.filter(({ rol }) => rol === 'partner')
  if (partners.length === 0) return
  const antwoorden = await listLaatsteAntwoorden(tx, aanvraag_id)
  await tx
    .insertInto('indiening_instemming')
    .values(
      partners.map(({ deelname_id, naam, stand }) => {
        const antwoord = antwoorden.find(
          (een) => een.deelname_id === deelname_id && een.uitkomst === stand,
        )
        return {
          indiening_id: id,
          gemeente_id,
          deelname_id,
          partijnaam: naam,
          stand: antwoord?.uitkomst ?? 'nog_geen_antwoord',
          instemming_id: antwoord?.id ?? null,
        }
      }),
    )
    .execute()
}

/** The last answer of each partner to the text last laid before them. */
function listLaatsteAntwoorden(tx: Tx, aanvraagId: string) {
  return tx
    .selectFrom('instemming as i')
    .distinctOn('i.deelname_id')
    .select(['i.id', 'i.deelname_id', 'i.uitkomst'])
    .where(
      'i.voorlegging_id',
      '=',
      sql<string>`(select v.id from voorlegging v
      where v.aanvraag_id = ${aanvraagId} order by v.versie desc limit 1)`,
    )
    .orderBy('i.deelname_id')
    .orderBy('i.moment', 'desc')
    .execute()
}

/** What was sent in for this application, with how the partners stood then. */
export function findIndiening(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('indiening as i')
    .select(['i.id', 'i.moment', 'i.inhoud_hash', 'i.ondertekend_als', 'i.kanaal'])
    .select((eb) => [
      eb.ref('i.inhoud').$castTo<Ingediend>().as('inhoud'),
      jsonArrayFrom(
        eb
          .selectFrom('indiening_instemming as p')
          .select(['p.partijnaam', 'p.stand'])
          .whereRef('p.indiening_id', '=', 'i.id')
          .orderBy('p.partijnaam'),
      ).as('partners'),
    ])
    .where('i.aanvraag_id', '=', aanvraagId)
    .executeTakeFirst()
}

/** Who applies, with the members of a group; as long as nothing is filled in, the fields are empty. */
export function findAanvrager(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('deelname as d')
    .innerJoin('partij as p', 'p.id', 'd.partij_id')
    .select(['p.id', 'p.soort', 'p.organisatiesoort', 'p.naam', 'p.kvk_nummer', 'p.telefoon'])
    .select(['p.straat', 'p.huisnummer', 'p.postcode', 'p.plaats'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('partij_lid as l')
          .select(['l.naam', 'l.aansprakelijk'])
          .whereRef('l.partij_id', '=', 'p.id')
          .orderBy('l.volgorde'),
      ).as('leden'),
    )
    .where('d.aanvraag_id', '=', aanvraagId)
    .where('d.rol', '=', 'penvoerder')
    .where('d.vertrokken_op', 'is', null)
    .executeTakeFirst()
}

type Waar = { gemeente_id: string; partij_id: string }

/** Writes who applies, and puts these members in the place of those that were there. */
export async function updateAanvrager(
  tx: Tx,
  { gemeente_id, partij_id }: Waar,
  { leden, ...partij }: Aanvragergegevens,
) {
  await tx.updateTable('partij').set(partij).where('id', '=', partij_id).execute()
  await tx.deleteFrom('partij_lid').where('partij_id', '=', partij_id).execute()
  if (leden.length === 0) return
  await tx
    .insertInto('partij_lid')
    .values(leden.map((lid, volgorde) => ({ gemeente_id, partij_id, ...lid, volgorde })))
    .execute()
}

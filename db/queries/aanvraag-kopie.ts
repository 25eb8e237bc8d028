import { sql } from 'kysely'
import { eindVan, leesEind } from '../../app/domain/samenhang/verbinding.ts'
import type { Tx } from '../db.ts'
import { replaceVerbindingen } from './aansluiting.ts'

type Bron = { id: string; gemeente_id: string }
type Kopie = {
  nummer: string
  gebruiker_id: string
  /** The plan version the new application is written under. */
  plan_versie_id: string
  nu: Date
}

/**
 * A draft with what another application says: the plan, what it fits with, the budget, and who takes part with what.
 * Partners were asked for the other text: here they are named, and nobody was asked yet. Answers its id.
 */
export async function insertKopie(tx: Tx, { id, gemeente_id }: Bron, kopie: Kopie) {
  const { nummer, gebruiker_id, plan_versie_id, nu } = kopie
  const { rows } = await sql<{ id: string }>`
    insert into aanvraag (gemeente_id, nummer, regeling_id, aangemaakt_op, aangemaakt_door, bijgewerkt_op, titel,
      samenvatting, aanleiding, doel, doelgroep, activiteiten, wijk, locatie,
      locatie_postcode, locatie_huisnummer, locatie_woonhuis, locatie_gevonden, lon, lat, borging, domeinen, verbindingen, merkbaar, gevraagd, btw, ander_gemeentegeld)
    select gemeente_id, ${nummer}, regeling_id, ${nu}, ${gebruiker_id}, ${nu}, titel,
      samenvatting, aanleiding, doel, doelgroep, activiteiten, wijk, locatie,
      locatie_postcode, locatie_huisnummer, locatie_woonhuis, locatie_gevonden, lon, lat, borging, domeinen, verbindingen, merkbaar, gevraagd, btw, ander_gemeentegeld
    from aanvraag where id = ${id} and gemeente_id = ${gemeente_id} returning id`.execute(tx)
  const nieuw = rows[0]?.id ?? ''
  const deelnames = await copyDeelnemers(tx, id, { nieuw, gebruiker_id, nu })
  await copyVerbindingen(tx, { oud: id, nieuw, gemeente_id }, deelnames)
  // an item that is no longer in the plan falls out
  await sql`
    insert into aansluiting (gemeente_id, aanvraag_id, onderdeel_id, motivering, volgorde)
    select a.gemeente_id, ${nieuw}, nieuw.id, a.motivering, a.volgorde
    from aansluiting a join onderdeel oud on oud.id = a.onderdeel_id
    join onderdeel nieuw on nieuw.plan_versie_id = ${plan_versie_id} and nieuw.sleutel = oud.sleutel
    where a.aanvraag_id = ${id}`.execute(tx)
  await sql`
    insert into begrotingspost
    select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'aanvraag_id', ${nieuw}::uuid))).*
    from begrotingspost p where p.aanvraag_id = ${id}`.execute(tx)
  return nieuw
}

type Naar = { nieuw: string; gebruiker_id: string; nu: Date }

/** Every participant as a party of its own again, so that a change in one application never shows in another. Answers which became which. */
async function copyDeelnemers(tx: Tx, id: string, { nieuw, gebruiker_id, nu }: Naar) {
  const deelnemers = await tx
    .selectFrom('deelname')
    .select(['id', 'partij_id', 'gemeente_id', 'rol'])
    .where('aanvraag_id', '=', id)
    .where('vertrokken_op', 'is', null)
    .orderBy('aangemaakt_op')
    .execute()
  const nieuwe = new Map<string, string>()
  for (const { id: deelname_id, partij_id, gemeente_id, rol } of deelnemers) {
    const { rows } = await sql<{ id: string }>`
      insert into partij
      select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).*
      from partij p where p.id = ${partij_id} returning id`.execute(tx)
    const partij = rows[0]?.id ?? ''
    await sql`
      insert into partij_lid
      select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(), 'partij_id', ${partij}::uuid))).*
      from partij_lid l where l.partij_id = ${partij_id}`.execute(tx)
    const deelname = await sql<{ id: string }>`
      insert into deelname
      select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'aanvraag_id', ${nieuw}::uuid,
        'partij_id', ${partij}::uuid, 'versie', 1, 'gewijzigd_door', null, 'aangemaakt_op', ${nu}::timestamptz))).*
      from deelname d where d.id = ${deelname_id} returning id`.execute(tx)
    nieuwe.set(deelname_id, deelname.rows[0]?.id ?? '')
    if (rol === 'penvoerder')
      await tx
        .insertInto('toegang')
        .values({
          gemeente_id,
          aanvraag_id: nieuw,
          gebruiker_id,
          partij_id: partij,
          recht: 'penvoerder',
          moment: nu,
        })
        .execute()
  }
  return nieuwe
}

type Van = { oud: string; nieuw: string; gemeente_id: string }

/** Who is connected with whom, about the new participants; what was about one who left falls out. */
async function copyVerbindingen(
  tx: Tx,
  { oud, nieuw, gemeente_id }: Van,
  deelnames: ReadonlyMap<string, string>,
) {
  const rijen = await tx
    .selectFrom('verbinding')
    .select(['van', 'naar', 'stand'])
    .where('aanvraag_id', '=', oud)
    .orderBy('volgorde')
    .execute()
  const hier = (eind: string) => {
    const gelezen = leesEind(eind)
    if (gelezen?.soort !== 'deelnemer') return eind
    const deelname = deelnames.get(gelezen.waarde)
    return deelname ? eindVan('deelnemer', deelname) : null
  }
  await replaceVerbindingen(
    tx,
    { gemeente_id, aanvraag_id: nieuw },
    rijen.flatMap(({ stand, ...rij }) => {
      const [van, naar] = [hier(rij.van), hier(rij.naar)]
      return van && naar ? [{ van, naar, stand }] : []
    }),
  )
}

import { createHash } from 'node:crypto'
import type { Tx } from '../db.ts'
import { insertSamenstelling } from '../queries/samenstelling.ts'
import type { RegelingBestand } from './regeling.ts'

/**
 * Loads a scheme; a changed file must be a new version, so that what cases refer to stays as it was. Where the
 * municipality published a version itself, it keeps the scheme and the file is left alone.
 */
export async function seedRegeling(tx: Tx, bestand: RegelingBestand) {
  const { id, gemeente: gemeente_id, versie, volgorde } = bestand
  await tx
    .insertInto('regeling')
    .values({ id, gemeente_id, volgorde })
    .onConflict((oc) => oc.column('id').doNothing())
    .execute()
  await seedPlafonds(tx, bestand)
  const inhoud_hash = createHash('sha256').update(JSON.stringify(bestand)).digest('hex')
  const known = await tx
    .selectFrom('regeling_versie')
    .select('inhoud_hash')
    .where('regeling_id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (known?.inhoud_hash === inhoud_hash || (await heeftEigenVersie(tx, id))) return
  if (known)
    throw new Error(
      `Regeling ${id} versie ${versie} is al geladen met een andere inhoud: geef het bestand een nieuwe versie`,
    )
  await insertSamenstelling(tx, await insertVersie(tx, bestand, inhoud_hash), bestand)
}

async function heeftEigenVersie(tx: Tx, regeling_id: string) {
  const eigen = await tx
    .selectFrom('regeling_versie')
    .select('id')
    .where('regeling_id', '=', regeling_id)
    .where('gepubliceerd_door', 'is not', null)
    .executeTakeFirst()
  return eigen !== undefined
}

/** A ceiling that is there stays: what is committed on it is counted in its row. */
async function seedPlafonds(
  tx: Tx,
  { id: regeling_id, gemeente: gemeente_id, plafonds }: RegelingBestand,
) {
  const rows = plafonds.map((plafond) => ({ ...plafond, regeling_id, gemeente_id }))
  await tx
    .insertInto('plafond')
    .values(rows)
    .onConflict((oc) => oc.columns(['regeling_id', 'periode']).doNothing())
    .execute()
}

async function insertVersie(tx: Tx, bestand: RegelingBestand, inhoud_hash: string) {
  const { beslistermijn, verantwoording, passend, contact, vervanger, beoordeling } = bestand
  const plan = await tx
    .selectFrom('plan_versie')
    .select('id')
    .where('plan_id', '=', bestand.plan)
    .orderBy('versie', 'desc')
    .executeTakeFirst()
  if (!plan)
    throw new Error(`Regeling ${bestand.id} hoort bij plan ${bestand.plan}, dat er niet is`)
  return tx
    .insertInto('regeling_versie')
    .values({
      gemeente_id: bestand.gemeente,
      regeling_id: bestand.id,
      versie: bestand.versie,
      plan_versie_id: plan.id,
      titel: bestand.titel,
      samenvatting: bestand.samenvatting,
      grondslag: bestand.grondslag,
      bekendmaking: bestand.bekendmaking,
      van: bestand.van,
      tot: bestand.tot,
      gepubliceerd_op: bestand.gepubliceerd_op,
      verdeelwijze: bestand.verdeelwijze,
      gelijke_stand: bestand.gelijke_stand,
      voorrang_artikel: bestand.voorrang_artikel ?? null,
      gelijke_stand_criterium: bestand.gelijke_stand_criterium ?? null,
      ...(beoordeling && {
        telt: beoordeling.telt,
        telt_artikel: beoordeling.artikel,
        beoordelaars: beoordeling.beoordelaars,
        schaal: JSON.stringify(beoordeling.schaal),
      }),
      minimumscore: bestand.minimumscore,
      maximumbedrag: bestand.maximumbedrag,
      beslistermijn_weken: beslistermijn.weken,
      beslistermijn_grondslag: beslistermijn.grondslag,
      beslistermijn_artikel: beslistermijn.artikel,
      termijn_start: beslistermijn.start,
      direct_vaststellen: bestand.direct_vaststellen,
      verantwoording_kort_tot: verantwoording?.kort_tot ?? null,
      verantwoording_weken: verantwoording?.binnen_weken ?? null,
      vaststelling_weken: verantwoording?.vaststellen.weken ?? null,
      vaststelling_grondslag: verantwoording?.vaststellen.grondslag ?? null,
      vaststelling_artikel: verantwoording?.vaststellen.artikel ?? null,
      gedeeltelijk_verlenen: bestand.gedeeltelijk_verlenen,
      overgangsrecht: bestand.overgangsrecht,
      bewaarcode: bestand.bewaarcode,
      evaluatie_op: bestand.evaluatie_op,
      passende_soorten: passend.soorten,
      passend_onder: passend.onder,
      contact_naam: contact.naam,
      contact_functie: contact.functie,
      contact_telefoon: contact.telefoon,
      contact_bereikbaar: contact.bereikbaar,
      vervanger_naam: vervanger.naam,
      vervanger_functie: vervanger.functie,
      vervanger_telefoon: vervanger.telefoon,
      checklist: JSON.stringify(bestand.checklist),
      velden: JSON.stringify(bestand.velden),
      vrijwilligerstarief: bestand.vrijwilligerstarief,
      teksten: JSON.stringify(bestand.teksten),
      vragen: JSON.stringify(bestand.vragen),
      ...(bestand.briefteksten && { briefteksten: JSON.stringify(bestand.briefteksten) }),
      inhoud_hash,
    })
    .returning(['id', 'gemeente_id', 'plan_versie_id'])
    .executeTakeFirstOrThrow()
}

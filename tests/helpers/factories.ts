import { randomUUID } from 'node:crypto'
import { canonicalJson } from '../../app/domain/canoniek.ts'
import { sha256 } from '../../app/lib/tokens.server.ts'
import type { Actor } from '../../app/lib/actor.server.ts'
import type { Gebruiker, Rol } from '../../app/domain/toegang.ts'
import { helpersecties } from '../../app/domain/toegang/toegangsrecht.ts'
import type { Db, Tx } from '../../db/db.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { startTermijn } from '../../db/queries/termijn.ts'

export const nu = new Date('2026-12-01T09:00:00Z')

function buildGebruiker(over: Partial<Gebruiker> = {}): Gebruiker {
  const id = over.id ?? randomUUID()
  return {
    id,
    gemeente_id: 'elburg',
    email: `${id.slice(0, 8)}@example.nl`,
    naam: 'Noor van Dijk',
    is_medewerker: false,
    rollen: [],
    aanvraag_id: null,
    ...over,
  }
}

export function buildActor(
  gebruiker: Gebruiker = buildGebruiker(),
  over: Partial<Actor> = {},
): Actor {
  return { gebruiker, nu, origin: 'http://localhost:3000', herkomst: 'test', ...over }
}

/** An account in the database; with roles it is an official. */
export async function createGebruiker(
  tx: Tx | Db,
  over: Partial<Gebruiker> = {},
): Promise<Gebruiker> {
  const gebruiker = buildGebruiker({ ...over, is_medewerker: (over.rollen ?? []).length > 0 })
  const { id, gemeente_id, email, naam, is_medewerker, rollen } = gebruiker
  await tx
    .insertInto('gebruiker')
    .values({ id, gemeente_id, email, naam, is_medewerker, aangemaakt_op: nu })
    .execute()
  for (const rol of rollen)
    await tx.insertInto('gebruiker_rol').values({ gemeente_id, gebruiker_id: id, rol }).execute()
  return gebruiker
}

export const createMedewerker = (tx: Tx | Db, ...rollen: Rol[]) =>
  createGebruiker(tx, { rollen, naam: 'Sanne Bos' })

type Concept = { regeling_id?: string; titel?: string; gevraagd?: number }

/** A draft with its penvoerder (a natural person), filled in enough to be submitted. Written past the commands. */
export async function createConcept(tx: Tx | Db, penvoerder: Gebruiker, over: Concept = {}) {
  const { gemeente_id } = penvoerder
  const nummer = `ELB-2026-${String(Math.floor(Math.random() * 1e9)).padStart(9, '0')}`
  const { id } = await tx
    .insertInto('aanvraag')
    .values({
      gemeente_id,
      nummer,
      regeling_id: over.regeling_id ?? 'elburg-innovatie',
      aangemaakt_op: nu,
      bijgewerkt_op: nu,
      aangemaakt_door: penvoerder.id,
      titel: over.titel ?? 'Koffie op de hoek',
      samenvatting: 'Elke woensdag een open koffietafel voor de buurt.',
      aanleiding: 'Veel buren kennen elkaar niet.',
      doel: 'Buren leren elkaar kennen.',
      doelgroep: 'Oudere buurtbewoners',
      activiteiten: 'Veertig koffieochtenden in het wijkontmoetingscentrum.',
      start_op: '2027-03-01',
      eind_op: '2027-12-31',
      wijk: 'Oostendorp',
      locatie: 'Wijkontmoetingscentrum',
      borging: 'Daarna draait de koffietafel op bijdragen van bezoekers.',
      domeinen: ['wmo', 'participatie'],
      verbindingen: 'De vereniging en het wijkcomité werken voor het eerst samen.',
      merkbaar: 'Zij verwijzen bewoners naar elkaar.',
      gevraagd: over.gevraagd ?? 500_000,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const partij = await createDeelnemer(tx, id, gemeente_id, {
    rol: 'penvoerder',
    naam: penvoerder.naam,
  })
  await tx
    .insertInto('toegang')
    .values({
      gemeente_id,
      aanvraag_id: id,
      gebruiker_id: penvoerder.id,
      recht: 'penvoerder',
      partij_id: partij.partij_id,
      moment: nu,
    })
    .execute()
  await tx
    .insertInto('begrotingspost')
    .values([
      {
        gemeente_id,
        aanvraag_id: id,
        kant: 'kosten',
        soort: 'materiaal',
        omschrijving: 'Koffie en thee',
        bedrag: (over.gevraagd ?? 500_000) + 50_000,
        volgorde: 0,
      },
      {
        gemeente_id,
        aanvraag_id: id,
        kant: 'dekking',
        soort: 'eigen_bijdrage',
        omschrijving: 'Bijdrage van buren',
        bedrag: 50_000,
        status: 'toegezegd',
        volgorde: 1,
      },
    ])
    .execute()
  return {
    id,
    nummer,
    gemeente_id,
    partij_id: partij.partij_id,
    regeling_id: over.regeling_id ?? 'elburg-innovatie',
  }
}

type Deelnemer = {
  rol?: 'penvoerder' | 'partner'
  naam?: string
  kvk_nummer?: string
  email?: string
}

/** A party with its part in an application; a KVK number makes it a vereniging. */
export async function createDeelnemer(
  tx: Tx | Db,
  aanvraag_id: string,
  gemeente_id: string,
  { rol = 'partner', naam = 'Buurvrouw', kvk_nummer, email }: Deelnemer = {},
) {
  const partij = await tx
    .insertInto('partij')
    .values({
      gemeente_id,
      naam,
      soort: kvk_nummer ? 'rechtspersoon' : 'natuurlijk_persoon',
      kvk_nummer: kvk_nummer ?? null,
      organisatiesoort: kvk_nummer ? 'vereniging' : null,
      straat: 'Dorpsstraat',
      huisnummer: '1',
      postcode: '8081 AA',
      plaats: 'Elburg',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const deelname = await tx
    .insertInto('deelname')
    .values({
      gemeente_id,
      aanvraag_id,
      partij_id: partij.id,
      rol,
      taak: 'Helpt mee',
      bijdrage_uren: 10,
      email: email ?? null,
      aangemaakt_op: nu,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { deelname_id: deelname.id, partij_id: partij.id }
}

/** A submitted application, in the state the caller asks for. Written past the commands; the steps of the procedure are kept. */
export async function createIngediend(
  tx: Tx | Db,
  penvoerder: Gebruiker,
  over: Concept & { status?: 'ingediend' | 'volledig' | 'in_beoordeling' | 'beoordeeld' } = {},
) {
  const concept = await createConcept(tx, penvoerder, over)
  const { id: regeling_versie_id } = await tx
    .selectFrom('regeling_versie')
    .select('id')
    .where('regeling_id', '=', concept.regeling_id)
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const set = (values: object) =>
    tx.updateTable('aanvraag').set(values).where('id', '=', concept.id).execute()
  await set({
    status: 'ingediend',
    ingediend_op: nu,
    regeling_versie_id,
    soort_aanvrager: 'burgerinitiatief',
  })
  const inhoud = await getAanvraaginhoud(tx, concept.id)
  await tx
    .insertInto('indiening')
    .values({
      gemeente_id: concept.gemeente_id,
      aanvraag_id: concept.id,
      regeling_versie_id,
      moment: nu,
      inhoud: JSON.stringify(inhoud),
      inhoud_hash: sha256(canonicalJson(inhoud)),
      ondertekenaar_id: penvoerder.id,
      ondertekend_als: penvoerder.naam,
      kanaal: 'digitaal',
      plafond_versie: 1,
      plafond_bedrag: 10_000_000,
    })
    .execute()
  await tx
    .insertInto('bereikbaarheid')
    .values({
      gemeente_id: concept.gemeente_id,
      aanvraag_id: concept.id,
      kanaal: 'digitaal',
      moment: nu,
      gebruiker_id: penvoerder.id,
    })
    .execute()
  await startTermijn(
    tx as Tx,
    {
      gemeente_id: concept.gemeente_id,
      aanvraag_id: concept.id,
      soort: 'beslistermijn',
      op: '2026-12-01',
      lengte: { aantal: 8, eenheid: 'weken' },
      grondslag: 'wet',
      artikel: 'Awb 4:13 lid 2',
    },
    { nu, gebruiker_id: penvoerder.id },
  )
  const steps = ['volledig', 'in_beoordeling', 'beoordeeld'] as const
  const reached = steps.indexOf(over.status as (typeof steps)[number])
  for (const status of steps.slice(0, reached + 1))
    await set(status === 'volledig' ? { status, volledig_op: '2026-12-01' } : { status })
  return { ...concept, regeling_versie_id }
}

/**
 * Somebody with an account who may open the application: to write along, only to read, or to help with every section.
 * They act for a partner of their own, unless told for whom.
 */
export async function createMeeschrijver(
  tx: Tx | Db,
  aanvraag_id: string,
  recht: 'meeschrijver' | 'meelezer' | 'helper' = 'meeschrijver',
  namens?: { partij_id: string },
) {
  const gebruiker = await createGebruiker(tx, { naam: 'Hassan Amrani' })
  const { gemeente_id, id: gebruiker_id, naam } = gebruiker
  const { partij_id } = namens ?? (await createDeelnemer(tx, aanvraag_id, gemeente_id, { naam }))
  const mandaat = recht === 'helper' ? { secties: [...helpersecties], tot: '2099-12-31' } : {}
  await tx
    .insertInto('toegang')
    .values({ gemeente_id, aanvraag_id, gebruiker_id, recht, partij_id, moment: nu, ...mandaat })
    .execute()
  return gebruiker
}

import { sql, type QueryCreator } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Datum } from '../../app/domain/datum.ts'
import type { OnderdeelGegevens } from '../../app/domain/plan/indeling.ts'
import { schaalSchema } from '../../app/domain/beoordeling/schaal.schema.ts'
import { vastTeLeggenSoorten } from '../../app/domain/regeling/keuzes.ts'
import {
  checklistSchema,
  tekstenSchema,
  veldregelsSchema,
  vragenSchema,
} from '../../app/domain/regeling/regeling.schema.ts'
import type { Db, Tx } from '../db.ts'
import { prepared } from '../prepared.ts'
import type { Database } from '../schema.ts'

/** A scheme with all that its version says. */
export type Regeling = NonNullable<Awaited<ReturnType<typeof findRegeling>>>

/** The schemes of a municipality, or of all with null, each in the version in force. */
export function listRegelingen(db: Db | Tx, gemeente_id: string | null, vandaag: Datum) {
  return koppen(db)
    .where('v.id', '=', geldendeVersie(vandaag))
    .$if(gemeente_id !== null, (query) => query.where('r.gemeente_id', '=', gemeente_id))
    .orderBy('r.gemeente_id')
    .orderBy('r.volgorde')
    .execute()
}

/** A scheme of this municipality in the version in force on this day, which drafts follow. */
export async function findRegeling(db: Db | Tx, gemeente_id: string, id: string, vandaag: Datum) {
  const row = await volledig(db)
    .where('v.id', '=', geldendeVersie(vandaag))
    .where('r.gemeente_id', '=', gemeente_id)
    .where('r.id', '=', id)
    .executeTakeFirst()
  return row && gelezen(row)
}

/** One version of a scheme, also when a newer one has come: what a submitted application names. */
export async function getRegelingVersie(db: Db | Tx, versieId: string): Promise<Regeling> {
  return gelezen(await volledig(db).where('v.id', '=', versieId).executeTakeFirstOrThrow())
}

type Zaak = { gemeente_id: string; regeling_id: string; regeling_versie_id: string | null }

/** The version that counts for an application: the one it was submitted under, else the one in force. */
export async function getRegelingVanZaak(
  db: Db | Tx,
  zaak: Zaak,
  vandaag: Datum,
): Promise<Regeling> {
  if (zaak.regeling_versie_id !== null) return getRegelingVersie(db, zaak.regeling_versie_id)
  const regeling = await findRegeling(db, zaak.gemeente_id, zaak.regeling_id, vandaag)
  if (!regeling) throw new Error(`Geen regeling ${zaak.regeling_id}`)
  return regeling
}

/** The conditions of a version in their order, each with the passage it rests on. */
export async function listVoorwaarden(db: Db | Tx, versieId: string) {
  const { rows } = await db.executeQuery(voorwaardenVan(db, { versieId }))
  return rows.map(metBron)
}

const voorwaardenVan = prepared((db, { versieId }: { versieId: string }) =>
  voorwaardenMetBron(db).where('w.regeling_versie_id', '=', versieId),
)

/** The conditions of several versions at once, by version. */
export async function mapVoorwaarden(db: Db | Tx, versieIds: readonly string[]) {
  if (versieIds.length === 0) return new Map<string, Voorwaarderij[]>()
  const rows = await voorwaardenMetBron(db).where('w.regeling_versie_id', 'in', versieIds).execute()
  return Map.groupBy(rows.map(metBron), (voorwaarde) => voorwaarde.regeling_versie_id)
}
type Voorwaarderij = Awaited<ReturnType<typeof listVoorwaarden>>[number]

/** What applications are scored on under this version, in order; the weights are 100 together. */
export function listCriteria(db: Db | Tx, versieId: string) {
  return db
    .selectFrom('beoordelingscriterium')
    .select(['sleutel', 'titel', 'toelichting', 'gewicht'])
    .where('regeling_versie_id', '=', versieId)
    .orderBy('volgorde')
    .execute()
}

/** The items of the plan an application under this version may name, in the order of the plan. */
export async function listKiesbareOnderdelen(db: Db | Tx, regeling: Kiesbaar) {
  const voorwaarden = await listVoorwaarden(db, regeling.versie_id)
  const extra = vastTeLeggenSoorten(voorwaarden)
  return db
    .selectFrom('onderdeel as o')
    .select(['o.id', 'o.sleutel', 'o.soort', 'o.nummer', 'o.titel', 'o.kort', 'o.toelichting'])
    .select(['o.ouder', 'o.paragraaf', 'o.citaat'])
    .select((eb) => eb.ref('o.gegevens').$castTo<OnderdeelGegevens>().as('gegevens'))
    .where('o.plan_versie_id', '=', regeling.plan_versie_id)
    .where((eb) =>
      eb.or([
        sql<boolean>`o.soort = any(${extra}::text[])`,
        eb.and([
          sql<boolean>`o.soort = any(${regeling.passende_soorten}::text[])`,
          regeling.passend_onder === null
            ? eb.lit(true)
            : eb('o.ouder', '=', regeling.passend_onder),
        ]),
      ]),
    )
    .orderBy('o.volgorde')
    .execute()
}
type Kiesbaar = Pick<
  Regeling,
  'versie_id' | 'plan_versie_id' | 'passende_soorten' | 'passend_onder'
>

/** The first day of the round that is paid from this period; null where applications do not compete in rounds. */
export async function findRondestart(
  db: Db | Tx,
  gemeente_id: string,
  regeling_id: string,
  periode: number,
): Promise<Datum | null> {
  const row = await db
    .selectFrom('regeling_versie')
    .select('van')
    .where('gemeente_id', '=', gemeente_id)
    .where('regeling_id', '=', regeling_id)
    .where('verdeelwijze', '=', 'tender')
    .where(sql<boolean>`extract(year from tot)::int = ${periode}`)
    .orderBy('van')
    .limit(1)
    .executeTakeFirst()
  return row?.van ?? null
}

/** The newest version that has taken effect; before any has, the first one. */
const geldendeVersie = (vandaag: Datum) => sql<string>`(
  select g.id from regeling_versie g where g.regeling_id = r.id
  order by g.van <= ${vandaag}::date desc, case when g.van <= ${vandaag}::date then -g.versie else g.versie end limit 1)`

function koppen(db: Db | Tx) {
  return db
    .selectFrom('regeling_versie as v')
    .innerJoin('regeling as r', 'r.id', 'v.regeling_id')
    .innerJoin('plan_versie as pv', 'pv.id', 'v.plan_versie_id')
    .innerJoin('plan as p', 'p.id', 'pv.plan_id')
    .select(['r.id', 'r.gemeente_id', 'v.id as versie_id', 'v.versie', 'v.titel', 'v.samenvatting'])
    .select(['v.plan_versie_id', 'p.id as plan_id', 'p.titel as plan_titel'])
    .select(['v.van', 'v.tot', 'v.gepubliceerd_op', 'v.verdeelwijze', 'v.maximumbedrag'])
    .select(['v.beslistermijn_weken', 'v.beslistermijn_grondslag', 'v.beslistermijn_artikel'])
    .select(['v.termijn_start', 'v.direct_vaststellen'])
    .select(['v.verantwoording_weken', 'v.vaststelling_weken'])
    .select(['v.contact_naam', 'v.contact_functie', 'v.contact_telefoon', 'v.contact_bereikbaar'])
    .select(sql<string[]>`v.teksten->'voor_wie'`.as('voor_wie'))
    .select(sql<string>`v.teksten->>'tijd'`.as('tijd'))
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('plafond as f')
          .select(['f.periode', 'f.bedrag', 'f.vastgelegd'])
          .select(sql<number>`greatest(f.bedrag - f.vastgelegd, 0)`.as('resterend'))
          .whereRef('f.regeling_id', '=', 'r.id')
          .orderBy('f.periode'),
      ).as('plafonds'),
    )
}

function volledig(db: Db | Tx) {
  return koppen(db)
    .select(['v.grondslag', 'v.bekendmaking', 'v.gelijke_stand', 'v.minimumscore'])
    .select(['v.gelijke_stand_criterium', 'v.telt', 'v.telt_artikel', 'v.beoordelaars', 'v.schaal'])
    .select('v.voorrang_artikel')
    .select(['v.gedeeltelijk_verlenen', 'v.overgangsrecht', 'v.bewaarcode'])
    .select(['v.evaluatie_op', 'v.passende_soorten', 'v.passend_onder'])
    .select(['v.vervanger_naam', 'v.vervanger_functie', 'v.vervanger_telefoon'])
    .select(['v.vaststelling_grondslag', 'v.vaststelling_artikel', 'v.verantwoording_kort_tot'])
    .select(['v.aanvultermijn_dagen', 'v.betaaltermijn_weken'])
    .select(['v.betaaltermijn_grondslag', 'v.betaaltermijn_artikel'])
    .select(['v.checklist', 'v.velden', 'v.vrijwilligerstarief', 'v.teksten', 'v.vragen'])
}

const gelezen = <
  R extends Record<'checklist' | 'velden' | 'teksten' | 'vragen' | 'schaal', unknown>,
>(
  row: R,
) => ({
  ...row,
  checklist: checklistSchema.parse(row.checklist),
  velden: veldregelsSchema.parse(row.velden),
  teksten: tekstenSchema.parse(row.teksten),
  vragen: vragenSchema.parse(row.vragen),
  schaal: schaalSchema.parse(row.schaal),
})

const voorwaardenMetBron = (db: QueryCreator<Database>) =>
  db
    .selectFrom('voorwaarde as w')
    .innerJoin('onderdeel as o', 'o.id', 'w.bron_onderdeel_id')
    .innerJoin('plan_versie as pv', 'pv.id', 'o.plan_versie_id')
    .innerJoin('plan as p', 'p.id', 'pv.plan_id')
    .select(['w.regeling_versie_id', 'w.sleutel', 'w.soort', 'w.titel', 'w.tekst', 'w.vraag'])
    .select([
      'w.artikel',
      'w.gewicht',
      'w.parameters',
      'o.sleutel as onderdeel',
      'o.paragraaf',
      'o.citaat',
    ])
    .select(['p.id as bron_plan_id', 'p.titel as bron_plan_titel'])
    .orderBy('w.volgorde')

function metBron<R extends { onderdeel: string; paragraaf: string; citaat: string }>({
  onderdeel,
  paragraaf,
  citaat,
  ...voorwaarde
}: R) {
  return { ...voorwaarde, bron: { onderdeel, paragraaf, citaat } }
}

import type { Mandaatregel } from '../../app/domain/mandaat/mandaat.ts'
import type { Tx } from '../db.ts'

type Versie = { id: string; gemeente_id: string; plan_versie_id: string }
type Voorwaarde = {
  sleutel: string
  soort: string
  titel: string
  tekst: string
  vraag: string
  artikel: string
  gewicht: 'doorslaggevend' | 'weegt_mee'
  parameters: unknown
  /** The key of the item it rests on, of this plan or of an earlier one. */
  bron: string
}
type Criterium = { sleutel: string; titel: string; toelichting: string; gewicht: number }

type Samenstelling = {
  voorwaarden: readonly Voorwaarde[]
  criteria: readonly Criterium[]
  mandaat: readonly Mandaatregel[]
}

/** What a version of a scheme is made of beside its own row: conditions, criteria and mandate, in their order. */
export async function insertSamenstelling(
  tx: Tx,
  versie: Versie,
  { voorwaarden, criteria, mandaat }: Samenstelling,
) {
  const { id: regeling_versie_id, gemeente_id } = versie
  const idVan = await mapBronnen(tx, versie, voorwaarden)
  const rows = voorwaarden.map(({ bron, parameters, ...voorwaarde }, volgorde) => {
    const bron_onderdeel_id = idVan.get(bron)
    if (!bron_onderdeel_id)
      throw new Error(`Voorwaarde ${voorwaarde.sleutel} noemt ${bron}, dat in geen plan staat`)
    const eigen = { gemeente_id, regeling_versie_id, bron_onderdeel_id, volgorde }
    return { ...voorwaarde, ...eigen, parameters: JSON.stringify(parameters) }
  })
  await tx.insertInto('voorwaarde').values(rows).execute()
  const regels = criteria.map((criterium, volgorde) => ({
    ...criterium,
    gemeente_id,
    regeling_versie_id,
    volgorde,
  }))
  await tx.insertInto('beoordelingscriterium').values(regels).execute()
  if (mandaat.length === 0) return
  const mandaten = mandaat.map((een, volgorde) => ({
    ...een,
    gemeente_id,
    regeling_versie_id,
    volgorde,
  }))
  await tx.insertInto('mandaatregel').values(mandaten).execute()
}

/** The items by key: of the version of the plan the scheme rests on, else the newest that has it. */
async function mapBronnen(
  tx: Tx,
  { gemeente_id, plan_versie_id }: Versie,
  voorwaarden: readonly Voorwaarde[],
) {
  const bronnen = await tx
    .selectFrom('onderdeel as o')
    .innerJoin('plan_versie as v', 'v.id', 'o.plan_versie_id')
    .distinctOn('o.sleutel')
    .select(['o.sleutel', 'o.id'])
    .where('o.gemeente_id', '=', gemeente_id)
    .where('o.sleutel', 'in', [...new Set(voorwaarden.map(({ bron }) => bron))])
    .orderBy('o.sleutel')
    .orderBy((eb) => eb('v.id', '=', plan_versie_id), 'desc')
    .orderBy('v.versie', 'desc')
    .execute()
  return new Map(bronnen.map(({ sleutel, id }) => [sleutel, id]))
}

import { sql } from 'kysely'
import type { Werklijstfilter } from '../../app/domain/behandeling/werklijst.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db } from '../db.ts'
import { treffers, volgorde, voorwaarden } from './werklijst-filter.ts'

const perKant = sql<number>`4`

export type Buur = { nummer: string; titel: string; valt: Datum | null; kant: 'voor' | 'na' }

/** The cases just before and after this one in the list somebody came from, in the order of the list. */
export async function listBuren(
  db: Db,
  gebruiker: Gebruiker,
  filter: Werklijstfilter,
  zaak: { id: string; werkdatum: Datum; vandaag: Datum },
): Promise<Buur[]> {
  const plek = { datum: zaak.werkdatum, id: zaak.id }
  const kant = (naam: Buur['kant'], vanaf: Werklijstfilter) => {
    const waar = filter.zoek
      ? sql`a.id in ${treffers(gebruiker, vanaf, perKant, zaak.vandaag)}`
      : voorwaarden(gebruiker, vanaf, zaak.vandaag)
    return sql`(select a.nummer, a.titel, a.werkdatum, a.id, ${naam}::text as kant
      from aanvraag a where ${waar} order by ${volgorde(vanaf)} limit ${perKant})`
  }
  const { rows } = await sql<Buur>`
    select b.nummer, b.titel, b.kant, nullif(b.werkdatum, date '9999-12-31') as valt from (
      ${kant('voor', { ...filter, na: null, voor: plek })} union all
      ${kant('na', { ...filter, voor: null, na: plek })}) b
    order by b.werkdatum, b.id`.execute(db)
  return rows
}

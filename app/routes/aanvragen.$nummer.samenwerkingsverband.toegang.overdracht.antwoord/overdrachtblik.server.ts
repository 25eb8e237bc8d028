import { redirect } from '@remix-run/node'
import { findOverdracht } from '../../../db/queries/overdracht.ts'
import { findToegangVan } from '../../../db/queries/toegang.ts'
import { findVoorlegging } from '../../../db/queries/voorlegging.ts'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { gevolgenVanOverdracht } from '../../domain/toegang/overdracht.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** The question to lead as the one who was asked reads it, with what a yes changes. */
export async function overdrachtblik({ db, zaak, gebruiker }: InZaak) {
  const terug = `/aanvragen/${zaak.nummer}/samenwerkingsverband/toegang`
  const overdracht = await findOverdracht(db, zaak.id)
  if (overdracht?.naar_id !== gebruiker.id) throw redirect(terug, 303)
  const [van, voorgelegd] = await Promise.all([
    findToegangVan(db, zaak.id, overdracht.van_id),
    findVoorlegging(db, zaak.id),
  ])
  const zelfdePartij = van?.partij_id === zaak.namens_partij_id
  return {
    nummer: zaak.nummer,
    titel: aanvraagtitel(zaak.titel),
    van: overdracht.van || 'De penvoerder',
    gevolgen: gevolgenVanOverdracht(zelfdePartij, voorgelegd !== undefined),
    terug,
  }
}

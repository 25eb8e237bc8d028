import { insertDeelnameversie, listDeelnameversies } from '../../db/queries/deelnameversie.ts'
import type { DeelnameMetPartij } from '../../db/queries/deelname.ts'
import { getNaam } from '../../db/queries/gebruiker.ts'
import type { Tx } from '../../db/db.ts'
import type { Versiekeuzes } from '../domain/aanvraag/bewaren.schema.ts'
import type { Sectieinhoud } from '../domain/aanvraag/samenvoegen.ts'
import { deelnameinhoud } from '../domain/samenwerkingsverband/deelnameinhoud.ts'
import type { Actor } from '../lib/actor.server.ts'
import { metKeuzes } from './met-keuzes.ts'

/** What is kept of the form of a participant, with what somebody else saved since it was opened. */
export async function deelnameSamenvoegen<I extends Sectieinhoud>(
  tx: Tx,
  { gebruiker }: Actor,
  deelname: DeelnameMetPartij,
  getypt: I,
  keuzes: Versiekeuzes,
): Promise<I> {
  const { id, versie, gewijzigd_door } = deelname
  if (keuzes._versie >= versie || gewijzigd_door === null) return getypt
  const eerder = await listDeelnameversies(tx, id, keuzes._versie)
  const nu = { door: gewijzigd_door, inhoud: deelnameinhoud(deelname) }
  const [basis, ...sindsdien] = [...eerder, nu].map(({ door, inhoud }) => ({
    door: door ?? '',
    inhoud: gevraagd(inhoud, getypt),
  }))
  const door = await getNaam(tx, gewijzigd_door)
  const anderen = { versie, door, basis: basis?.inhoud ?? {}, sindsdien }
  return metKeuzes(getypt, anderen, keuzes, gebruiker.id)
}

/** Keeps what a participant's form said, before it is changed. */
export function vorigeBewaren(
  tx: Tx,
  { nu }: Actor,
  { gemeente_id }: { gemeente_id: string },
  deelname: DeelnameMetPartij,
) {
  const { id: deelname_id, versie, gewijzigd_door: door } = deelname
  const inhoud = deelnameinhoud(deelname)
  const vorige = { gemeente_id, deelname_id, versie, inhoud, door, vervangen_op: nu }
  return insertDeelnameversie(tx, vorige)
}

/** Of all that is known only what this form asks. */
const gevraagd = (inhoud: Sectieinhoud, getypt: Sectieinhoud) =>
  Object.fromEntries(Object.keys(getypt).map((naam) => [naam, inhoud[naam]]))

import { inzageMinuten } from '../domain/rekening/rekening.ts'
import { getVerzegeldIban, heeftInzage } from '../../db/queries/rekening.ts'
import type { Db } from '../../db/db.ts'
import { decrypt } from './tokens.server.ts'

/** The account number in groups of four, if this official asked to read it a few minutes ago; else null. */
export async function getLeesbaarNummer(db: Db, id: string, gebruikerId: string, nu: Date) {
  const sinds = new Date(nu.getTime() - inzageMinuten * 60_000)
  if (!(await heeftInzage(db, id, gebruikerId, sinds))) return null
  return inGroepen(decrypt(await getVerzegeldIban(db, id)))
}

const inGroepen = (iban: string) => iban.replace(/(.{4})(?=.)/g, '$1 ')

import type { Db } from '../db.ts'
import { verifyAudit, type Hoofd } from './audit.ts'
import { verifyBetalingen } from './betaling.ts'
import { verifyGeld } from './geld.ts'
import { verifyTeksten } from './tekst.ts'
import { verifyTermijnen } from './termijn.ts'

export type Uitslag = { fouten: string[]; hoofd: Hoofd }

/** Recomputes what must never be wrong: the audit chain, and what later parts add here. */
export async function verify(db: Db, nu: Date, kept: Hoofd | null): Promise<Uitslag> {
  const audit = await verifyAudit(db, nu, kept)
  return {
    fouten: [
      ...audit.fouten,
      ...(await verifyTermijnen(db)),
      ...(await verifyGeld(db)),
      ...(await verifyBetalingen(db)),
      ...(await verifyTeksten(db)),
    ],
    hoofd: audit.hoofd,
  }
}

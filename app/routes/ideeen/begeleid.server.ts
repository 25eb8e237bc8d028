import { appendAudit } from '../../lib/audit.server.ts'
import { notFound } from '../../lib/errors.ts'
import type { Toegestaan } from '../../lib/guard.server.ts'
import { findIdee } from '../../../db/queries/idee.ts'

/** The idea a page of the municipality is about; that it was read is recorded. */
export async function getGelezenIdee({ db, gebruiker, actor, params }: Toegestaan) {
  const idee = await findIdee(db, gebruiker, params.id ?? '', 'iedereen')
  if (!idee) throw notFound()
  await appendAudit(db, actor, 'idee gelezen', `idee/${idee.id}`)
  return idee
}

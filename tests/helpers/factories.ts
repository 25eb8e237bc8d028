import { randomUUID } from 'node:crypto'
import type { Actor } from '../../app/lib/actor.server.ts'
import type { Gebruiker, Rol } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../../db/db.ts'

export const nu = new Date('2026-12-01T09:00:00Z')

export function buildGebruiker(over: Partial<Gebruiker> = {}): Gebruiker {
  const id = over.id ?? randomUUID()
  return { id, gemeente_id: 'elburg', email: `${id.slice(0, 8)}@example.nl`, naam: 'Noor van Dijk', is_medewerker: false, rollen: [], aanvraag_id: null, ...over }
}

export function buildActor(gebruiker: Gebruiker = buildGebruiker(), over: Partial<Actor> = {}): Actor {
  return { gebruiker, nu, origin: 'http://localhost:3000', herkomst: 'test', ...over }
}

/** An account in the database; with roles it is an official. */
export async function createGebruiker(tx: Tx | Db, over: Partial<Gebruiker> = {}): Promise<Gebruiker> {
  const gebruiker = buildGebruiker({ ...over, is_medewerker: (over.rollen ?? []).length > 0 })
  const { id, gemeente_id, email, naam, is_medewerker, rollen } = gebruiker
  await tx.insertInto('gebruiker').values({ id, gemeente_id, email, naam, is_medewerker, aangemaakt_op: nu }).execute()
  for (const rol of rollen) await tx.insertInto('gebruiker_rol').values({ gemeente_id, gebruiker_id: id, rol }).execute()
  return gebruiker
}

export const createMedewerker = (tx: Tx | Db, ...rollen: Rol[]) => createGebruiker(tx, { rollen, naam: 'Sanne Bos' })

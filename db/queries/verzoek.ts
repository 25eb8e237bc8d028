import { sql } from 'kysely'
import type { Gebruiker, Rol } from '../../app/domain/toegang.ts'
import type { Db } from '../db.ts'

export type Gemeente = {
  id: string
  naam: string
  afkorting: string
  telefoon: string
  email: string
  postadres: string
}

export type Verzoekstand = {
  gemeente: Gemeente
  gebruiker: Gebruiker | null
  sessie: { laatst_gebruikt_op: Date; verloopt_op: Date } | null
  klok_seconden: number
}

/** All a request has to know before it is answered, in one statement: municipality, session with roles, demo clock. */
export async function findVerzoekstand(
  db: Db,
  host: string,
  sessieHash: Buffer | null,
): Promise<Verzoekstand | undefined> {
  const { rows } = await sql<Row>`
    select g.id, g.naam, g.afkorting, g.telefoon, g.email, g.postadres,
           coalesce((select seconden from demo_klok), 0) as klok_seconden,
           s.gebruiker_id, s.aanvraag_id, s.laatst_gebruikt_op, s.verloopt_op,
           u.email as gebruiker_email, u.naam as gebruiker_naam, u.is_medewerker,
           (select coalesce(array_agg(r.rol), '{}') from gebruiker_rol r where r.gebruiker_id = s.gebruiker_id) as rollen, s.methode
    from gemeente_host h
    join gemeente g on g.id = h.gemeente_id
    left join sessie s on s.token_hash = ${sessieHash} and s.gemeente_id = g.id
    left join gebruiker u on u.id = s.gebruiker_id and u.geblokkeerd_op is null
    where h.host = ${host}`.execute(db)
  const row = rows[0]
  if (!row) return undefined
  const { id, naam, afkorting, telefoon, email, postadres } = row
  const gebruiker =
    row.gebruiker_id && row.gebruiker_email !== null
      ? gebruikerOf(row, row.gebruiker_id, row.gebruiker_email)
      : null
  return {
    gemeente: { id, naam, afkorting, telefoon, email, postadres },
    gebruiker,
    sessie:
      gebruiker && row.laatst_gebruikt_op && row.verloopt_op
        ? { laatst_gebruikt_op: row.laatst_gebruikt_op, verloopt_op: row.verloopt_op }
        : null,
    klok_seconden: row.klok_seconden,
  }
}

type Row = Gemeente & {
  klok_seconden: number
  gebruiker_id: string | null
  aanvraag_id: string | null
  laatst_gebruikt_op: Date | null
  verloopt_op: Date | null
  gebruiker_email: string | null
  gebruiker_naam: string
  is_medewerker: boolean
  rollen: Rol[]
  methode: 'link' | 'uitnodiging' | 'demo' | null
}

/** A session from a mailed link never carries a role at the municipality. */
function gebruikerOf(row: Row, id: string, email: string): Gebruiker {
  const rollen = row.methode === 'demo' ? row.rollen : []
  const { gebruiker_naam: naam, is_medewerker, aanvraag_id } = row
  return {
    id,
    gemeente_id: row.id,
    email,
    naam,
    is_medewerker: is_medewerker && rollen.length > 0,
    rollen,
    aanvraag_id,
  }
}

import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { canonicalJson } from '../../app/domain/canoniek.ts'
import type { Db } from '../db.ts'

const batch = 500

/** Texts that people confirmed or signed, each beside the check that was made of it then. */
const teksten = [
  { naam: 'Evaluatieplan', tabel: 'evaluatieplan', kolom: 'hash' },
  { naam: 'Voorgelegde tekst', tabel: 'voorlegging', kolom: 'hash' },
  { naam: 'Indiening', tabel: 'indiening', kolom: 'inhoud_hash' },
]
type Row = { id: string; inhoud: unknown; hash: string }

/** Recomputes the check of every text somebody agreed to; answers each that no longer says what was agreed. */
export async function verifyTeksten(db: Db): Promise<string[]> {
  const fouten: string[] = []
  for (const { naam, tabel, kolom } of teksten)
    for (let na = '00000000-0000-0000-0000-000000000000'; ;) {
      const { rows } = await sql<Row>`select id, inhoud, ${sql.ref(kolom)} as hash
        from ${sql.table(tabel)} where id > ${na} order by id limit ${batch}`.execute(db)
      for (const { id, inhoud, hash } of rows)
        if (hash.replace(/^v1:/, '') !== hashOf(inhoud))
          fouten.push(`${naam} ${id} is veranderd nadat ermee is ingestemd`)
      const last = rows.at(-1)
      if (!last) break
      na = last.id
    }
  return fouten
}

const hashOf = (inhoud: unknown) => createHash('sha256').update(canonicalJson(inhoud)).digest('hex')

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { format } from 'prettier'
import { startEmbedded } from './embedded.ts'
import { createDatabase, migrate } from './migrate.ts'

const types: Record<string, string> = {
  text: 'string',
  varchar: 'string',
  uuid: 'string',
  date: 'string',
  bool: 'boolean',
  bytea: 'Buffer',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  float8: 'number',
  timestamptz: 'Date',
  _text: 'string[]',
}
const typeOf = (type: string) => (type === 'jsonb' ? 'Json' : types[type])

type Row = {
  tabel: string
  kolom: string
  type: string
  leeg: boolean
  vanzelf: boolean
  altijd: boolean
  keuzes: string[] | null
}

const query = `
  select c.relname as tabel, a.attname as kolom, coalesce(b.typname, t.typname) as type, not a.attnotnull as leeg,
         a.atthasdef as vanzelf, a.attidentity = 'a' as altijd,
         (select array_agg(m[1] order by nr) from pg_constraint k
           cross join regexp_matches(pg_get_constraintdef(k.oid), '''([a-z_/.-]+)''::text', 'g') with ordinality as g(m, nr)
           where k.contype = 'c' and (k.contypid = t.oid or (k.conrelid = c.oid and k.conkey = array[a.attnum]))
             and pg_get_constraintdef(k.oid) ~ '^CHECK \\(\\(\\w+ = ANY \\(ARRAY\\[''[a-z_]') as keuzes
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid left join pg_type b on b.oid = t.typbasetype
  where n.nspname = 'public' and c.relkind = 'r' order by c.relname, a.attnum`

/** The types of the tables as they are in this database: what schema.ts has to say. */
export async function schemaText(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<Row>(query).finally(() => client.end())
  const tables = Map.groupBy(rows, (row) => row.tabel)
  const blocks = [...tables].map(
    ([table, columns]) =>
      `export interface ${pascal(table)}Table {\n${columns.map(line).join('\n')}\n}`,
  )
  const list = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table`).join('\n')
  return `// Written by db/write-schema.ts from the migrations; change those instead.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** jsonb: read as unknown and narrowed where it is used; written as an object. */
export type Json = ColumnType<unknown, unknown, unknown>

${blocks.join('\n\n')}

export interface Database {
${list}
}
`
}

function line({ kolom, type, leeg, vanzelf, altijd, keuzes }: Row) {
  const base =
    keuzes && type === 'text' ? keuzes.map((keuze) => `'${keuze}'`).join(' | ') : typeOf(type)
  const full = leeg && type !== 'jsonb' ? `${base} | null` : base
  if (altijd) return `  ${kolom}: GeneratedAlways<${full}>`
  return `  ${kolom}: ${vanzelf && type !== 'jsonb' ? `Generated<${full}>` : full}`
}

const pascal = (name: string) =>
  name
    .split('_')
    .map((part) => part[0]?.toUpperCase() + part.slice(1))
    .join('')

if (import.meta.main) {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'schema-'))
  const embedded = await startEmbedded(dir)
  await createDatabase(embedded.url('postgres', 'postgres'), 'schema')
  await migrate({
    ownerUrl: embedded.url('eigenaar', 'schema'),
    workerUrl: embedded.url('werker', 'schema'),
  })
  const text = await schemaText(embedded.url('eigenaar', 'schema'))
  await writeFile(
    new URL('./schema.ts', import.meta.url),
    await format(text, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 100 }),
  )
  await embedded.stop()
  await rm(dir, { recursive: true })
}

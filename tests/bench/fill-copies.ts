import pg from 'pg'

type Copy = {
  table: string
  /** Which rows go along, told by those copied before. */
  where: string
  /** The columns that name something that was copied, besides its own id. */
  to: string[]
}

const copies: Copy[] = [
  { table: 'aansluiting', where: 'r.aanvraag_id = k.van', to: ['aanvraag_id'] },
  { table: 'begrotingspost', where: 'r.aanvraag_id = k.van', to: ['id', 'aanvraag_id'] },
  { table: 'deelname', where: 'r.aanvraag_id = k.van', to: ['id', 'aanvraag_id'] },
  { table: 'voorlegging', where: 'r.aanvraag_id = k.van', to: ['id', 'aanvraag_id'] },
  {
    table: 'instemming',
    where: 'r.aanvraag_id = k.van',
    to: ['id', 'aanvraag_id', 'voorlegging_id', 'deelname_id'],
  },
  { table: 'evaluatiecriterium', where: 'r.aanvraag_id = k.van', to: ['id', 'aanvraag_id'] },
  {
    table: 'criteriumvoorstel',
    where:
      'exists (select from evaluatiecriterium c where c.id = r.criterium_id and c.aanvraag_id = k.van)',
    to: ['id', 'criterium_id'],
  },
  {
    table: 'criteriumakkoord',
    where: `exists (select from criteriumvoorstel v join evaluatiecriterium c on c.id = v.criterium_id
      where v.id = r.voorstel_id and c.aanvraag_id = k.van)`,
    to: ['voorstel_id'],
  },
  { table: 'evaluatieplan', where: 'r.aanvraag_id = k.van', to: ['id', 'aanvraag_id'] },
  {
    table: 'evaluatieplan_bevestiging',
    where:
      'exists (select from evaluatieplan e where e.id = r.evaluatieplan_id and e.aanvraag_id = k.van)',
    to: ['evaluatieplan_id'],
  },
]

/** A whole application of the demonstration so many times over, with all that a finding looks at; answers the ids. */
export async function fillCopies(superuserUrl: string, count: number): Promise<string[]> {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    // the same case copied again meets its own copies
    await client.query(
      `create temp table kopie as select n, a.id as van, md5(a.id::text || n)::uuid as naar
       from generate_series(1, $1::int) n, (
         select a.id from aanvraag a where a.status <> 'concept' and a.nummer not like 'ELB-2018-%'
           and exists (select from evaluatieplan_bevestiging b join evaluatieplan e on e.id = b.evaluatieplan_id
                        where e.aanvraag_id = a.id)
         order by (select count(*) from deelname d where d.aanvraag_id = a.id) desc, a.nummer limit 1) a`,
      [count],
    )
    await client.query(
      await copyOf(client, 'aanvraag', 'r.id = k.van', {
        id: 'k.naar',
        nummer: `'ELB-2018-' || lpad(k.n::text, 7, '0')`,
      }),
    )
    for (const { table, where, to } of copies)
      await client.query(
        await copyOf(
          client,
          table,
          where,
          Object.fromEntries(
            to.map((column) => [
              column,
              column === 'aanvraag_id' ? 'k.naar' : `md5(r.${column}::text || k.n)::uuid`,
            ]),
          ),
        ),
      )
    for (const table of ['aanvraag', ...copies.map((copy) => copy.table)])
      await client.query(`analyze ${table}`)
    const { rows } = await client.query<{ naar: string }>('select naar from kopie order by n')
    return rows.map(({ naar }) => naar)
  } finally {
    await client.end()
  }
}

async function copyOf(
  client: pg.Client,
  table: string,
  where: string,
  other: Record<string, string>,
) {
  const { rows } = await client.query<{ column_name: string }>(
    `select column_name from information_schema.columns
      where table_name = $1 and table_schema = 'public' and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  const names = rows.map(({ column_name }) => column_name)
  const values = names.map((name) => other[name] ?? `r.${name}`)
  return `insert into ${table} (${names.join(', ')}) select ${values.join(', ')}
    from kopie k join ${table} r on ${where} on conflict do nothing`
}

import { sql } from 'kysely'
import type { Tx } from '../db.ts'
import { leesWoordenlijsten, type Woordenlijst } from './woorden.ts'

/** Puts the word lists in the place of what was there, and indexes the plans that are loaded already. */
export async function seedWoorden(tx: Tx) {
  const lijsten = await leesWoordenlijsten()
  const woorden = JSON.stringify(lijsten.flatMap(alsWoorden))
  const wijzers = JSON.stringify(lijsten.flatMap(alsWijzers))
  await tx.deleteFrom('zoekwoord').execute()
  await tx.deleteFrom('zoekwijzer').execute()
  // forms of one word have one stem: the strongest stays
  await sql`
    insert into zoekwoord (gemeente_id, begrip, woord, stam, kracht)
    select distinct on (begrip, stam, gemeente) gemeente, begrip, woord, stam, kracht
      from (select r.*, zoekstammen(r.woord) as stam
              from jsonb_to_recordset(${woorden}) as r (gemeente text, begrip text, woord text, kracht real)) g
     order by begrip, stam, gemeente, kracht desc`.execute(tx)
  await sql`
    insert into zoekwijzer (begrip, sleutel, kracht)
    select begrip, sleutel, max(kracht)
      from jsonb_to_recordset(${wijzers}) as r (begrip text, sleutel text, kracht real)
     group by begrip, sleutel`.execute(tx)
  await sql`select zoekterm_vullen(id) from plan_versie`.execute(tx)
}

const STERK = 1
const ZWAK = 0.5

function alsWoorden({ gemeente, leeg = [], begrippen }: Woordenlijst) {
  const rijen = (begrip: string, woorden: string[], kracht: number) =>
    woorden.map((woord) => ({ gemeente, begrip, woord, kracht }))
  return [
    ...rijen('', leeg, STERK),
    ...begrippen.flatMap(({ begrip, woorden, zwak = [] }) => [
      ...rijen(begrip, woorden, STERK),
      ...rijen(begrip, zwak, ZWAK),
    ]),
  ]
}

const alsWijzers = ({ begrippen }: Woordenlijst) =>
  begrippen.flatMap(({ begrip, bij, ook }) => [
    ...bij.map((sleutel) => ({ begrip, sleutel, kracht: STERK })),
    ...ook.map((sleutel) => ({ begrip, sleutel, kracht: ZWAK })),
  ])

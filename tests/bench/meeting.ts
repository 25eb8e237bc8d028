import { plusDagen, toDatum } from '../../app/domain/datum.ts'
import { getal } from '../../app/domain/opmaak.ts'
import { createDb, createPool, type Db } from '../../db/db.ts'
import { get, post, until } from '../helpers/platform.ts'
import { createAgenda } from '../helpers/vergadering.ts'
import type { Subject } from './subject.ts'
import { add } from './table.ts'

const many = 500
const bedrag = 100_000

/** A meeting of the college with five hundred proposals: its agenda, and ordering all decisions and all letters at once. */
export async function benchMeeting({ url, port, signIn }: Subject, size: number) {
  const db = createDb(createPool(url('app'), () => undefined))
  try {
    const datum = plusDagen(toDatum(new Date()), -400)
    const bedragen = Array<number>(many).fill(bedrag)
    const agenda = { jaar: 2150, datum, bedragen, plafond: many * bedrag }
    const { vergadering_id } = await createAgenda(db, agenda)
    const punten = await listPunten(db, vergadering_id)
    const pagina = `/college/${datum}`
    const lid = await signIn('burgemeester')
    addRow(size, 'de agenda', await pages(port, pagina, lid))
    addRow(size, 'kiezen wat wordt besloten', await pages(port, `${pagina}/besluiten`, lid))
    addRow(size, 'opdracht voor alle besluiten', [
      await order(port, `${pagina}/besluiten`, lid, punten),
    ])
    await done(db, 'besluiten')
    const secretaris = await signIn('secretaris')
    addRow(size, 'opdracht voor alle brieven', [
      await order(port, `${pagina}/verzending`, secretaris, punten),
    ])
    await done(db, 'brieven')
  } finally {
    await db.destroy()
  }
}

const listPunten = async (db: Db, vergaderingId: string) =>
  (
    await db
      .selectFrom('agendapunt')
      .select('id')
      .where('vergadering_id', '=', vergaderingId)
      .execute()
  ).map(({ id }): [string, string] => ['punten[]', `${id}:1`])

/** How long whoever asks for a page waits, twenty times. */
async function pages(port: number, path: string, cookie: string) {
  const waited: number[] = []
  for (let keer = 0; keer < 20; keer++)
    waited.push(await timed(() => get(port, path, { headers: { cookie } }), 200))
  return waited
}

const order = (port: number, path: string, cookie: string, punten: [string, string][]) => {
  const velden: [string, string][] = [
    ['_sleutel', crypto.randomUUID()],
    ['bevestigd', 'ja'],
  ]
  return timed(() => post(port, path, [...velden, ...punten], { headers: { cookie } }), 303)
}

async function timed(ask: () => Promise<{ status: number }>, expected: number) {
  const begin = performance.now()
  const { status } = await ask()
  if (status !== expected) throw new Error(`${status} instead of ${expected}`)
  return performance.now() - begin
}

/** The server works on while nobody waits; each item is one transaction. */
async function done(db: Db, wat: string) {
  const begin = performance.now()
  const waiting = () =>
    db.selectFrom('verzamelpunt').select('stand').where('stand', '=', 'wacht').limit(1).execute()
  await until(async () => (await waiting()).length === 0, 900_000)
  console.log(`  ${many} ${wat} in ${((performance.now() - begin) / 1_000).toFixed(1)} s`)
}

function addRow(size: number, what: string, waited: number[]) {
  waited.sort((a, b) => a - b)
  const most = waited[Math.ceil(waited.length * 0.95) - 1] ?? 0
  const middle = waited[waited.length >> 1] ?? 0
  add({
    job: `vergadering van ${many}, ${getal(size)} zaken: ${what}`,
    product:
      waited.length > 1
        ? `${middle.toFixed(0)} ms, p95 ${most.toFixed(0)} ms`
        : `${most.toFixed(0)} ms`,
    must: '≤ 1 s wachten',
    holds: most <= 1_000,
  })
}

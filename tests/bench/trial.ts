import { getal } from '../../app/domain/opmaak.ts'
import { regelingconceptMaken } from '../../app/commands/regelingconcept-maken.server.ts'
import { runTrial } from '../../app/lib/proef.server.ts'
import { createDb, createPool, type Db } from '../../db/db.ts'
import { fillCopies } from './fill-copies.ts'
import { emailOf, type Subject } from './subject.ts'
import { add } from './table.ts'

const many = 10_000

/** A draft of a scheme tried on ten thousand applications, page after page as the beheerder asks for them. */
export async function benchTrial({ url }: Pick<Subject, 'url'>) {
  await fillCopies(url('postgres'), many)
  const db = createDb(createPool(url('app'), () => undefined))
  try {
    const nu = new Date()
    const id = await createDraft(db, nu)
    const pages: number[] = []
    let [na, seen, peak]: [string | null, number, number] = [null, 0, 0]
    const before = process.memoryUsage().rss
    do {
      const begin = performance.now()
      const { samen, verder } = await runTrial(db, { gemeente_id: 'elburg', id, na, nu })
      pages.push(performance.now() - begin)
      ;[na, seen] = [verder, seen + samen]
      peak = Math.max(peak, process.memoryUsage().rss - before)
    } while (na !== null && seen < many)
    if (seen < many) throw new Error(`${seen} of ${many} were tried`)
    addRow('de zwaarste bladzij', Math.max(...pages), 1_000)
    addRow(
      'alle',
      pages.reduce((sum, page) => sum + page, 0),
      15_000,
    )
    console.log(`  ${pages.length} bladzijden, ${Math.round(peak / 1_048_576)} MB erbij`)
  } finally {
    await db.destroy()
  }
}

const addRow = (what: string, ms: number, most: number) =>
  add({
    job: `proef op ${getal(many)} aanvragen, ${what}`,
    product: `${(ms / 1_000).toFixed(2).replace('.', ',')} s`,
    must: `≤ ${most / 1_000} s`,
    holds: ms <= most,
  })

/** A draft of the beheerder, who is the only one that makes them. */
async function createDraft(db: Db, nu: Date) {
  const beheerder = await db
    .selectFrom('gebruiker')
    .select(['id', 'gemeente_id', 'email', 'naam'])
    .where('email', '=', emailOf('beheerder'))
    .executeTakeFirstOrThrow()
  const gebruiker = {
    ...beheerder,
    ...{ is_medewerker: true, rollen: ['beheerder' as const], aanvraag_id: null },
  }
  const actor = { gebruiker, nu, herkomst: 'bench', origin: 'http://localhost' }
  return db.transaction().execute((tx) => regelingconceptMaken(tx, actor, 'elburg-innovatie'))
}

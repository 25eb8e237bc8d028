import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { findStamp, oneAtATime, writeStamp } from '../../db/stamp.ts'
import { root } from './build.ts'
import { migrateEnvironment, type Environment } from './environment.ts'

/**
 * Brings the database to this version of the program: migrations and what every installation starts with, in a
 * demonstration its people too. A database that carries the stamp of this very version has all of that.
 */
export async function prepare(environment: Environment) {
  const { demo, ownerUrl } = environment.config
  const stamp = await stampOf(demo)
  if ((await findStamp(ownerUrl)) === stamp) return
  await migrateEnvironment(environment)
  const { fill } = await import('./fill.ts')
  await oneAtATime(ownerUrl, async () => {
    if ((await findStamp(ownerUrl)) === stamp) return
    await fill(environment.config)
    await writeStamp(ownerUrl, stamp)
  })
}

/** Everything the content of a prepared database follows from. */
const sources = [
  'db/migrations',
  'db/plannen',
  'db/regelingen',
  'db/gemeenten.ts',
  'db/migrate.ts',
  'db/seed.ts',
  'app/domain/feestdag.ts',
  'app/server/demo/mensen.ts',
  'app/server/demo/seed.ts',
  'node_modules/graphile-worker/package.json',
]

async function stampOf(demo: boolean) {
  const files = (await Promise.all(sources.map(filesOf))).flat()
  const texts = await Promise.all(files.map((file) => readFile(path.join(root, file))))
  const hash = createHash('sha256').update(demo ? 'demo' : '')
  for (const [index, file] of files.entries()) hash.update(file).update(texts[index] ?? '')
  return hash.digest('hex')
}

async function filesOf(source: string) {
  if (path.extname(source) !== '') return [source]
  const entries = await readdir(path.join(root, source), { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return files
    .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)))
    .sort()
}

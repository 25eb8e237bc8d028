import { loadBuild } from '../../app/server/build.ts'
import { gzipped, scriptBytes, styleBytes } from '../helpers/bytes.ts'
import { get } from '../helpers/platform.ts'
import type { Subject } from './subject.ts'
import { add } from './table.ts'

const kB = (bytes: number) => `${(bytes / 1_024).toFixed(1).replace('.', ',')} kB`
const limit = (job: string, bytes: number, most: number) =>
  add({ job, product: kB(bytes), must: `≤ ${most} kB gz`, holds: bytes <= most * 1_024 })

const publicPages = [
  '/',
  '/regelingen/elburg-innovatie',
  '/plannen/elburg-2024',
  '/initiatieven',
  '/monitor',
]

/** What goes over the line, compressed. */
export async function benchBytes({ port }: Subject) {
  const bodies = await Promise.all(publicPages.map(async (path) => (await get(port, path)).body))
  const scripts = bodies.filter((body) => body.includes('<script')).length
  add({
    job: 'openbare pagina’s, script',
    product: `${scripts} van ${bodies.length} met script`,
    must: '0',
    holds: scripts === 0,
  })
  limit('openbare pagina, HTML, de grootste', Math.max(...bodies.map(gzipped)), 20)
  for (const [soort, bytes] of Object.entries(styleBytes())) limit(`opmaak, ${soort}`, bytes, 20)
  const pages = scriptBytes(await loadBuild())
  limit(
    'pagina met script, alles samen, de grootste',
    Math.max(...pages.map(({ all }) => all)),
    120,
  )
  limit(
    'pagina met script, van haarzelf, de grootste',
    Math.max(...pages.map(({ own }) => own)),
    15,
  )
}

import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { promisify } from 'node:util'
import type { RouteRegel } from '../../app/server/routes-json.ts'
import { anoniem, ask, type Demo } from '../helpers/demo.ts'

export type Regel = RouteRegel & { id: string }

type Manifest = Record<string, { id: string; parentId?: string; path?: string; hasLoader: boolean }>

/** Every address with its methods and who may, as `npm run routes:json` says, with the id of its route. */
export async function listRegels(demo: Demo): Promise<Regel[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['app/server/start.mjs', 'routes'])
  const regels: RouteRegel[] = JSON.parse(stdout.slice(stdout.indexOf('[')))
  const manifest = await readManifest(demo)
  const ids = new Map(Object.values(manifest).map(({ id }) => [fullPath(manifest, id), id]))
  return regels.map((regel) => ({ ...regel, id: ids.get(regel.pad) ?? '' }))
}

/** The ids of all routes, as who is signed in reads them in the manifest of a page with script. */
async function readManifest(demo: Demo): Promise<Manifest> {
  const file = readdirSync('build/client/assets').find((name) => /^manifest-\w+\.js$/.test(name))
  const { body } = await ask(demo, anoniem(), `/assets/${file}`)
  return JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1)).routes
}

function fullPath(manifest: Manifest, id: string): string {
  const parts = []
  for (let route = manifest[id]; route; route = manifest[route.parentId ?? ''])
    if (route.path) parts.unshift(route.path)
  return `/${parts.join('/')}`
}

/** The values the parameters of an address get, the first rule that fits counting. */
export type Invulling = [begin: string, waarden: Record<string, string>]

export function fillIn(pad: string, invullingen: Invulling[]) {
  const waarden = invullingen.find(([begin]) => pad.startsWith(begin))?.[1] ?? {}
  return pad.replace(/:(\w+)/g, (_, naam: string) => waarden[naam] ?? 'onbekend').replace('*', 'x')
}

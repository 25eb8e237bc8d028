import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

type Route = { id: string; imports?: string[] }
type Manifest = { routes: Record<string, Route> }

const before = 'window.__remixManifest='

/**
 * Leaves out of the list of routes that the browser gets which files a page without JavaScript is made of: only a page
 * that starts in the browser asks for that.
 */
export async function slimManifest(client: string, routes: string) {
  const assets = path.join(client, 'assets')
  for (const name of (await readdir(assets)).filter((een) => /^manifest-\w+\.js$/.test(een))) {
    const file = path.join(assets, name)
    const text = await readFile(file, 'utf8')
    const manifest = JSON.parse(text.slice(before.length).replace(/;\s*$/, '')) as Manifest
    for (const route of Object.values(manifest.routes))
      if (route.id !== 'root' && !(await wantsScript(routes, route.id))) delete route.imports
    await writeFile(file, `${before}${JSON.stringify(manifest)};`)
  }
}

/** Whether the page says so itself, in its `handle`. */
async function wantsScript(routes: string, id: string) {
  const place = path.join(routes, path.relative('routes', id))
  for (const file of [path.join(place, 'route.tsx'), `${place}.tsx`]) {
    const text = await readFile(file, 'utf8').catch(() => '')
    if (/\bscript: true\b/.test(text)) return true
  }
  return false
}

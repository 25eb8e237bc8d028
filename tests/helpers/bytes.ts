import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { root, type Build } from '../../app/server/build.ts'

const client = path.join(root, 'build/client')
const sizes = new Map<string, number>()

/** How many bytes this file of the build is on the line. */
function compressed(address: string) {
  const known = sizes.get(address) ?? gzipped(readFileSync(path.join(client, address)))
  sizes.set(address, known)
  return known
}

export const gzipped = (text: string | Buffer) => zlib.gzipSync(text, { level: 9 }).length

/**
 * Of every page that asks for JavaScript: what it has on top of the framework (React, Remix, the list of routes and the
 * frame around every page), and all files together. What checks a form comes along when somebody begins to type.
 */
export function scriptBytes({ routes, assets }: Build) {
  const withScript = Object.values(routes).filter(
    (route) => (route?.module as { handle?: { script?: boolean } }).handle?.script,
  )
  const filesOf = (part?: { module: string; imports?: string[] }) =>
    part ? [part.module, ...(part.imports ?? [])] : []
  const ofForms = (file: string) => file.includes('/formulier-')
  const frame = [...filesOf(assets.entry), ...filesOf(assets.routes.root)]
  const framework = new Set([assets.url, ...frame.filter((file) => !ofForms(file))])
  const weigh = (files: Iterable<string>) =>
    [...files].reduce((sum, file) => sum + compressed(file), 0)
  return withScript.flatMap((route) => {
    const page = route && assets.routes[route.id]
    if (!page) return []
    const own = new Set([...frame, ...filesOf(page)].filter((file) => !framework.has(file)))
    return [{ id: page.id, own: weigh(own), all: weigh(own) + weigh(framework) }]
  })
}

/** What the stylesheets of a page weigh, outside and inside the workplaces: what every page gets, and its own. */
export function styleBytes() {
  const names = readdirSync(path.join(client, 'assets')).filter((name) => name.endsWith('.css'))
  const weigh = (sheet: string) => {
    const name = names.find((file) => file.startsWith(`${sheet}-`))
    if (!name) throw new Error(`no stylesheet ${sheet}`)
    return compressed(`/assets/${name}`)
  }
  const common = weigh('index')
  return { openbaar: common + weigh('openbaar'), werkplek: common + weigh('werkplek') }
}

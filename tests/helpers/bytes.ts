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

/** Of every page that asks for JavaScript: what its own file weighs, and all files together. */
export function scriptBytes({ routes, assets }: Build) {
  const withScript = Object.values(routes).filter(
    (route) => (route?.module as { handle?: { script?: boolean } }).handle?.script,
  )
  return withScript.flatMap((route) => {
    const own = route && assets.routes[route.id]
    if (!own) return []
    const all = new Set([assets.url])
    for (const part of [assets.entry, assets.routes.root, own])
      for (const file of [part?.module, ...(part?.imports ?? [])]) if (file) all.add(file)
    return [
      {
        id: own.id,
        own: compressed(own.module),
        all: [...all].reduce((sum, file) => sum + compressed(file), 0),
      },
    ]
  })
}

/** What the stylesheets weigh together: every page gets them all. */
export function styleBytes() {
  const names = readdirSync(path.join(client, 'assets')).filter((name) => name.endsWith('.css'))
  return names.reduce((sum, name) => sum + compressed(`/assets/${name}`), 0)
}

import type { Build } from './build.ts'

type Route = Build['routes'][string]

/**
 * Remix compares an address with every route of the application, several times a request: with a hundred routes that
 * is more work than the page. A slice is the application with only the routes that could answer an address; which of
 * them does, Remix decides as ever. There are about as many slices as routes.
 */
export function routeSlices(build: Build): (address: string) => Build {
  const routes = Object.values(build.routes).filter((route): route is Route => route !== undefined)
  const patterns = routes.map((route) => ({ route, pattern: patternOf(build, route) }))
  const slices = new Map<string, Build>()
  return (address) => {
    const segments = segmentsOf(address)
    if (!segments) return build
    const ids = new Set<string>()
    for (const { route, pattern } of patterns)
      if (couldMatch(pattern, segments)) for (const id of lineage(build, route)) ids.add(id)
    const key = [...ids].join(' ')
    const known = slices.get(key) ?? slice(build, ids)
    slices.set(key, known)
    return known
  }
}

const slice = (build: Build, ids: Set<string>): Build => ({
  ...build,
  routes: pick(build.routes, ids),
  assets: { ...build.assets, routes: pick(build.assets.routes, ids) },
})

const pick = <T>(from: Record<string, T>, ids: Set<string>) =>
  Object.fromEntries(Object.entries(from).filter(([id]) => ids.has(id)))

/** The parts of an address as the router reads them; null where only the router itself should judge. */
function segmentsOf(address: string) {
  try {
    const { pathname } = new URL(`http://localhost${address}`)
    if (pathname.includes('//')) return null
    return parts(pathname).map((part) => decodeURIComponent(part).toLowerCase())
  } catch {
    return null
  }
}

const parts = (path: string) => path.split('/').filter(Boolean)

/** The whole pattern of a route, its parents' included. */
const patternOf = (build: Build, route: Route) =>
  lineage(build, route)
    .reverse()
    .flatMap((id) => parts(build.routes[id]?.path ?? ''))

function lineage(build: Build, route: Route): string[] {
  const parent = route.parentId === undefined ? undefined : build.routes[route.parentId]
  return [route.id, ...(parent ? lineage(build, parent) : [])]
}

/** Rather a route too many than one too few. */
function couldMatch(pattern: string[], segments: string[]): boolean {
  if (pattern.some((part) => part.endsWith('?'))) return true
  if (pattern.at(-1) === '*') return fits(pattern.slice(0, -1), segments)
  return pattern.length === segments.length && fits(pattern, segments)
}

const fits = (pattern: string[], segments: string[]) =>
  pattern.every((part, index) => {
    const segment = segments[index]
    return segment !== undefined && (part.includes(':') || part.toLowerCase() === segment)
  })

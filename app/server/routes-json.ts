import { wieMag, type Recht } from '../domain/toegang.ts'
import { loadBuild, type Build } from './build.ts'

export type RouteRegel = {
  pad: string
  methode: 'GET' | 'POST'
  recht: Recht | null
  wie: string[]
}

/** Prints every address with its methods and who may, as JSON. */
export async function printRoutes() {
  const build = await loadBuild()
  console.log(JSON.stringify(listRoutes(build.routes), null, 2))
  process.exit(0)
}

/** Every loader and action of the application, with the right it asks for. */
function listRoutes(routes: Build['routes']): RouteRegel[] {
  return Object.values(routes)
    .flatMap((route) => {
      if (!route || route.id === 'root') return []
      const pad = `/${fullPath(routes, route.id)}`
      const { loader, action } = route.module as { loader?: object; action?: object }
      return [
        ...(loader ? [line(pad, 'GET', loader)] : []),
        ...(action ? [line(pad, 'POST', action)] : []),
      ]
    })
    .sort((a, b) => a.pad.localeCompare(b.pad) || a.methode.localeCompare(b.methode))
}

function line(pad: string, methode: 'GET' | 'POST', handler: object): RouteRegel {
  const recht = 'recht' in handler ? (handler.recht as Recht) : null
  return { pad, methode, recht, wie: recht ? wieMag(recht) : [] }
}

function fullPath(routes: Build['routes'], id: string): string {
  const route = routes[id]
  if (!route) return ''
  const parent = route.parentId ? fullPath(routes, route.parentId) : ''
  return [parent, route.path].filter(Boolean).join('/')
}

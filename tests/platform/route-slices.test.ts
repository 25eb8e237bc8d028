import { matchRoutes, type AgnosticDataRouteObject } from '@remix-run/router'
import { expect, test } from 'vitest'
import { loadBuild, type Build } from '../../app/server/build.ts'
import { routeSlices } from '../../app/server/route-slices.ts'

type Routes = Build['routes']

/** The tree as Remix makes it of its list of routes. */
const tree = (routes: Routes, parentId?: string): AgnosticDataRouteObject[] =>
  Object.values(routes)
    .filter((route) => route !== undefined)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index }) =>
      index ? { id, path, index } : { id, path, children: tree(routes, id) },
    )

const trees = new WeakMap<Routes, AgnosticDataRouteObject[]>()

function answers(routes: Routes, path: string) {
  const known = trees.get(routes) ?? tree(routes)
  trees.set(routes, known)
  return matchRoutes(known, path)?.map(({ route, params }) => [route.id, params])
}

test('elk adres krijgt van zijn deel van de routes hetzelfde antwoord als van alle routes', async () => {
  const build = await loadBuild()
  const sliceOf = routeSlices(build)
  const patterns = Object.values(build.routes).flatMap((route) => route?.path ?? [])
  const values = ['ELB-2026-00042', 'nieuw', '7', 'a%20b', 'concept']
  const filled = patterns.flatMap((pattern) =>
    values.map((value) => `/${pattern.replace(/:[\w-]+|\*/g, value)}`),
  )
  const addresses = [...new Set(filled)]
  const odd = [
    '/',
    '//behandeling',
    '/Behandeling/',
    '/%62ehandeling',
    '/a/../mijn',
    '/%E0%A4',
    '/aanvragen//x',
  ]
  // every other address with a slash at its end: of each pattern some are
  const withSlash = addresses.map((adres, nth) => (nth % 2 === 0 ? adres : `${adres}/`))
  for (const address of [...withSlash, ...odd]) {
    const { pathname } = new URL(`http://localhost${address}`)
    const slice = sliceOf(`${address}?_data=root`)
    expect(answers(slice.routes, pathname), address).toEqual(answers(build.routes, pathname))
  }
})

test('een adres wordt met enkele routes vergeleken en niet met alle', async () => {
  const sliceOf = routeSlices(await loadBuild())
  const count = (address: string) => Object.keys(sliceOf(address).routes).length
  expect(count('/behandeling')).toBeLessThan(5)
  expect(count('/aanvragen/ELB-2026-00042/indiening')).toBeLessThan(6)
  expect(sliceOf('/behandeling')).toBe(sliceOf('/behandeling?bak=mijn'))
})

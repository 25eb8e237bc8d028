import type { Kruimel } from './breadcrumbs.tsx'

/** What a route may say about itself in `export const handle`. */
export type Handle = {
  /** The page needs JavaScript to be quicker; without this it gets none. */
  script?: boolean
  /** The pages above this one; a function gets the data of the route's loader. */
  kruimels?: readonly Kruimel[] | ((data: never) => readonly Kruimel[])
}

type Match = { handle?: unknown; data?: unknown }

/** Whether any route of the page asks for JavaScript. */
export const wantsScript = (matches: readonly Match[]) =>
  matches.some((match) => (match.handle as Handle | undefined)?.script)

/** The pages above the present one, from the outermost route inwards. */
export function kruimelsOf(matches: readonly Match[]): Kruimel[] {
  return matches.flatMap(({ handle, data }) => {
    const { kruimels = [] } = (handle ?? {}) as Handle
    if (typeof kruimels !== 'function') return kruimels
    // Where a loader or an action failed there is no data to name the page with.
    return data === undefined || data === null ? [] : kruimels(data as never)
  })
}

/** A path on this site, or the fallback: an address elsewhere never comes out of a form or a link. */
export function localPath(path: unknown, fallback: string) {
  if (
    typeof path !== 'string' ||
    path.length > 500 ||
    !/^\/(?![/\\])[\w\-./?=&%+~:,;@]*$/.test(path)
  )
    return fallback
  // what a browser would make of it must still be this site
  const { origin, pathname, search } = new URL(path, 'http://hier.invalid')
  return origin === 'http://hier.invalid' && !pathname.includes('//') ? pathname + search : fallback
}

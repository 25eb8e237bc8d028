import type { NextFunction, Request, Response } from 'express'

const safe = new Set(['GET', 'HEAD'])
const maxUrl = 2_048
const maxForm = 1024 * 1024
// more than a file may be, so that the page can say at its field what is wrong with a large photo
const maxUpload = 25 * 1024 * 1024

type Gate = { isHost: (host: string) => Promise<boolean>; origin: (host: string) => string }

/**
 * Stands before the application: only known hosts, only the methods we use, only bodies of a size we expect,
 * and nothing that changes anything unless it comes from a page of that same host.
 */
export function gate({ isHost, origin }: Gate) {
  return async (request: Request, response: Response, next: NextFunction) => {
    const refuse = (status: number, text: string) =>
      response.status(status).type('text/plain').send(text)
    if (request.originalUrl.length > maxUrl) return refuse(414, 'Het adres is te lang.')
    if (!isReadable(request.originalUrl)) return refuse(400, 'Dit adres klopt niet.')
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
    if (!(await isHost(host))) return refuse(404, 'Niet gevonden.')
    // links and origins come from the register of hosts, never from what a client or proxy says of itself
    delete request.headers['x-forwarded-host']
    delete request.headers['x-forwarded-proto']
    if (safe.has(request.method)) return next()
    if (request.method !== 'POST')
      return response.set('Allow', 'GET, HEAD, POST') && refuse(405, 'Dat kan hier niet.')
    if (!comesFromUs(request, origin(host)))
      return refuse(403, 'Dit verzoek komt niet van deze site.')
    return refuseBody(request, refuse) ?? next()
  }
}

/** An address that can be read, without the character that no text in the database may hold. */
function isReadable(url: string) {
  if (url.includes('%00')) return false
  try {
    return decodeURIComponent(url.split('?')[0] ?? '') !== ''
  } catch {
    return false
  }
}

/** A form of ours: the browser says so itself, or names our origin. */
function comesFromUs({ headers }: Request, ours: string) {
  const site = headers['sec-fetch-site']
  if (headers.origin !== undefined && headers.origin !== ours) return false
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  return headers.origin === ours
}

function refuseBody(request: Request, refuse: (status: number, text: string) => unknown) {
  const size = Number(request.headers['content-length'])
  if (request.headers['content-length'] === undefined || !Number.isInteger(size))
    return refuse(411, 'De lengte van het verzoek ontbreekt.')
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (type === 'multipart/form-data')
    return size > maxUpload
      ? refuse(413, 'Wat u stuurt, is te groot. Een bestand mag hoogstens 10 MB zijn.')
      : undefined
  if (type !== 'application/x-www-form-urlencoded')
    return refuse(415, 'Dit soort bericht kan hier niet.')
  return size > maxForm ? refuse(413, 'Wat u stuurt, is te groot.') : undefined
}

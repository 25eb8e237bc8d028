import { deleteSessie, insertSessie } from '../../db/queries/sessie.ts'
import type { Tx } from '../../db/db.ts'
import { restoreUnsent } from './unsent.server.ts'
import { config } from './config.server.ts'
import { hashToken, newToken } from './tokens.server.ts'

const minute = 60_000
/** A session ends after four hours without use, and after twelve hours whatever happens. */
export const idleLimit = 4 * 60 * minute
const absoluteLimit = 12 * 60 * minute
/** How often the moment of last use is written. */
export const touchInterval = 5 * minute

/** The browser keeps the cookie a day longer: what is sent too late goes back to who typed it. */
const cookieAge = (absoluteLimit + 24 * 60 * minute) / 1000

const secure = () => config().publicOrigin.protocol === 'https:'
/** `__Host-` needs https; on plain http (demo and tests) the cookie has another name. */
const cookieName = () => (secure() ? '__Host-sessie' : 'sessie')

/** The session token of the request's cookie, if it has one. */
function readSessionToken(cookies: string | null) {
  const found = cookies?.split(/;\s*/).find((cookie) => cookie.startsWith(`${cookieName()}=`))
  const token = found?.slice(cookieName().length + 1)
  return token && /^[\w-]{43}$/.test(token) ? token : null
}

/** Under what the session of this request is kept; null when its cookie says nothing. */
export function readSessionHash({ headers }: Request) {
  const token = readSessionToken(headers.get('cookie'))
  return token ? hashToken(token) : null
}

export function sessionCookie(token: string) {
  return `${cookieName()}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${cookieAge}${secure() ? '; Secure' : ''}`
}

export const endedSessionCookie = () =>
  `${cookieName()}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure() ? '; Secure' : ''}`

type NewSession = {
  gemeente_id: string
  gebruiker_id: string
  methode: 'link' | 'uitnodiging' | 'demo'
  aanvraag_id?: string | null
}

/**
 * Starts a session under a new token, ends the one the browser had, and answers the cookie. What this browser sent
 * while nobody was signed in is there again for whoever may write it.
 */
export async function startSession(
  tx: Tx,
  session: NewSession,
  oldCookies: string | null,
  nu: Date,
) {
  const old = readSessionToken(oldCookies)
  if (old) await deleteSessie(tx, hashToken(old))
  const token = newToken()
  const verloopt_op = new Date(nu.getTime() + absoluteLimit)
  await insertSessie(tx, {
    token_hash: hashToken(token),
    aanvraag_id: null,
    ...session,
    nu,
    verloopt_op,
  })
  await restoreUnsent(tx, session, oldCookies, nu)
  return sessionCookie(token)
}

export async function endSession(tx: Tx, cookies: string | null) {
  const token = readSessionToken(cookies)
  if (token) await deleteSessie(tx, hashToken(token))
}

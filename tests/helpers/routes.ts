import { newToken, hashToken } from '../../app/lib/tokens.server.ts'
import { sessionCookie } from '../../app/lib/session.server.ts'
import { insertSessie } from '../../db/queries/sessie.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db } from '../../db/db.ts'
import './fixed-clock.ts'

type Handler = (args: never) => Promise<unknown>
type Call = {
  path?: string
  /** GET, or POST with a form, when left out. */
  method?: 'HEAD'
  host?: string
  cookie?: string
  headers?: Record<string, string>
  params?: Record<string, string>
  /** Fields of an ordinary form; FormData for one with files. */
  form?: Record<string, string | string[]> | FormData
}

/** Calls a loader or action as the server would and answers its Response, thrown or returned. */
export async function call(
  handler: Handler,
  {
    path = '/',
    method,
    host = 'localhost',
    cookie,
    headers: more = {},
    params = {},
    form,
  }: Call = {},
) {
  const headers = new Headers({ host, ...more })
  if (cookie) headers.set('cookie', cookie)
  const body =
    form instanceof FormData || !form
      ? form
      : new URLSearchParams(
          Object.entries(form).flatMap(([name, value]) =>
            [value].flat().map((v): [string, string] => [name, v]),
          ),
        )
  const request = new Request(`http://${host}:3000${path}`, {
    method: method ?? (form ? 'POST' : 'GET'),
    headers,
    body,
  })
  // Request drops the Host header; the guard reads it
  Object.defineProperty(request, 'headers', { value: withHost(request.headers, host) })
  const args = { request, params, context: { nonce: 'n', ip: '127.0.0.1', kenmerk: 'TEST' } }
  const answer = await handler(args as never).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown
    throw thrown
  })
  return answer instanceof Response ? answer : Response.json(answer)
}

function withHost(headers: Headers, host: string) {
  const copy = new Headers(headers)
  copy.set('host', host)
  return copy
}

/** A cookie with which this person is signed in, roles included. */
export async function signIn(db: Db, gebruiker: Gebruiker, nu = new Date()) {
  const token = newToken()
  const { gemeente_id, id: gebruiker_id, aanvraag_id } = gebruiker
  await insertSessie(db, {
    token_hash: hashToken(token),
    gemeente_id,
    gebruiker_id,
    methode: 'demo',
    aanvraag_id,
    nu,
    verloopt_op: new Date(nu.getTime() + 3_600_000),
  })
  return sessionCookie(token).split(';')[0] ?? ''
}

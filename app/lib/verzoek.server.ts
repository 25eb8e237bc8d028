import type { AppLoadContext } from '@remix-run/node'
import { findVerzoekstand, type Gemeente } from '../../db/queries/verzoek.ts'
import { touchSessie } from '../../db/queries/sessie.ts'
import type { Gebruiker } from '../domain/toegang.ts'
import type { Actor } from './actor.server.ts'
import { config } from './config.server.ts'
import { getDb } from './db.server.ts'
import { notFound } from './errors.ts'
import { idleLimit, readSessionHash, touchInterval } from './session.server.ts'

/** What the server gives every request; verzoek is filled at its first use and shared by all loaders of the page. */
export type ServerContext = {
  nonce: string
  ip: string
  kenmerk: string
  verzoek?: Promise<Verzoek>
}

/** One request: the municipality of the host, who asks, and the one moment that counts as now. */
export type Verzoek = {
  gemeente: Gemeente
  gebruiker: Gebruiker | null
  /** Whose session this was, when it has ended. */
  eerder: string | null
  nu: Date
  origin: string
  ip: string
  nonce: string
  kenmerk: string
}

/** The request's own data, read once. An unknown host is not found. */
export function getVerzoek(request: Request, context: AppLoadContext): Promise<Verzoek> {
  const server = context as unknown as ServerContext
  return (server.verzoek ??= readVerzoek(request, server))
}

async function readVerzoek(
  request: Request,
  { ip, nonce, kenmerk }: ServerContext,
): Promise<Verzoek> {
  const host = (request.headers.get('host') ?? '').replace(/:\d+$/, '').toLowerCase()
  const tokenHash = readSessionHash(request)
  const stand = await findVerzoekstand(getDb(), host, tokenHash)
  if (!stand) throw notFound()
  const nu = new Date(Date.now() + (config().demo ? stand.klok_seconden * 1000 : 0))
  const sessie = stand.sessie
  // the demo clock may be ahead of the session: sessions live by the same clock
  const alive =
    sessie !== null &&
    nu < sessie.verloopt_op &&
    nu.getTime() - sessie.laatst_gebruikt_op.getTime() < idleLimit
  if (alive && tokenHash && nu.getTime() - sessie.laatst_gebruikt_op.getTime() > touchInterval)
    await touchSessie(getDb(), tokenHash, nu)
  return {
    gemeente: stand.gemeente,
    gebruiker: alive ? stand.gebruiker : null,
    eerder: alive ? null : (stand.gebruiker?.id ?? null),
    nu,
    origin: originOf(host),
    ip,
    nonce,
    kenmerk,
  }
}

/** Scheme and port come from PUBLIC_ORIGIN, the host from the register: never from a forwarded header. */
export function originOf(host: string) {
  const { protocol, port } = config().publicOrigin
  return `${protocol}//${host}${port ? `:${port}` : ''}`
}

export const herkomstOf = (request: Request, ip: string) =>
  `${request.method} ${new URL(request.url).pathname} van ${ip}`

/** The signed-in person as the one who acts. */
export function actorOf(request: Request, verzoek: Verzoek, gebruiker: Gebruiker): Actor {
  return {
    gebruiker,
    nu: verzoek.nu,
    origin: verzoek.origin,
    herkomst: herkomstOf(request, verzoek.ip),
  }
}

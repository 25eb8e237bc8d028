import {
  findConceptInvoer,
  upsertConceptInvoer,
  type Invoer,
} from '../../db/queries/concept-invoer.ts'
import {
  deleteLosseInvoer,
  insertLosseInvoer,
  listLosseInvoer,
} from '../../db/queries/losse-invoer.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import type { Db, Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { isSectienaam, type Sectienaam } from '../domain/aanvraag/secties.ts'
import { isVerlopen, schrijftSectie } from '../domain/toegang.ts'
import { config } from './config.server.ts'
import { formValues } from './form-values.ts'
import { withinLimit } from './limits.server.ts'
import { decrypt, encrypt, hashToken, newToken } from './tokens.server.ts'

const dag = 24 * 3_600_000
const maxLength = 200_000
/** The sections that are saved as a whole page. */
const adres =
  /^\/aanvragen\/([A-Z]{3}-\d{4}-\d{5,})\/(?:(projectplan|aansluiting|begroting)|(indiening)\/aanvrager)$/

type Unsent = { nummer: string; naam: Sectienaam; versie: number; invoer: Invoer }
type Waar = { gemeente: { id: string }; nu: Date; ip: string }

/**
 * Keeps a section that arrived after the session had ended: encrypted, for a day, bound to this one browser by a
 * cookie. Answers that cookie, or null when there was nothing to keep.
 */
export async function keepUnsent(db: Db, request: Request, { gemeente, nu, ip }: Waar) {
  const gevonden = await unsentOf(request)
  if (!gevonden || !(await withinLimit('invoer', ip))) return null
  const inhoud = JSON.stringify(gevonden)
  if (inhoud.length > maxLength) return null
  const token = readToken(request.headers.get('cookie')) ?? newToken()
  const { nummer, naam } = gevonden
  await insertLosseInvoer(db, {
    ...{ token_hash: hashToken(token), plek: `${nummer}/${naam}`, gemeente_id: gemeente.id },
    ...{ inhoud: encrypt(inhoud), moment: nu, verloopt_op: new Date(nu.getTime() + dag) },
  })
  return cookieOf(token)
}

/**
 * What this browser sent without a session becomes the personal draft of whoever signs in, where they may write that
 * section; of others it stays where it is until the day is over.
 */
export async function restoreUnsent(
  tx: Tx,
  { gemeente_id, gebruiker_id }: { gemeente_id: string; gebruiker_id: string },
  cookies: string | null,
  nu: Date,
) {
  const token = readToken(cookies)
  if (!token) return
  const token_hash = hashToken(token)
  for (const { plek, inhoud, moment } of await listLosseInvoer(tx, gemeente_id, token_hash, nu)) {
    const { nummer, naam, versie, invoer } = JSON.parse(decrypt(inhoud)) as Unsent
    const wie = { id: gebruiker_id, gemeente_id, aanvraag_id: null }
    const zaak = await findZaak(tx, wie, nummer)
    const schrijft = zaak && schrijftSectie(zaak, naam) && !isVerlopen(zaak, toDatum(nu))
    if (!schrijft || zaak.status !== 'concept') continue
    const waar = { aanvraag_id: zaak.id, naam, gebruiker_id }
    const eerder = await findConceptInvoer(tx, waar)
    if (!eerder || eerder.moment <= moment)
      await upsertConceptInvoer(tx, { ...waar, gemeente_id, versie, invoer, moment })
    await deleteLosseInvoer(tx, token_hash, plek)
  }
}

async function unsentOf(request: Request): Promise<Unsent | null> {
  const type = request.headers.get('content-type') ?? ''
  if (request.method !== 'POST' || !type.startsWith('application/x-www-form-urlencoded'))
    return null
  const [, nummer, pad, aanvrager] = adres.exec(new URL(request.url).pathname) ?? []
  const naam = pad ?? aanvrager ?? ''
  if (nummer === undefined || !isSectienaam(naam)) return null
  const { _versie, _sleutel, _keuze, _rij, _ronde, later, ...invoer } = formValues(
    await request.formData(),
  )
  const versie = /^\d{1,9}$/.test(String(_versie)) ? Number(_versie) : 0
  return { nummer, naam, versie, invoer }
}

const secure = () => config().publicOrigin.protocol === 'https:'
const cookieName = () => (secure() ? '__Host-invoer' : 'invoer')

function readToken(cookies: string | null) {
  const found = cookies?.split(/;\s*/).find((cookie) => cookie.startsWith(`${cookieName()}=`))
  const token = found?.slice(cookieName().length + 1)
  return token && /^[\w-]{43}$/.test(token) ? token : null
}

const cookieOf = (token: string) =>
  `${cookieName()}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${dag / 1000}${secure() ? '; Secure' : ''}`

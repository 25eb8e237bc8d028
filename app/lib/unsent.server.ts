import {
  findConceptInvoer,
  upsertConceptInvoer,
  type Invoer,
} from '../../db/queries/concept-invoer.ts'
import {
  deleteLosseInvoer,
  insertLosseInvoer,
  listLosseInvoer,
  updateLosseInvoer,
} from '../../db/queries/losse-invoer.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import type { Db, Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { isSectienaam, type Sectienaam } from '../domain/aanvraag/secties.ts'
import { isVerlopen, schrijftSectie } from '../domain/toegang.ts'
import { config } from './config.server.ts'
import { formValues, type FormValues } from './form-values.ts'
import { withinLimit } from './limits.server.ts'
import { MultipartError } from './multipart.ts'
import { discardAll, receiveForm, type Received } from './receive.server.ts'
import { decrypt, encrypt, hashToken, newToken } from './tokens.server.ts'

const dag = 24 * 3_600_000
const maxLength = 200_000
/** The sections that are saved as a whole page. */
const adres =
  /^\/aanvragen\/([A-Z]{3}-\d{4}-\d{5,})\/(?:(projectplan|aansluiting|begroting)|(indiening)\/aanvrager)$/

/** An address within one case, whose people are known. */
const zaakadres = /^\/aanvragen\/([A-Z]{3}-\d{4}-\d{5,})\//

type Sectie = { nummer: string; naam: Sectienaam; versie: number; invoer: Invoer }
/** What was typed in another form, and who may have it back: null until somebody signs in. */
type Formulier = { pad: string; wie: string | null; getypt: FormValues }
type Waar = { gemeente: { id: string }; nu: Date; ip: string; eerder: string | null }

/**
 * Keeps what was typed in a form that arrived after the session had ended: encrypted, for a day, bound to this one
 * browser by a cookie and to the person whose session it was. Answers that cookie, or null when there was nothing to keep.
 */
export async function keepUnsent(db: Db, request: Request, { gemeente, nu, ip, eerder }: Waar) {
  if (request.method !== 'POST') return null
  const { pathname: pad } = new URL(request.url)
  // of a session nobody remembers only a case tells who it can be of
  if (eerder === null && !zaakadres.test(pad)) return null
  const getypt = await typedIn(request)
  if (!getypt || !(await withinLimit('invoer', ip))) return null
  const sectie = sectieOf(pad, getypt)
  const formulier: Formulier = { pad, wie: eerder, getypt }
  const inhoud = JSON.stringify(sectie ?? formulier)
  if (inhoud.length > maxLength) return null
  const token = readToken(request.headers.get('cookie')) ?? newToken()
  const plek = sectie ? `${sectie.nummer}/${sectie.naam}` : pad
  await insertLosseInvoer(db, {
    ...{ token_hash: hashToken(token), plek, gemeente_id: gemeente.id },
    ...{ inhoud: encrypt(inhoud), moment: nu, verloopt_op: new Date(nu.getTime() + dag) },
  })
  return cookieOf(token)
}

/** What this person sent to this very page while nobody was signed in; null when there is nothing, or it is of another. */
export async function findUnsent(
  db: Db,
  request: Request,
  { gemeente, gebruiker, nu }: { gemeente: { id: string }; gebruiker: { id: string }; nu: Date },
) {
  const token = readToken(request.headers.get('cookie'))
  const { pathname: pad, searchParams } = new URL(request.url)
  if (!token || searchParams.has('opgeslagen')) return null
  const rijen = await listLosseInvoer(db, gemeente.id, hashToken(token), nu)
  const inhoud = rijen.find(({ plek }) => plek === pad)?.inhoud
  if (!inhoud) return null
  const { wie, getypt } = JSON.parse(decrypt(inhoud)) as Formulier
  return wie === gebruiker.id ? { pad, getypt } : null
}

/** Once a form was sent, what was kept of it is not needed any more. */
export async function forgetUnsent(tx: Tx, request: Request) {
  const token = readToken(request.headers.get('cookie'))
  if (token) await deleteLosseInvoer(tx, hashToken(token), new URL(request.url).pathname)
}

/**
 * What this browser sent without a session becomes the personal draft of whoever signs in, where they may write that
 * section; another form of a case is theirs when they take part in it. Of others it stays where it is until the day is over.
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
  const wie = { id: gebruiker_id, gemeente_id, aanvraag_id: null }
  for (const { plek, ...rij } of await listLosseInvoer(tx, gemeente_id, token_hash, nu)) {
    const inhoud = JSON.parse(decrypt(rij.inhoud)) as Sectie | Formulier
    if ('pad' in inhoud) {
      const [, nummer] = zaakadres.exec(inhoud.pad) ?? []
      const doetMee = nummer && inhoud.wie === null && (await findZaak(tx, wie, nummer))?.zaakrecht
      if (!doetMee) continue
      const bekend = encrypt(JSON.stringify({ ...inhoud, wie: gebruiker_id }))
      await updateLosseInvoer(tx, token_hash, plek, bekend)
      continue
    }
    const { nummer, naam, versie, invoer } = inhoud
    const { moment } = rij
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

/** What was typed: no files, no key, and no consent, which is given anew. */
async function typedIn(request: Request): Promise<FormValues | null> {
  const files: Received[] = []
  try {
    const values = formValues(await receiveForm(request, files, 'teVaak'))
    const { _sleutel, _keuze, _rij, _ronde, later, akkoord, ...getypt } = values
    return hasText(getypt) ? getypt : null
  } catch (error) {
    if (error instanceof MultipartError) return null
    throw error
  } finally {
    await discardAll(files)
  }
}

const hasText = (values: FormValues) =>
  Object.entries(values).some(([name, value]) => !name.startsWith('_') && value !== '')

function sectieOf(pad: string, { _versie, ...invoer }: FormValues): Sectie | null {
  const [, nummer, heel, aanvrager] = adres.exec(pad) ?? []
  const naam = heel ?? aanvrager ?? ''
  if (nummer === undefined || !isSectienaam(naam)) return null
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

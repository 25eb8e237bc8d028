import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { findBestand, type Bestand } from '../../db/queries/bestand.ts'
import { findZaakVanSessie, type Zaak } from '../../db/queries/zaak.ts'
import type { Db } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import {
  can,
  isVerlopen,
  mandaatrechten,
  rechten,
  schrijftSectie,
  type Gebruiker,
  type Recht,
} from '../domain/toegang.ts'
import type { Actor } from './actor.server.ts'
import { appendAudit, appendDenied } from './audit.server.ts'
import { config } from './config.server.ts'
import { getDb, isUnavailable } from './db.server.ts'
import { forbidden, notFound, Refusal, tooBusy, unavailable, unreadable } from './errors.ts'
import { log } from './log.server.ts'
import { MultipartError } from './multipart.ts'
import { ThreadUnavailable } from './thread.server.ts'
import { readSessionHash } from './session.server.ts'
import { keepUnsent } from './unsent.server.ts'
import { actorOf, getVerzoek, type Verzoek } from './verzoek.server.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs
type OpenRecht = 'openbaar' | 'demo:gebruiken'

/** What a guarded loader or action gets. */
export type Toegestaan = Verzoek & {
  request: Request
  params: Args['params']
  db: Db
  gebruiker: Gebruiker
  actor: Actor
}
export type Openbaar = Omit<Toegestaan, 'gebruiker' | 'actor'> & { gebruiker: Gebruiker | null }
export type InZaak = Toegestaan & { zaak: Zaak }
export type MetBestand = InZaak & { bestand: Bestand }

export type Guarded<R> = ((args: Args) => Promise<R>) & { recht: Recht }

/**
 * The only way a loader or action is exported: says who may, and hands over what it is about.
 * Not signed in: to the sign-in page. Another's case: not found. Signed in without the right: no access, recorded.
 */
export function guard<R>(
  recht: OpenRecht,
  handler: (toegang: Openbaar) => Promise<R> | R,
): Guarded<R>
export function guard<R>(
  recht: Exclude<Recht, OpenRecht>,
  handler: (toegang: Toegestaan) => Promise<R> | R,
): Guarded<R>
export function guard<R>(recht: Recht, handler: (toegang: never) => Promise<R> | R): Guarded<R> {
  return mark(recht, async (args) => handler((await admit(recht, args)) as never))
}

/**
 * The same for a page about one application: `params.nummer` is loaded and the right is asked within it. That an
 * official reads a case is recorded; a draft is not a case yet, only who helps with its evaluation plan reads along.
 */
export function guardZaak<R>(
  recht: Exclude<Recht, OpenRecht>,
  handler: (toegang: InZaak) => Promise<R> | R,
): Guarded<R> {
  return mark(recht, async (args) => {
    const [toegang, found] = await Promise.all([signedIn(args), findGevraagd(args)])
    if (!found) throw notFound()
    const zaak = zolangMandaatLoopt(found, toegang.nu)
    if (
      !can(toegang.gebruiker, recht, zaak.zaakrecht) ||
      isOnbekendConcept(toegang, recht, zaak) ||
      isBuitenMandaat(zaak, recht, args.request)
    )
      throw await denied(toegang.actor, recht, zaak)
    await refuseInterest(toegang.actor, recht, zaak)
    try {
      // nothing is answered before it is on record who asked; what was refused is refused, recorded or not
      const [record, answer] = await Promise.allSettled([
        isLezenDoorGemeente(recht, args.request) &&
          appendAudit(getDb(), toegang.actor, 'dossier gelezen', `aanvraag/${zaak.nummer}`),
        // what it throws at once may not leave the line above without anybody waiting for it
        (async () => handler({ ...toegang, zaak }))(),
      ])
      if (answer.status === 'rejected') throw answer.reason
      if (record.status === 'rejected') throw record.reason
      return answer.value
    } catch (error) {
      await recordRefusal(error, toegang.actor, recht, zaak)
      throw error
    }
  })
}

/** What a page or an act of a case refuses to somebody the guard let in is on record as well. */
async function recordRefusal(error: unknown, actor: Actor, recht: Recht, { nummer }: Zaak) {
  if (error instanceof Response && error.status === 403)
    await appendDenied(getDb(), actor, recht, `aanvraag/${nummer}`)
}

/** The same for one file, `params.id`: who may read the case it belongs to. A draft is of its applicants alone. */
export function guardBestand<R>(handler: (toegang: MetBestand) => Promise<R> | R): Guarded<R> {
  return mark('bestand:lezen', async (args) => {
    const toegang = await signedIn(args)
    const found = await findBestand(getDb(), toegang.gebruiker, args.params.id ?? '')
    if (!found) throw notFound()
    const zaak = zolangMandaatLoopt(found.zaak, toegang.nu)
    const allowed = can(toegang.gebruiker, 'bestand:lezen', zaak.zaakrecht)
    if (!allowed || (zaak.zaakrecht === null && isVanConcept(toegang, found))) {
      await denied(toegang.actor, 'bestand:lezen', zaak)
      throw notFound()
    }
    await refuseInterest(toegang.actor, 'bestand:lezen', zaak)
    return handler({ ...toegang, ...found, zaak })
  })
}

/** The files of a draft are of its applicants; who helps with the evaluation plan gets what came with a message. */
const isVanConcept = (
  { gebruiker }: Toegestaan,
  { bestand, zaak }: { bestand: Bestand; zaak: Zaak },
) =>
  zaak.status === 'concept' &&
  (bestand.bericht_id === null || !can(gebruiker, 'evaluatieplan:begeleiden'))

/** The same for a page of the municipality that everybody who handles cases may read. */
export const guardDossier = <R>(
  handler: (toegang: InZaak) => Promise<R> | R,
  recht: Exclude<Recht, OpenRecht> = 'behandeling:lezen',
): Guarded<R> => guardZaak(recht, handler)

/** A helper whose mandate ran out has nothing to do with the case any more. */
const zolangMandaatLoopt = (zaak: Zaak, nu: Date): Zaak =>
  isVerlopen(zaak, toDatum(nu)) ? { ...zaak, zaakrecht: null, namens_partij_id: null } : zaak

/** A helper writes in the sections of the mandate only; the address says which section it is. */
function isBuitenMandaat(zaak: Zaak, recht: Recht, { url }: Request) {
  if (zaak.zaakrecht !== 'helper' || !mandaatrechten.includes(recht)) return false
  const { pathname, searchParams } = new URL(url)
  const onderdeel = pathname.split('/')[3] ?? ''
  const sectie = onderdeel === 'concept' ? searchParams.get('sectie') : onderdeel
  return !schrijftSectie(zaak, sectie ?? '')
}

/** A draft is of its applicants, of who helps with the evaluation plan, and of who enters it from paper. */
const isOnbekendConcept = ({ gebruiker }: Toegestaan, recht: Recht, { status, zaakrecht }: Zaak) =>
  status === 'concept' &&
  rechten[recht].wie === 'rollen' &&
  !can(gebruiker, 'evaluatieplan:begeleiden') &&
  !(recht === 'papier:invoeren' && zaakrecht === 'helper')

const isLezenDoorGemeente = (recht: Recht, { method }: Request) =>
  rechten[recht].wie === 'rollen' && method !== 'POST'

/** The case of the address, asked along with who asks; nobody gets it before it is known that the session lasts. */
async function findGevraagd({ request, params }: Args): Promise<Zaak | undefined> {
  const sessieHash = readSessionHash(request)
  return sessieHash ? findZaakVanSessie(getDb(), sessieHash, params.nummer ?? '') : undefined
}

async function signedIn({ request, params, context }: Args): Promise<Toegestaan> {
  const verzoek = await getVerzoek(request, context)
  const { gebruiker } = verzoek
  if (!gebruiker) throw await toSignIn(request, verzoek)
  const actor = actorOf(request, verzoek, gebruiker)
  return { ...verzoek, request, params, db: getDb(), gebruiker, actor }
}

async function admit(
  recht: Recht,
  { request, params, context }: Args,
): Promise<Openbaar | Toegestaan> {
  if (rechten[recht].wie === 'demo' && !config().demo) throw notFound()
  const verzoek = await getVerzoek(request, context)
  const base = { ...verzoek, request, params, db: getDb() }
  if (can(null, recht)) return base
  if (!verzoek.gebruiker) throw await toSignIn(request, verzoek)
  const actor = actorOf(request, verzoek, verzoek.gebruiker)
  if (!can(verzoek.gebruiker, recht)) {
    await appendDenied(getDb(), actor, recht, new URL(request.url).pathname)
    throw forbidden()
  }
  return { ...base, gebruiker: verzoek.gebruiker, actor }
}

/** An assessor opens nothing of a case before declaring to have no interest, and with an interest nothing at all (Awb 2:4). */
async function refuseInterest(actor: Actor, recht: Recht, zaak: Zaak) {
  if (zaak.belang === 'aanwezig') throw await denied(actor, recht, zaak)
  if (zaak.belang === 'te_verklaren' && recht !== 'belang:verklaren')
    throw redirect(`/behandeling/${zaak.nummer}/beoordeling/belangenverklaring`, 303)
}

/** Who has nothing to do with a case may not even learn that it exists. */
async function denied(actor: Actor, recht: Recht, zaak: Zaak) {
  await appendDenied(getDb(), actor, recht, `aanvraag/${zaak.nummer}`)
  const knowsCase =
    zaak.zaakrecht !== null ||
    (can(actor.gebruiker, 'behandeling:lezen') && zaak.status !== 'concept')
  return knowsCase ? forbidden() : notFound()
}

/** To the sign-in page, and back after; what was sent too late waits for who typed it. */
async function toSignIn(request: Request, verzoek: Verzoek) {
  const { pathname, search } = new URL(request.url)
  const back =
    request.method === 'GET' ? pathname + search.replace(/[?&]_data=[^&]*/, '') : pathname
  const cookie = await keepUnsent(getDb(), request, verzoek)
  return redirect(`/inloggen?verder=${encodeURIComponent(back)}${cookie ? '&getypt' : ''}`, {
    status: 303,
    headers: cookie ? { 'Set-Cookie': cookie } : {},
  })
}

function mark<R>(recht: Recht, run: (args: Args) => Promise<R>): Guarded<R> {
  const answer = (args: Args) =>
    run(args).catch((error: unknown) => {
      if (error instanceof ThreadUnavailable) {
        log.warn({ err: error }, 'a file could not be made')
        throw tooBusy()
      }
      if (isUnreadable(error)) throw unreadable()
      // of what is sent without a form there is no page that says why
      if (error instanceof Refusal) throw json({ tekst: error.message }, { status: error.status })
      if (!isUnavailable(error)) throw error
      log.error({ err: error }, 'database unavailable')
      throw unavailable()
    })
  return Object.assign(answer, { recht })
}

/** A form that is no form; what the platform itself reads says so in words only. */
const isUnreadable = (error: unknown) =>
  error instanceof MultipartError ||
  (error instanceof TypeError && error.message.startsWith('Failed to parse body as FormData'))

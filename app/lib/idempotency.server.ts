import type { Tx } from '../../db/db.ts'
import type { Actor } from './actor.server.ts'
import type { FormValues } from './form-values.ts'
import { prepared } from '../../db/prepared.ts'
import { sendAlong } from '../../db/together.ts'
import { canonicalJson } from '../domain/canoniek.ts'
import { inTransaction } from './db.server.ts'
import { keyedHash } from './tokens.server.ts'
import { redirect } from '@remix-run/node'

type Act = {
  actor: Actor
  values: FormValues
  handeling: string
  bewaren?: boolean
  /** Where the act leads, when that is known before it is done. */
  naar?: string
}

/**
 * Runs an act once per key, in one transaction; what is kept is where the act led. The key is written first, so a twin
 * waits for the outcome, and its own attempt is undone. Same key and same body: the same redirect. Same key, other body:
 * an act is answered with its result, a save is a save.
 */
export async function oncePerKey(act: Act, run: (tx: Tx) => Promise<Response>) {
  const { _sleutel: sleutel, ...body } = act.values
  if (typeof sleutel !== 'string' || !/^[\w-]{8,100}$/.test(sleutel))
    throw new Response('Formulier zonder sleutel', { status: 400 })
  const opdracht: Opdracht = {
    wie: act.actor.gebruiker.id,
    sleutel,
    handeling: act.handeling,
    // keyed: a form may hold an IBAN, and a short text can be guessed from a bare hash
    vingerafdruk: keyedHash(canonicalJson([act.handeling, body])),
    naar: act.naar ?? null,
    moment: act.actor.nu,
  }
  try {
    return await inTransaction((tx) => firstTime(tx, opdracht, run))
  } catch (error) {
    if ((error as { constraint?: string }).constraint !== 'opdracht_pkey') throw error
    return inTransaction((tx) => again(tx, opdracht, act.bewaren === true, run))
  }
}

async function firstTime(tx: Tx, opdracht: Opdracht, run: (tx: Tx) => Promise<Response>) {
  await sendAlong(tx, insertOpdracht(tx, opdracht))
  const response = await run(tx)
  await keepNaar(tx, opdracht, opdracht.naar, response)
  return response
}

async function again(
  tx: Tx,
  opdracht: Opdracht,
  bewaren: boolean,
  run: (tx: Tx) => Promise<Response>,
) {
  const { wie, sleutel, vingerafdruk } = opdracht
  const earlier = await tx
    .selectFrom('opdracht')
    .select(['vingerafdruk', 'naar'])
    .where('wie', '=', wie)
    .where('sleutel', '=', sleutel)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const naar = earlier.naar ?? '/'
  if (earlier.vingerafdruk === vingerafdruk) return redirect(naar, 303)
  if (!bewaren) return redirect(`/al-gebeurd?naar=${encodeURIComponent(naar)}`, 303)
  const response = await run(tx)
  await keepNaar(tx, opdracht, null, response)
  return response
}

/** Keeps where the act led, unless that stands there already. */
async function keepNaar(
  tx: Tx,
  { wie, sleutel, vingerafdruk }: Opdracht,
  known: string | null,
  response: Response,
) {
  const naar = response.headers.get('location')
  if (!naar || naar === known) return
  await tx
    .updateTable('opdracht')
    .set({ naar, vingerafdruk })
    .where('wie', '=', wie)
    .where('sleutel', '=', sleutel)
    .execute()
}

type Opdracht = Record<'wie' | 'sleutel' | 'handeling' | 'vingerafdruk', string> & {
  naar: string | null
  moment: Date
}

const insertOpdracht = prepared((db, given: Opdracht) =>
  db.insertInto('opdracht').values({
    wie: given.wie,
    sleutel: given.sleutel,
    handeling: given.handeling,
    vingerafdruk: given.vingerafdruk,
    naar: given.naar,
    moment: given.moment,
  }),
)

import { sql } from 'kysely'
import type { Tx } from '../../db/db.ts'
import type { Actor } from './actor.server.ts'
import type { FormValues } from './form-values.ts'
import { prepared } from '../../db/prepared.ts'
import { canonicalJson } from '../domain/canoniek.ts'
import { keyedHash } from './tokens.server.ts'
import { redirect } from '@remix-run/node'

/** The act was already done under this key; nothing of this attempt remains. */
export class AlreadyDone extends Error {
  response: Response
  constructor(response: Response) {
    super('already done')
    this.response = response
  }
}

type Act = {
  actor: Actor
  values: FormValues
  handeling: string
  bewaren?: boolean
  /** Where the act leads, when that is known before it is done. */
  naar?: string
}

/**
 * Runs an act once per key. The row goes in first, so a twin waits for the outcome; what is kept is where the act led.
 * Same key and same body: the same redirect. Same key, other body: an act is answered with its result, a save is a save.
 */
export async function oncePerKey(
  tx: Tx,
  { actor, values, handeling, bewaren, naar: voorzien }: Act,
  run: () => Promise<Response>,
) {
  const { _sleutel: sleutel, ...body } = values
  if (typeof sleutel !== 'string' || !/^[\w-]{8,100}$/.test(sleutel))
    throw new Response('Formulier zonder sleutel', { status: 400 })
  const wie = actor.gebruiker.id
  // keyed: a form may hold an IBAN, and a short text can be guessed from a bare hash
  const vingerafdruk = keyedHash(canonicalJson([handeling, body]))
  const opdracht = { wie, sleutel, handeling, vingerafdruk, naar: voorzien ?? null }
  const { rows } = await tx.executeQuery(insertOpdracht(tx, { ...opdracht, moment: actor.nu }))
  const inserted = rows.length > 0
  if (!inserted) {
    const earlier = await tx
      .selectFrom('opdracht')
      .select(['vingerafdruk', 'naar'])
      .where('wie', '=', wie)
      .where('sleutel', '=', sleutel)
      .executeTakeFirstOrThrow()
    if (earlier.vingerafdruk === vingerafdruk)
      throw new AlreadyDone(redirect(earlier.naar ?? '/', 303))
    if (!bewaren)
      throw new AlreadyDone(
        redirect(`/al-gebeurd?naar=${encodeURIComponent(earlier.naar ?? '/')}`, 303),
      )
  }
  const response = await run()
  const naar = response.headers.get('location')
  if (naar && !(inserted && naar === voorzien))
    await sql`update opdracht set naar = ${naar}, vingerafdruk = ${vingerafdruk} where wie = ${wie} and sleutel = ${sleutel}`.execute(
      tx,
    )
  return response
}

type Opdracht = Record<'wie' | 'sleutel' | 'handeling' | 'vingerafdruk', string>

const insertOpdracht = prepared((db, given: Opdracht & { naar: string | null; moment: Date }) =>
  db
    .insertInto('opdracht')
    .values({
      wie: given.wie,
      sleutel: given.sleutel,
      handeling: given.handeling,
      vingerafdruk: given.vingerafdruk,
      naar: given.naar,
      moment: given.moment,
    })
    .onConflict((conflict) => conflict.columns(['wie', 'sleutel']).doNothing())
    .returning('wie'),
)

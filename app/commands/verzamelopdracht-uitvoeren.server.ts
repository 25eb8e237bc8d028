import { appendAuditRegel } from '../../db/queries/audit.ts'
import { momentNow } from '../../db/queries/klok.ts'
import {
  findOpdrachtgever,
  listTeVersturen,
  lockVolgendPunt,
  updateVerzamelpunt,
  type TeVersturen,
  type Verzamelpunt,
} from '../../db/queries/verzamelopdracht.ts'
import type { Tx } from '../../db/db.ts'
import { zonderNamen } from '../domain/besluit/publicatie.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendDenied } from '../lib/audit.server.ts'
import { getDb, inTransaction, isUnavailable } from '../lib/db.server.ts'
import { Refusal } from '../lib/errors.ts'
import { log } from '../lib/log.server.ts'
import { besluitBekendmaken } from './besluit-bekendmaken.server.ts'
import { besluitNemen } from './besluit-nemen.server.ts'

const hoogstensProberen = 3

/**
 * Does what was ordered for many items, one transaction each: killed halfway it goes on where it was. Answers how many
 * were handled. Opens its own transactions, since each item stands or falls by itself.
 */
export async function verzamelopdrachtUitvoeren(
  opdrachtId: string | null = null,
  hoogstens = Number.POSITIVE_INFINITY,
): Promise<number> {
  let gedaan = 0
  while (gedaan < hoogstens && (await volgende(opdrachtId))) gedaan++
  return gedaan
}

type Bezig = { punt: Verzamelpunt; actor: Actor }

async function volgende(opdrachtId: string | null): Promise<boolean> {
  let bezig: Bezig | undefined
  try {
    return await inTransaction(async (tx) => {
      bezig = undefined
      const punt = await lockVolgendPunt(tx, opdrachtId)
      if (!punt) return false
      const nu = await momentNow(tx)
      const herkomst = `verzamelopdracht ${punt.opdracht_id}`
      const gebruiker = await findOpdrachtgever(tx, punt.gegeven_door)
      if (!gebruiker) {
        await vervallen(tx, punt, { nu, herkomst })
        return true
      }
      const actor = { gebruiker, nu, origin: punt.origin, herkomst }
      bezig = { punt, actor }
      await doen[punt.soort](tx, actor, punt)
      await updateVerzamelpunt(tx, punt, { stand: 'gedaan' })
      return true
    })
  } catch (error) {
    if (!bezig || isUnavailable(error)) throw error
    await weigeren(bezig, error)
    return true
  }
}

const doen = {
  besluiten: (tx: Tx, actor: Actor, punt: Verzamelpunt) =>
    besluitNemen(tx, actor, punt, {
      _versie: punt.versie,
      uitkomst: punt.uitkomst,
      bedrag: punt.bedrag,
      afwijking: '',
      weigeringsgrond: null,
      wat_wel_kan: '',
      zienswijze: '',
      tegen: [],
    }),
  bekendmaken: async (
    tx: Tx,
    actor: Actor,
    { aanvraag_id, vergadering_id, ...punt }: Verzamelpunt,
  ) => {
    const [besluit] = await listTeVersturen(tx, vergadering_id, punt.agendapunt_id)
    if (!besluit) throw new Refusal([{ code: 'verzonden', tekst: 'Dit besluit is al verstuurd.' }])
    await besluitBekendmaken(tx, actor, { id: aanvraag_id }, registertekst(besluit))
  },
}

/** What the register says of an award that is sent together with others: the words of who applied, without names. */
export const registertekst = ({ titel, samenvatting, namen }: TeVersturen) => ({
  titel: zonderNamen(titel, namen).slice(0, 200),
  samenvatting: zonderNamen(samenvatting || titel, namen).slice(0, 1000),
})

/** Who gave the order may do nothing any more: nothing is done in their name, and what others ordered does not wait for it. */
async function vervallen(
  tx: Tx,
  punt: Verzamelpunt,
  { nu, herkomst }: Pick<Actor, 'nu' | 'herkomst'>,
) {
  const reden = 'Wie dit opdroeg, heeft geen toegang meer. Leg dit punt apart vast.'
  await updateVerzamelpunt(tx, punt, { stand: 'geweigerd', reden })
  await appendAuditRegel(tx, {
    gemeente_id: punt.gemeente_id,
    moment: nu,
    gebruiker_id: punt.gegeven_door,
    handeling: punt.soort,
    onderwerp: `aanvraag/${punt.nummer}`,
    resultaat: 'geweigerd',
    herkomst,
    gegevens: { belemmeringen: ['geen-toegang'] },
  })
}

/** A rule says no: that stands with its reason. Anything else is tried again a few times. */
async function weigeren({ punt, actor }: Bezig, error: unknown) {
  const nee = error instanceof Refusal || error instanceof Response
  const poging = punt.pogingen + 1
  if (!nee) log.error({ err: error, nummer: punt.nummer }, 'an item of a meeting failed')
  if (!nee && poging < hoogstensProberen)
    return updateVerzamelpunt(getDb(), punt, { pogingen: poging })
  const reden =
    error instanceof Refusal
      ? error.message
      : error instanceof Response
        ? 'U mag dit niet meer doen.'
        : 'Dit lukte niet. Open dit punt en leg het apart vast.'
  await updateVerzamelpunt(getDb(), punt, { stand: 'geweigerd', reden })
  const codes = error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : []
  await appendDenied(getDb(), actor, punt.soort, `aanvraag/${punt.nummer}`, {
    belemmeringen: codes,
  })
}

import { listMedewerkers } from '../../db/queries/herinnering.ts'
import { getCanoniekeHost } from '../../db/queries/host.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import { momentNow } from '../../db/queries/klok.ts'
import { listTeLateMails, lockTeLateMail, markTeLaat, queueEmail } from '../../db/queries/outbox.ts'
import { listTeLateTaken, markHerinnerd } from '../../db/queries/taak.ts'
import type { Tx } from '../../db/db.ts'
import { bezorgingMislukt } from '../commands/bezorging-mislukt.server.ts'
import { taaksoorten, type Taaksoort } from '../domain/behandeling/taak.ts'
import { toDatum } from '../domain/datum.ts'
import { eersteWerkdag } from '../domain/feestdag.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { originOf } from '../lib/verzoek.server.ts'
import { getWorkerDb } from './db.ts'

const etmalen2 = 2 * 86_400_000

/** A mail about a letter that did not go out within 48 hours (Awb 2:10): the letter goes by post; once for each mail. */
export async function teLateMails() {
  const db = getWorkerDb()
  const nu = await momentNow(db)
  for (const { id } of await listTeLateMails(db, new Date(nu.getTime() - etmalen2)))
    await db.transaction().execute(async (tx) => {
      const mail = await lockTeLateMail(tx, id)
      if (!mail) return
      await markTeLaat(tx, id, nu)
      const { bericht_id } = mail
      await bezorgingMislukt(tx, { bericht_id, nu, waarom: 'te_laat' })
    })
}

/** Reminds who has the work of tasks whose last day has come or passed: on working days, one mail a day for all of them. */
export async function takenHerinneren() {
  const db = getWorkerDb()
  const nu = await momentNow(db)
  const vandaag = toDatum(nu)
  if (eersteWerkdag(vandaag, await getFeestdagen(db)) !== vandaag) return
  await db.transaction().execute(async (tx) => {
    const taken = await listTeLateTaken(tx, vandaag)
    const perGemeente = Map.groupBy(taken, ({ gemeente_id }) => gemeente_id)
    for (const [gemeente_id, open] of perGemeente) {
      const link = `${originOf(await getCanoniekeHost(tx, gemeente_id))}/behandeling`
      const afzender = await getAfzender(tx, gemeente_id)
      for (const [aan, aantal] of await wieHoeveel(tx, gemeente_id, open))
        await queueEmail(
          tx,
          { gemeente_id, aan: { naam: aan.naam, adres: aan.email }, nu },
          { soort: 'takenwachten', gegevens: { afzender, link, aantal } },
        )
    }
    await markHerinnerd(
      tx,
      taken.map(({ id }) => id),
      nu,
    )
  })
}

/** How many of these tasks are work for whom. */
async function wieHoeveel(tx: Tx, gemeente_id: string, open: readonly { soort: Taaksoort }[]) {
  const perMens = new Map<string, [{ naam: string; email: string }, number]>()
  for (const [soort, van] of Map.groupBy(open, (taak) => taak.soort)) {
    const { rollen } = taaksoorten[soort]
    for (const mens of await listMedewerkers(tx, gemeente_id, { behandelaar_id: null, rollen })) {
      const [, eerder] = perMens.get(mens.email) ?? [mens, 0]
      perMens.set(mens.email, [mens, eerder + van.length])
    }
  }
  return perMens.values()
}

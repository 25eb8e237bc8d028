import { findWaarnemer } from '../../db/queries/afwezigheid.ts'
import { getKanaal, insertBericht, listAanvragers } from '../../db/queries/bericht.ts'
import {
  insertHerinnering,
  listMedewerkers,
  listNaderend,
  type Naderend,
} from '../../db/queries/herinnering.ts'
import { getCanoniekeHost } from '../../db/queries/host.ts'
import { momentNow } from '../../db/queries/klok.ts'
import { insertTaak } from '../../db/queries/taak.ts'
import type { Tx } from '../../db/db.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import { herinneringen, herinneringOp, herinneringsbrief } from '../domain/termijn/herinneren.ts'
import { termijnnaam } from '../domain/termijn/soort.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { originOf } from '../lib/verzoek.server.ts'
import { getWorkerDb } from './db.ts'

/** Reminds everybody who must act before a last day that comes near; each reminder goes out once. */
export async function termijnenHerinneren() {
  const db = getWorkerDb()
  const nu = await momentNow(db)
  const vandaag = toDatum(nu)
  let na = { einddatum: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' }
  for (;;) {
    const naderend = await listNaderend(db, vandaag, na)
    for (const termijn of naderend) await herinneren(termijn, nu, vandaag)
    const laatste = naderend.at(-1)
    if (!laatste) return
    na = laatste
  }
}

async function herinneren(termijn: Naderend, nu: Date, vandaag: Datum) {
  const { id: termijn_id, gemeente_id, aanvraag_id, soort, einddatum, nummer } = termijn
  const dagen = herinneringOp(soort, einddatum, vandaag)
  const regel = herinneringen[soort]
  const { herinnerd } = termijn
  if (dagen === null || !regel || (herinnerd !== null && herinnerd <= dagen)) return
  await getWorkerDb()
    .transaction()
    .execute(async (tx) => {
      const rij = { termijn_id, gemeente_id, einddatum, dagen, gestuurd_op: nu }
      if (!(await insertHerinnering(tx, rij))) return
      const voorAanvrager = regel.wie === 'aanvrager'
      const { rollen } = regel
      const { behandelaar_id: van } = termijn
      // while who handles the case is away, who stands in for them is reminded
      const behandelaar_id =
        regel.alleenRollen || van === null
          ? null
          : await findWaarnemer(tx, { aanvraag_id, behandelaar_id: van }, vandaag)
      const mensen = voorAanvrager
        ? await listAanvragers(tx, aanvraag_id)
        : await listMedewerkers(tx, gemeente_id, { behandelaar_id, rollen })
      const kant = voorAanvrager ? 'aanvragen' : 'behandeling'
      const gegevens = {
        afzender: await getAfzender(tx, gemeente_id),
        nummer,
        link: `${originOf(await getCanoniekeHost(tx, gemeente_id))}/${kant}/${nummer}${regel.pad}`,
        termijn: voorAanvrager ? null : termijnnaam[soort],
        tot: datumVoluit(einddatum),
      }
      // who chose paper reads no mail: then it goes by post as well
      if (voorAanvrager && (await getKanaal(tx, aanvraag_id)) === 'post')
        await opPapier(tx, termijn, nu)
      for (const { naam, email: adres } of mensen)
        await queueEmail(
          tx,
          { gemeente_id, aan: { naam, adres }, aanvraag_id, nu },
          { soort: 'termijnnadert', gegevens },
        )
    })
}

/** The same reminder as a message of the case, with the work to print and post it. */
async function opPapier(
  tx: Tx,
  { gemeente_id, aanvraag_id, soort, einddatum, nummer }: Naderend,
  nu: Date,
) {
  const pad = herinneringen[soort]?.pad ?? ''
  const { onderwerp, tekst } = herinneringsbrief(soort, nummer, einddatum)
  const { id } = await insertBericht(tx, {
    ...{ gemeente_id, aanvraag_id, onderwerp, tekst, moment: nu },
    richting: 'aan_aanvrager',
    soort: 'herinnering',
    afzender_id: null,
    verwijst_naar: `/aanvragen/${nummer}${pad}`,
  })
  await insertTaak(tx, {
    gemeente_id,
    aanvraag_id,
    soort: 'printen_en_verzenden',
    omschrijving: `Bericht printen en verzenden: ${onderwerp}`,
    verwijst_naar: id,
    aangemaakt_op: nu,
  })
}

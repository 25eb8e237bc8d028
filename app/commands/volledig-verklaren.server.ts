import { listVerzoeken, updateVerzoek } from '../../db/queries/aanvulling.ts'
import { getRegelingVanZaak } from '../../db/queries/regeling.ts'
import { findTermijn, getTermijn, sluitTermijn } from '../../db/queries/termijn.ts'
import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { beoordelingTekst } from '../domain/regeling/regeling.ts'
import {
  belemmeringenVoorVolledig,
  volledigOp,
  type Aanvulverloop,
} from '../domain/volledigheid/aanvulling.ts'
import { inBehandelingBericht } from '../domain/volledigheid/berichten.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { lockIntake, refuse } from './intake.server.ts'

/** Declares an application complete: its place in the order of complete receipt is fixed and the applicant hears it. */
export async function volledigVerklaren(tx: Tx, actor: Actor, { id }: Pick<Zaak, 'id'>) {
  const { zaak, gevonden, verzoek } = await lockIntake(tx, actor, { id })
  const vandaag = toDatum(actor.nu)
  refuse(belemmeringenVoorVolledig({ status: zaak.status, verzoek }, vandaag))

  if (zaak.ingediend_op === null) throw new Error('A submitted application has its moment')
  const volledig_op = volledigOp(
    { ingediend: toDatum(zaak.ingediend_op), verzoek },
    await getAanvulverloop(tx, id),
    vandaag,
  )
  if (gevonden) {
    const oordeel = { beoordeeld_op: actor.nu, beoordeeld_door: actor.gebruiker.id }
    await updateVerzoek(tx, gevonden.id, { ...oordeel, voldoende: true })
  }
  for (const soort of ['hersteltermijn', 'buitenbehandelingtermijn'] as const) {
    const termijn = await findTermijn(tx, id, soort)
    if (termijn?.gereed_op === null) await sluitTermijn(tx, termijn.id, vandaag)
  }
  await updateAanvraag(tx, id, { status: 'volledig', volledig_op, bijgewerkt_op: actor.nu })
  await appendAudit(tx, actor, 'volledig verklaard', `aanvraag/${zaak.nummer}`, { volledig_op })
  await berichtSturen(tx, actor, zaak, {
    soort: 'in_behandeling',
    ...inBehandelingBericht(zaak, {
      volledig_op,
      beslissen_voor: zaak.uiterste_datum,
      beoordeling: beoordelingTekst(await getRegelingVanZaak(tx, zaak, vandaag)),
    }),
  })
}

async function getAanvulverloop(tx: Tx, id: string): Promise<Aanvulverloop> {
  const beslistermijn = await getTermijn(tx, id, 'beslistermijn')
  // only the term of a case that is treated again rests on a decision
  const start =
    beslistermijn.verwijst_naar === null
      ? undefined
      : beslistermijn.gebeurtenissen.find(({ soort }) => soort === 'start')
  return {
    heropend_op: start?.op ?? null,
    verzoeken: (await listVerzoeken(tx, id)).map(({ verzonden_op, ontvangen_op }) => ({
      verzonden_op: toDatum(verzonden_op),
      ontvangen_op: ontvangen_op && toDatum(ontvangen_op),
    })),
  }
}

import { findOfficial } from '../../db/queries/behandelaar.ts'
import { listToeTeWijzen, lockToeTeWijzen, updateBehandelaar } from '../../db/queries/toewijzing.ts'
import type { Tx } from '../../db/db.ts'
import type { Belemmering } from '../domain/belemmering.ts'
import { nietBehandelen } from '../domain/behandeling/toewijzen.ts'
import type { Toewijzingsinvoer } from '../domain/behandeling/toewijzing.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudits } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/**
 * Gives several cases to one colleague, or to nobody: all of them or none. What was assigned otherwise since the
 * preview is refused, so that nobody's choice is overwritten unseen. Answers how many.
 */
export async function zakenToewijzen(
  tx: Tx,
  actor: Actor,
  {
    behandelaar: behandelaar_id,
    zaken: gevraagd,
  }: Pick<Toewijzingsinvoer, 'behandelaar' | 'zaken'>,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'zaak:toewijzen')) throw forbidden()
  const was = new Map(gevraagd.map((een) => [een.nummer, een.was]))
  const nummers = [...was.keys()]
  await lockToeTeWijzen(tx, gebruiker, nummers)
  const zaken = await listToeTeWijzen(tx, gebruiker, nummers, behandelaar_id)
  const official = behandelaar_id && (await findOfficial(tx, gebruiker.gemeente_id, behandelaar_id))
  if (zaken.length !== nummers.length || (behandelaar_id && !official)) throw notFound()

  const belemmeringen = zaken.flatMap((zaak): Belemmering[] => {
    if (zaak.behandelaar_id !== was.get(zaak.nummer))
      return [{ code: 'intussen', tekst: `${zaak.nummer} staat intussen op een andere naam.` }]
    const reden = official ? nietBehandelen({ ...zaak, naam: official.naam }) : null
    return reden ? [{ ...reden, tekst: `${zaak.nummer}: ${reden.tekst}` }] : []
  })
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const ids = zaken.map(({ id }) => id)
  await updateBehandelaar(tx, ids, { behandelaar_id, bijgewerkt_op: nu })
  await appendAudits(
    tx,
    actor,
    'zaak toegewezen',
    zaken.map(({ nummer, behandelaar_id: was }) => ({
      onderwerp: `aanvraag/${nummer}`,
      gegevens: { was, wordt: behandelaar_id, samen: zaken.length },
    })),
  )
  return zaken.length
}

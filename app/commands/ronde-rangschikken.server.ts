import { insertRangschikking, listRangschikkingen, rankAanvragen } from '../../db/queries/ronde.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorRangschikken } from '../domain/beoordeling/ronde.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { Refusal } from '../lib/errors.ts'
import { lockRonde } from './ronde-vasthouden.server.ts'

/**
 * Fixes the order of a round, all applications at once. Another order than before needs a reason; proposals made on the
 * earlier one lapse, and what was decided on it keeps its place and its money (Awb 4:25 lid 2, 4:26).
 */
export async function rondeRangschikken(
  tx: Tx,
  actor: Actor,
  regeling: string,
  { reden, versie = null }: { reden: string; versie?: number | null },
) {
  const { gebruiker, nu } = actor
  const ronde = await lockRonde(tx, actor, regeling, versie)
  const { versie_id: regeling_versie_id } = ronde.regeling
  const eerder = await listRangschikkingen(tx, regeling_versie_id)
  const belemmeringen = belemmeringenVoorRangschikken(ronde.stand)
  if (eerder.length > 0 && reden === '') belemmeringen.push(zonderReden)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const zaakVan = new Map(ronde.zaken.map((zaak) => [zaak.nummer, zaak]))
  const plaatsen = ronde.plaatsen.flatMap(({ nummer, plaats, score, door, ...plek }) => {
    const zaak = zaakVan.get(nummer)
    const { uitkomst, bedrag, besloten } = plek
    return zaak ? [{ aanvraag_id: zaak.id, plaats, score, door, uitkomst, bedrag, besloten }] : []
  })
  const { beschikbaar, minimumscore } = ronde.regels
  const vastgesteld = await insertRangschikking(
    tx,
    {
      gemeente_id: gebruiker.gemeente_id,
      regeling_versie_id,
      reden,
      loting_id: plaatsen.some(({ door }) => door === 'lot') ? (ronde.loting?.id ?? null) : null,
      minimumscore,
      beschikbaar,
      moment: nu,
      vastgesteld_door: gebruiker.id,
    },
    plaatsen,
  )
  await rankAanvragen(
    tx,
    plaatsen.filter(({ besloten }) => !besloten).map(({ aanvraag_id }) => aanvraag_id),
    nu,
  )
  await appendAudit(tx, actor, 'ronde gerangschikt', `regeling/${regeling}`, {
    versie: vastgesteld,
    nummers: ronde.plaatsen.map(({ nummer }) => nummer),
    besloten: ronde.plaatsen.filter(({ besloten }) => besloten).map(({ nummer }) => nummer),
  })
}

const zonderReden = {
  code: 'zonder-reden',
  tekst: 'Schrijf op waarom de volgorde opnieuw wordt vastgesteld.',
}

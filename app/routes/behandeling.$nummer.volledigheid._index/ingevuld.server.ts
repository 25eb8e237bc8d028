import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { getRegelingVanZaak, listVoorwaarden } from '../../../db/queries/regeling.ts'
import { nogInWoorden, sectiestanden, type Sectiestand } from '../../domain/aanvraag/sectiestand.ts'
import { toDatum } from '../../domain/datum.ts'
import { gevraagdeStukken } from '../../domain/volledigheid/checklist.ts'
import { gevraagdeVragen } from '../../domain/vraag/gevraagd.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** Of each part of the form whether the applicant filled it in, for who checks if it is all there. */
export async function ingevuld({ db, zaak, nu }: InZaak): Promise<Map<string, string>> {
  const [regeling, inhoud] = await Promise.all([
    getRegelingVanZaak(db, zaak, toDatum(nu)),
    getAanvraaginhoud(db, zaak.id),
  ])
  const voorwaarden = await listVoorwaarden(db, regeling.versie_id)
  const aanvrager = inhoud.deelnemers.find(({ rol }) => rol === 'penvoerder')
  const wie = {
    soort: aanvrager?.soort ?? 'natuurlijk_persoon',
    organisatiesoort: aanvrager?.organisatiesoort,
    gevraagd: inhoud.gevraagd,
  }
  const stukken = gevraagdeStukken(regeling.checklist, wie)
  const vragen = gevraagdeVragen({ ...regeling, voorwaarden }, wie)
  const standen = sectiestanden(inhoud, { stukken, voorwaarden, vragen }, new Set())
  return new Map(standen.map((stand) => [stand.naam, inWoorden(stand)]))
}

function inWoorden({ stand, woord, nog }: Sectiestand): string {
  if (stand === 'niet_begonnen') return 'Niet ingevuld in de aanvraag'
  if (stand === 'wacht') return `In de aanvraag. ${woord}`
  return nog.length > 0 ? `In de aanvraag, ${nogInWoorden(nog)}` : 'Ingevuld in de aanvraag'
}

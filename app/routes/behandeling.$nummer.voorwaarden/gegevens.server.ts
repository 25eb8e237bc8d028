import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import {
  findEigenBeoordeling,
  listAfgerondeBeoordelingen,
} from '../../../db/queries/beoordeling.ts'
import { getRegelingVanZaak, listVoorwaarden } from '../../../db/queries/regeling.ts'
import type { Aanvraaginhoud } from '../../domain/aanvraag/inhoud.ts'
import { leesbaar, leesbareAanvrager, type LeesbaarDeel } from '../../domain/aanvraag/leesbaar.ts'
import { tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { naastElkaar } from '../../domain/beoordeling/beoordeling.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { bevindingkaarten } from '../../domain/voorwaarde/bevindingkaart.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** The findings of a submitted application beside its answers; what the assessors made of them once both are done. */
export async function voorwaardengegevens({ db, zaak, gebruiker, nu }: InZaak) {
  const { nummer, titel } = zaak
  const kop = { nummer, titel, tabs: tabbladen(zaak, gebruiker) }
  // a draft is of its applicants
  if (zaak.status === 'concept') return { ...kop, beoordeelt: false, kaarten: [], delen: [] }
  const vandaag = toDatum(nu)
  const { versie_id } = await getRegelingVanZaak(db, zaak, vandaag)
  const [inhoud, voorwaarden] = await Promise.all([
    getAanvraaginhoud(db, zaak.id),
    listVoorwaarden(db, versie_id),
  ])
  const leest = can(gebruiker, 'beoordeling:lezen')
  const afgerond = leest ? await listAfgerondeBeoordelingen(db, zaak.id) : []
  const eigen = leest ? await findEigenBeoordeling(db, zaak.id, gebruiker.id) : undefined
  const gewogen = afgerond.length > 0 ? naastElkaar(afgerond, voorwaarden) : []
  return {
    ...kop,
    beoordeelt: eigen !== undefined && eigen.afgerond_op === null,
    kaarten: bevindingkaarten(inhoud, voorwaarden, vandaag).map((kaart, plaats) => ({
      ...kaart,
      gewogen: gewogen[plaats] ?? null,
    })),
    delen: delenVan(inhoud),
  }
}

/** Every section a finding can point at, with who applies and the day of receipt where they belong. */
function delenVan(inhoud: Aanvraaginhoud): LeesbaarDeel[] {
  const { ontvangen_op } = inhoud
  const ontvangen = ontvangen_op ? datumVoluit(ontvangen_op) : ''
  return [
    ...leesbaar(inhoud, true).map(({ antwoorden, ...deel }) => ({
      ...deel,
      antwoorden:
        deel.sectie === 'samenwerkingsverband'
          ? [...leesbareAanvrager(inhoud, false), ...antwoorden]
          : antwoorden,
    })),
    {
      sectie: 'indiening',
      titel: 'Ontvangst',
      antwoorden: [{ label: 'Ontvangen op', tekst: ontvangen }],
    },
  ]
}

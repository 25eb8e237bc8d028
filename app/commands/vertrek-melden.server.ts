import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { insertBericht } from '../../db/queries/bericht.ts'
import { getRegelingVanZaak, listVoorwaarden } from '../../db/queries/regeling.ts'
import { insertTaak } from '../../db/queries/taak.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { gevolgenVanVertrek } from '../domain/samenwerkingsverband/vertrek.ts'
import type { Actor } from '../lib/actor.server.ts'

/** What a departure changes, read while the partner is still in: name and consequences. */
export async function gevolgenVan(tx: Tx, { nu }: Actor, zaak: Zaak, deelnameId: string) {
  const inhoud = await getAanvraaginhoud(tx, zaak.id)
  const vandaag = toDatum(nu)
  const { versie_id } = await getRegelingVanZaak(tx, zaak, vandaag)
  const voorwaarden = await listVoorwaarden(tx, versie_id)
  const naam = inhoud.deelnemers.find(({ deelname_id }) => deelname_id === deelnameId)?.naam ?? ''
  const zinnen = gevolgenVanVertrek(inhoud, deelnameId, voorwaarden, vandaag)
  return { naam, zinnen }
}

/** Tells the municipality that a partner of a submitted application left, where it waits as work. A draft is not theirs. */
export async function vertrekMelden(
  tx: Tx,
  { gebruiker, nu }: Actor,
  { id: aanvraag_id, gemeente_id, status }: Zaak,
  { naam, zinnen }: { naam: string; zinnen: string[] },
) {
  if (status === 'concept') return
  const onderwerp = 'Een partner doet niet meer mee'
  await insertBericht(tx, {
    ...{ gemeente_id, aanvraag_id, onderwerp, moment: nu, afzender_id: gebruiker.id },
    richting: 'aan_gemeente',
    soort: 'samenwerking',
    tekst: [`${naam} doet niet meer mee.`, ...zinnen].join('\n'),
  })
  await insertTaak(tx, {
    ...{ gemeente_id, aanvraag_id, soort: 'bericht_beantwoorden', aangemaakt_op: nu },
    omschrijving: onderwerp,
  })
}

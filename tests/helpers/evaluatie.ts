import { criteriumOvereenkomen } from '../../app/commands/criterium-overeenkomen.server.ts'
import { criteriumVoorstellen } from '../../app/commands/criterium-voorstellen.server.ts'
import { evaluatieplanBevestigen } from '../../app/commands/evaluatieplan-bevestigen.server.ts'
import { evaluatieplanVoorleggen } from '../../app/commands/evaluatieplan-voorleggen.server.ts'
import type {
  Criterium,
  Criteriuminhoud,
  Criteriumvoorstel,
  Kant,
} from '../../app/domain/evaluatiecriterium/criterium.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor } from './factories.ts'

/** A criterium that leaves nothing to improve. */
export function buildInhoud(over: Partial<Criteriuminhoud> = {}): Criteriuminhoud {
  return {
    doel: 'Buren kennen elkaar',
    soort: 'outcome',
    indicator: 'Deelnemers die iemand nieuw leerden kennen',
    eenheid: 'van de 10 deelnemers',
    richting: 'hoger',
    nulwaarde: 2,
    nulmeting_op: '2027-03-01',
    nulmeting_bron: 'Drie vragen op de eerste ochtend',
    streefwaarde: 7,
    streefdatum: '2027-12-01',
    meetinstrument: 'Drie vragen op papier',
    wie_meet: 'De vereniging',
    minuten: 60,
    leren: 'Dan vragen wij wie er niet komt en waarom.',
    ...over,
  }
}

export const buildInvoer = (over: Partial<Criteriuminhoud & { toelichting: string }> = {}) => ({
  ...buildInhoud(),
  toelichting: '',
  ...over,
})

export function buildVoorstel(over: Partial<Criteriumvoorstel> = {}): Criteriumvoorstel {
  const versie = over.versie ?? 1
  return {
    ...buildInhoud(),
    id: `voorstel-${versie}`,
    versie,
    kant: 'initiatief',
    door: 'noor',
    laten_vervallen: false,
    akkoord_door: null,
    ...over,
  }
}

/** Its versions in order: who proposed each, and who agreed if somebody did. */
export function buildCriterium(
  ...versies: [Kant, string?, Partial<Criteriumvoorstel>?][]
): Criterium & { id: string } {
  return {
    id: 'criterium-1',
    volgnummer: 1,
    vervallen: false,
    voorstellen: versies.map(([kant, akkoord_door, over], index) =>
      buildVoorstel({
        id: `criterium-1-${index + 1}`,
        versie: index + 1,
        kant,
        door: kant === 'gemeente' ? 'bram' : 'noor',
        akkoord_door: akkoord_door ?? null,
        ...over,
      }),
    ),
  }
}

/** An evaluation plan with one criterium, drawn up and confirmed by both sides through the commands. */
export async function createBevestigdEvaluatieplan(
  tx: Tx,
  { nummer }: { nummer: string },
  penvoerder: Gebruiker,
  medewerker: Gebruiker,
) {
  const initiatief = { nummer, kant: 'initiatief' } as const
  const gemeente = { nummer, kant: 'gemeente' } as const
  const inwoner = buildActor(penvoerder)
  const ambtenaar = buildActor(medewerker)
  const volgnummer = await criteriumVoorstellen(tx, inwoner, initiatief, buildInvoer())
  await criteriumOvereenkomen(tx, ambtenaar, { ...gemeente, volgnummer: String(volgnummer) }, 1)
  const versie = await evaluatieplanVoorleggen(tx, inwoner, initiatief)
  await evaluatieplanBevestigen(tx, inwoner, initiatief, versie)
  await evaluatieplanBevestigen(tx, ambtenaar, gemeente, versie)
  return { volgnummer, versie }
}

import { listOverlegsessies, type Sessierij } from '../../../db/queries/overlegsessie.ts'
import {
  aanZetVoor,
  andereKant,
  laatste,
  type Kant,
} from '../../domain/evaluatiecriterium/criterium.ts'
import { kantnaam } from '../../domain/evaluatieplan/aan-zet-woorden.ts'
import { toDatum } from '../../domain/datum.ts'
import { kloktijd, tijdstip } from '../../domain/opmaak.ts'
import { logboekVan } from '../../domain/overlegsessie/logboek.ts'
import { isBezig, loopAf, zijnBeideErZelf } from '../../domain/overlegsessie/sessie.ts'
import { aanTafel, type Tafelstand } from './aan-tafel.server.ts'
import type { AanTafel } from './begeleiding.server.ts'
import { criteriumkaart, regelsVan } from './criterium.server.ts'
import { basisVan } from './plaats.ts'
import { tafelgegevens } from './tafel.server.ts'

/** One page for people at one screen: everything on the table, who sits there, and the log of each time. */
export async function samenVan(toegestaan: AanTafel, kant: Kant) {
  const { db, zaak, gebruiker, nu, actor, request } = toegestaan
  const stand = await aanTafel(toegestaan, kant)
  const { overleg, stoel } = stand
  const sessies = await listOverlegsessies(db, zaak.id)
  const bezig = sessies.find((sessie) => isBezig(sessie, nu))
  return {
    ...tafelgegevens(stand, request),
    wie: gebruiker.naam,
    namens: kantnaam(kant).toLowerCase(),
    ander: kantnaam(andereKant(kant)),
    /** Where the other side sits down, from an own telephone. */
    adres: `${actor.origin}${basisVan(andereKant(kant), overleg.nummer)}/tafel`,
    sessie: bezig
      ? {
          ...sessieVan(bezig, stand, nu),
          ikBenEr: bezig.aanwezigen.some(({ gebruiker_id }) => gebruiker_id === gebruiker.id),
          beideZelf: zijnBeideErZelf(bezig),
        }
      : null,
    eerder: sessies.filter((sessie) => sessie !== bezig).map((een) => sessieVan(een, stand, nu)),
    opTafel: overleg.criteria
      .filter(({ vervallen }) => !vervallen)
      .map((criterium) => ({
        ...criteriumkaart(criterium, stoel, overleg),
        versie: laatste(criterium).versie,
        regels: regelsVan(criterium),
        laten_vervallen: laatste(criterium).laten_vervallen,
        mag: {
          akkoord: aanZetVoor(criterium) === kant && stoel.stemtIn,
          wijzigen: stoel.schrijft,
        },
        wachtOp: aanZetVoor(criterium) === andereKant(kant),
      })),
  }
}
export type SamenGegevens = Awaited<ReturnType<typeof samenVan>>

function sessieVan(sessie: Sessierij, { overleg }: Tafelstand, nu: Date) {
  const { id, begonnen_op, gesloten_op, verslag, aanwezigen } = sessie
  const eind = gesloten_op ?? (isBezig(sessie, nu) ? null : loopAf(sessie))
  return {
    id,
    begonnen: tijdstip(begonnen_op),
    gesloten: eind && eindeVan(begonnen_op, eind),
    verslag,
    aanwezigen: aanwezigen.map((een) => ({
      id: een.id,
      naam: een.naam,
      kant: kantnaam(een.kant),
      zelf: een.gebruiker_id !== null,
    })),
    log: logboekVan(overleg, begonnen_op, eind ?? nu).map((regel) => ({
      ...regel,
      wanneer: tijdstip(new Date(regel.moment)),
    })),
  }
}
export type Sessie = ReturnType<typeof sessieVan>

/** On the same day the time is enough. */
const eindeVan = (begin: Date, eind: Date) =>
  toDatum(begin) === toDatum(eind) ? `${kloktijd(eind)} uur` : tijdstip(eind)

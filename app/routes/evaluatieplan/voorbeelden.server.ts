import { listAanvraagdomeinen } from '../../../db/queries/evaluatiecriterium.ts'
import { listPlanindicatoren } from '../../../db/queries/planindicator.ts'
import type { Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import { soortwoorden } from '../../domain/evaluatiecriterium/in-woorden.ts'
import { sjablonen, voorbeelden } from '../../domain/evaluatiecriterium/voorbeeldlijst.ts'
import {
  naarThema,
  voorbeeldUitPlan,
  type Voorbeeld,
} from '../../domain/evaluatiecriterium/voorbeelden.ts'
import { aanTafel } from './aan-tafel.server.ts'
import type { AanTafel } from './begeleiding.server.ts'
import { isAanTafel } from './plaats.ts'

/** The library: ways to begin, good examples by what they are about, and the indicators of the plans. */
export async function voorbeeldenVan(toegestaan: AanTafel, kant: Kant) {
  const { db, gebruiker, zaak, request } = toegestaan
  const { kop, stoel } = await aanTafel(toegestaan, kant)
  const indicatoren = (await listPlanindicatoren(db, gebruiker.gemeente_id)).map(voorbeeldUitPlan)
  const thema = naarThema(voorbeelden, await listAanvraagdomeinen(db, zaak.id))
  const groep = (titel: string, uitleg: string, lijst: readonly Voorbeeld[], open = false) => ({
    titel,
    uitleg,
    open,
    voorbeelden: lijst.map((een) => ({
      ...een,
      soort: soortwoorden[een.inhoud.soort ?? 'outcome'],
    })),
  })
  return {
    ...kop,
    neemtOver: stoel.schrijft,
    bij: isAanTafel(request) ? '&tafel' : '',
    groepen: [
      groep(
        'Manieren om te beginnen',
        'Hier vult u zelf in wat op de puntjes komt.',
        sjablonen,
        true,
      ),
      groep('Past bij uw thema', 'Voorbeelden bij wat u in de aanvraag koos.', thema.bij, true),
      groep('Past overal', 'Voorbeelden die bij elk idee kunnen.', thema.overal, true),
      groep('Bij andere thema’s', 'Misschien zit er iets bij.', thema.anders),
      groep(
        'Waaraan de gemeente het ziet',
        'Zo kijkt de gemeente of haar eigen beleidsplan werkt. Het zijn getallen over de hele gemeente. Uw idee draagt eraan bij, maar wordt er niet op afgerekend.',
        indicatoren.filter(({ uit }) => uit?.eigen),
      ),
      groep(
        'Waaraan andere gemeenten het zien',
        'Uit de plannen van gemeenten die ook met dit platform werken.',
        indicatoren.filter(({ uit }) => !uit?.eigen),
      ),
    ].filter((een) => een.voorbeelden.length > 0),
  }
}
export type VoorbeeldenGegevens = Awaited<ReturnType<typeof voorbeeldenVan>>

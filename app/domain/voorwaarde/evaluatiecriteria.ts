import * as z from 'zod/mini'
import type { Aanvraaginhoud } from '../aanvraag/inhoud.ts'
import { opsomming, voorwaardesoort } from './soort.ts'

/** Initiative and municipality agreed on the criteria and both confirmed the same plan. */
export const evaluatiecriteria = voorwaardesoort(
  z.strictObject({ minimaal: z.int().check(z.positive()) }),
  ({ criteria, evaluatieplan }, { minimaal }) => {
    const overeengekomen = criteria.filter(({ akkoord }) => akkoord)
    const open = criteria
      .filter(({ akkoord }) => !akkoord)
      .map(({ volgnummer }) => String(volgnummer))
    const bewijs = overeengekomen.map(({ volgnummer, doel, indicator }) => ({
      onderdeel: 'evaluatiecriteria',
      tekst: `${volgnummer}. ${doel}${indicator ? ` (${indicator})` : ''}`,
    }))
    const overleg =
      open.length === 0
        ? null
        : `Lees het voorstel bij criterium ${opsomming(open)} en ga akkoord, of doe een ander voorstel.`
    const bevestigd = evaluatieplan?.bevestigd_door ?? []
    if (evaluatieplan && bevestigd.includes('initiatief') && bevestigd.includes('gemeente')) {
      return {
        uitkomst: 'voldoet',
        reden: 'U en de gemeente hebben de criteria samen opgesteld en hetzelfde plan bevestigd.',
        bewijs,
        wat_helpt: overleg,
      }
    }
    const { reden, wat_helpt } = watOntbreekt({
      genoeg: overeengekomen.length >= minimaal,
      voorstellen: criteria.length,
      overleg,
      evaluatieplan,
    })
    return { uitkomst: 'nog_niet', reden, bewijs, wat_helpt }
  },
)

type Stand = {
  genoeg: boolean
  voorstellen: number
  overleg: string | null
  evaluatieplan: Aanvraaginhoud['evaluatieplan']
}

function watOntbreekt({ genoeg, voorstellen, overleg, evaluatieplan }: Stand) {
  if (voorstellen === 0) {
    return {
      reden: 'Er zijn nog geen criteria waarmee u en de gemeente straks kijken of het werkte.',
      wat_helpt: 'Schrijf op wat u wilt bereiken en hoe u dat merkt. De gemeente denkt met u mee.',
    }
  }
  if (!genoeg || overleg !== null) {
    return { reden: 'Nog niet alle criteria zijn samen afgesproken.', wat_helpt: overleg }
  }
  if (!evaluatieplan) {
    return {
      reden: 'De criteria zijn afgesproken, maar staan nog niet samen in één plan.',
      wat_helpt: 'Leg het evaluatieplan vast, zodat u en de gemeente het kunnen bevestigen.',
    }
  }
  return evaluatieplan.bevestigd_door.includes('initiatief')
    ? {
        reden: 'U hebt het evaluatieplan bevestigd. De gemeente nog niet.',
        wat_helpt: 'Wacht op de gemeente, of bel de contactpersoon. U kunt wel alvast indienen.',
      }
    : {
        reden: 'U hebt het evaluatieplan nog niet bevestigd.',
        wat_helpt: 'Lees het evaluatieplan en bevestig het.',
      }
}

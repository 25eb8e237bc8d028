import * as z from 'zod/mini'
import type { Aanvraaginhoud } from '../aanvraag/inhoud.ts'
import type { Bewijs } from '../bevinding.ts'
import { heel, opsomming, voorwaardesoort } from './soort.ts'

/** Initiative and municipality agreed on the criteria and both confirmed the same plan. */
export const evaluatiecriteria = voorwaardesoort(
  z.strictObject({ minimaal: heel(1) }),
  ({ criteria, evaluatieplan }, { minimaal }) => {
    const overeengekomen = criteria.filter(({ akkoord }) => akkoord)
    const open = criteria
      .filter(({ akkoord }) => !akkoord)
      .map(({ volgnummer }) => String(volgnummer))
    const bewijs = overeengekomen.map(({ volgnummer, doel, indicator }): Bewijs => ({
      onderdeel: 'evaluatiecriteria',
      tekst: `${volgnummer}. ${doel}${indicator ? ` (${indicator})` : ''}`,
    }))
    const overleg =
      open.length === 0
        ? null
        : `Lees het voorstel bij criterium ${opsomming(open)} en ga akkoord, of doe een ander voorstel.`
    const geldt = geldendeVersie(evaluatieplan)
    if (geldt !== null && criteria.length >= minimaal) {
      const ingehaald =
        open.length > 0 || evaluatieplan?.achterhaald || geldt !== evaluatieplan?.versie
      return {
        uitkomst: 'voldoet',
        reden: ingehaald
          ? `U en de gemeente hebben samen versie ${geldt} van het evaluatieplan bevestigd. Daarna is iets anders voorgesteld. Tot u dat samen bevestigt, geldt versie ${geldt}.`
          : 'U en de gemeente hebben de criteria samen opgesteld en hetzelfde plan bevestigd.',
        bewijs,
        wat_helpt: ingehaald ? (overleg ?? 'Lees het nieuwe evaluatieplan en bevestig het.') : null,
      }
    }
    const { reden, wat_helpt } = watOntbreekt({
      tekort: minimaal - criteria.length,
      voorstellen: criteria.length,
      overleg,
      evaluatieplan,
    })
    return { uitkomst: 'nog_niet', reden, bewijs, wat_helpt }
  },
  {
    naam: 'Samen opgestelde evaluatiecriteria',
    controleert:
      'Kijkt of het initiatief en de gemeente criteria hebben afgesproken en allebei hetzelfde plan hebben bevestigd.',
    waar: 'evaluatiecriteria',
    velden: { minimaal: { label: 'Ten minste zoveel criteria', invoer: 'getal' } },
  },
)

/** The newest version both sides confirmed. */
function geldendeVersie(plan: Aanvraaginhoud['evaluatieplan']): number | null {
  if (!plan) return null
  const samen = ['initiatief', 'gemeente'].every((kant) =>
    plan.bevestigd_door.some((een) => een === kant),
  )
  return samen ? plan.versie : (plan.geldt ?? null)
}

type Stand = {
  tekort: number
  voorstellen: number
  overleg: string | null
  evaluatieplan: Aanvraaginhoud['evaluatieplan']
}

function watOntbreekt({ tekort, voorstellen, overleg, evaluatieplan }: Stand) {
  if (voorstellen === 0) {
    return {
      reden: 'Er zijn nog geen criteria waarmee u en de gemeente straks kijken of het werkte.',
      wat_helpt: 'Schrijf op wat u wilt bereiken en hoe u dat merkt. De gemeente denkt met u mee.',
    }
  }
  if (overleg !== null) {
    return { reden: 'Nog niet alle criteria zijn samen afgesproken.', wat_helpt: overleg }
  }
  if (tekort > 0) {
    const aantal = tekort === 1 ? '1 criterium' : `${tekort} criteria`
    return {
      reden: `Er ${tekort === 1 ? 'is' : 'zijn'} nog ${aantal} te weinig.`,
      wat_helpt: `Stel nog ${aantal} voor en spreek ${tekort === 1 ? 'dat' : 'die'} samen af.`,
    }
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
        wat_helpt:
          'Vraag de contactpersoon om het plan ook te bevestigen. U kunt wel alvast indienen.',
      }
    : {
        reden: 'U hebt het evaluatieplan nog niet bevestigd.',
        wat_helpt: 'Lees het evaluatieplan en bevestig het.',
      }
}

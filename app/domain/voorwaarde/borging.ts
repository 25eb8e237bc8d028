import * as z from 'zod/mini'
import { euro } from '../opmaak.ts'
import { gevuld, voorwaardesoort } from './soort.ts'
import type { Bewijs } from '../bevinding.ts'

/** How it goes on when the subsidy is spent: a judgement on what the plan says, with money of others where asked. */
export const borging = voorwaardesoort(
  z.strictObject({ toezegging: z.boolean('Zeg of een toezegging nodig is') }),
  ({ borging, posten }, { toezegging }) => {
    const anderen = posten.filter(({ soort }) => soort === 'andere_financier')
    const bewijs: Bewijs[] = [
      ...(gevuld(borging)
        ? [{ onderdeel: 'projectplan' as const, tekst: `Na de subsidie: ${borging.trim()}` }]
        : []),
      ...anderen.map(({ omschrijving, bedrag, status }) => ({
        onderdeel: 'begroting' as const,
        tekst: `${omschrijving}: ${euro(bedrag)}, ${status === 'toegezegd' ? 'toegezegd' : 'nog niet toegezegd'}`,
      })),
    ]
    const mist = [
      ...(gevuld(borging)
        ? []
        : ['Schrijf op hoe uw idee verder gaat als de subsidie op is, en wie dat dan betaalt.']),
      ...(!toezegging || anderen.some(({ status }) => status === 'toegezegd')
        ? []
        : ['Zet in de begroting wie ook meebetaalt en dat al heeft toegezegd.']),
    ]
    if (mist.length > 0) {
      return {
        uitkomst: 'nog_niet',
        reden: 'Er staat nog niet hoe het verder gaat als de subsidie op is.',
        bewijs,
        wat_helpt: mist.join(' '),
      }
    }
    return {
      uitkomst: 'oordeel_nodig',
      reden: 'De gemeente beoordeelt of uw idee verder kan zonder deze subsidie.',
      bewijs,
      wat_helpt: null,
    }
  },
  {
    naam: 'Borging',
    controleert: 'Kijkt of er staat hoe het idee verder gaat als de subsidie op is.',
    waar: 'projectplan',
    velden: {
      toezegging: { label: 'Een ander heeft toegezegd mee te betalen', invoer: 'vinkje' },
    },
  },
)

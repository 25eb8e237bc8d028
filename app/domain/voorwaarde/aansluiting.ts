import * as z from 'zod/mini'
import type { Aansluiting } from '../aanvraag/inhoud.ts'
import type { Bewijs } from '../bevinding.ts'
import { gevuld, heel, opsomming, voorwaardesoort } from './soort.ts'

/** The application names items of the plan and says of each what it contributes. */
export const aansluiting = voorwaardesoort(
  z.strictObject({ minimaal: heel(1) }),
  ({ aansluitingen }, { minimaal }) => {
    const gekozen = aansluitingen.filter(zegtWaaraan)
    const gemotiveerd = gekozen.filter(({ motivering }) => gevuld(motivering))
    const zonder = gekozen.filter(({ motivering }) => !gevuld(motivering)).map(({ kort }) => kort)
    const bewijs = gemotiveerd.map(alsBewijs)
    if (gekozen.length < minimaal) {
      return {
        uitkomst: 'nog_niet',
        reden: 'U hebt nog niet gekozen waar uw idee in het plan bij past.',
        bewijs,
        wat_helpt: `Kies ${minimaal === 1 ? 'ten minste één onderdeel' : `ten minste ${minimaal} onderdelen`} van het plan en schrijf op wat uw idee daaraan bijdraagt.`,
      }
    }
    const uitleg = `Schrijf bij ${opsomming(zonder)} op wat uw idee daaraan bijdraagt, of haal die keuze weg.`
    if (gemotiveerd.length < minimaal) {
      return {
        uitkomst: 'nog_niet',
        reden: `U koos ${opsomming(zonder)}, maar schreef nog niet op wat uw idee daaraan bijdraagt.`,
        bewijs,
        wat_helpt: uitleg,
      }
    }
    return {
      uitkomst: 'voldoet',
      reden: `Het idee past bij ${opsomming(gemotiveerd.map(({ kort }) => kort))}, en u schreef op waarom.`,
      bewijs,
      wat_helpt: zonder.length === 0 ? null : uitleg,
    }
  },
  {
    naam: 'Aansluiting bij het plan',
    controleert: 'Kijkt of er onderdelen van het plan zijn gekozen, met bij elk een uitleg.',
    waar: 'aansluiting',
    velden: { minimaal: { label: 'Ten minste zoveel onderdelen', invoer: 'getal' } },
  },
)

// A trede and a bekostigingsvorm say how something is done, not what it contributes to.
const zegtWaaraan = ({ soort }: Aansluiting) => soort !== 'trede' && soort !== 'bekostigingsvorm'

const alsBewijs = ({ nummer, kort, motivering }: Aansluiting): Bewijs => ({
  onderdeel: 'aansluiting',
  tekst: `${nummer} ${kort}: ${motivering.trim()}`,
})

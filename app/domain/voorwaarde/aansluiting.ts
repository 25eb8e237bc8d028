import * as z from 'zod/mini'
import type { Aansluiting } from '../aanvraag/inhoud.ts'
import type { Bewijs } from '../bevinding.ts'
import { leegteVan, zelfdeUitleg, type Leegte, type Uitleg } from '../plan/uitleg.ts'
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
    const teksten = gemotiveerd.map(alsUitleg)
    const koos = opsomming(gemotiveerd.map(({ kort }) => kort))
    const wat_helpt = [...(zonder.length === 0 ? [] : [uitleg]), ...aanwijzingen(teksten)].join(' ')
    // what an explanation is worth is for people to say: a rule asks them to look, it never refuses
    if (aantalEigen(teksten) < minimaal) {
      return {
        uitkomst: 'oordeel_nodig',
        reden: `U koos ${koos}. De gemeente leest in uw uitleg wat uw idee daaraan bijdraagt.`,
        bewijs,
        wat_helpt,
      }
    }
    return {
      uitkomst: 'voldoet',
      reden: `Het idee past bij ${koos}, en u schreef op waarom.`,
      bewijs,
      wat_helpt: wat_helpt || null,
    }
  },
  {
    naam: 'Aansluiting bij het plan',
    controleert:
      'Kijkt of er onderdelen van het plan zijn gekozen, met bij elk een uitleg in eigen woorden.',
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

const alsUitleg = ({ kort, motivering, titel, citaat, toelichting }: Aansluiting): Uitleg => ({
  kort,
  tekst: motivering,
  plan: [titel, citaat, toelichting ?? ''],
})

/** How many explanations say something of their own; the same text twice counts once. */
function aantalEigen(teksten: readonly Uitleg[]): number {
  const eigen = teksten.filter((uitleg) => leegteVan(uitleg) === null)
  const dubbel = zelfdeUitleg(eigen).reduce((som, groep) => som + groep.length - 1, 0)
  return eigen.length - dubbel
}

/** What would make the explanations stronger, each in a sentence. */
function aanwijzingen(teksten: readonly Uitleg[]): string[] {
  const bij = (leegte: Leegte) =>
    teksten.filter((uitleg) => leegteVan(uitleg) === leegte).map(({ kort }) => kort)
  const zin = (namen: string[], tekst: string) =>
    namen.length === 0 ? [] : [`${opsomming(namen)}: ${tekst}`]
  return [
    ...zin(bij('kort'), 'Schrijf in een hele zin wat uw idee hieraan doet, en voor wie.'),
    ...zin(
      bij('lijkt_op_plan'),
      'Deze uitleg lijkt op de tekst van het plan. Schrijf in eigen woorden wat úw idee doet.',
    ),
    ...zelfdeUitleg(teksten)
      .map((groep) => groep.map(({ kort }) => kort))
      .flatMap((namen) =>
        zin(
          namen,
          'Hier staat hetzelfde. Schrijf bij elk onderdeel wat uw idee juist daaraan doet.',
        ),
      ),
  ]
}

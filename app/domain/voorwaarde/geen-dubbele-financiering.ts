import * as z from 'zod/mini'
import type { Bewijs } from '../bevinding.ts'
import { euro } from '../opmaak.ts'
import { opsomming, voorwaardesoort } from './soort.ts'

/** The municipality does not pay the same costs twice: what the applicant answers, beside what the budget names. */
export const geenDubbeleFinanciering = voorwaardesoort(
  z.strictObject({}),
  ({ ander_gemeentegeld = null, posten }) => {
    const anderen = posten.filter(({ soort }) => soort === 'andere_financier')
    const bewijs: Bewijs[] = [
      ...(ander_gemeentegeld === null
        ? []
        : [`Ander geld van de gemeente voor dezelfde kosten: ${ander_gemeentegeld}`]),
      ...anderen.map(({ omschrijving, bedrag }) => `${omschrijving}: ${euro(bedrag)}`),
    ].map((tekst) => ({ onderdeel: 'begroting', tekst }))
    if (ander_gemeentegeld === null) {
      return {
        uitkomst: 'nog_niet',
        reden: 'U zei nog niet of u voor dezelfde kosten ander geld van de gemeente krijgt.',
        bewijs,
        wat_helpt: 'Beantwoord die vraag bij de begroting.',
      }
    }
    if (ander_gemeentegeld === 'ja') {
      return {
        uitkomst: 'nog_niet',
        reden: 'U krijgt voor dezelfde kosten al ander geld van de gemeente.',
        bewijs,
        wat_helpt:
          'Haal de kosten die de gemeente al betaalt uit uw begroting. Kies daarna bij die vraag ‘nee’.',
      }
    }
    const gemeentelijk = anderen.filter(({ omschrijving }) => /gemeente/i.test(omschrijving))
    if (gemeentelijk.length > 0) {
      const namen = opsomming(gemeentelijk.map(({ omschrijving }) => `‘${omschrijving}’`))
      return {
        uitkomst: 'oordeel_nodig',
        reden: `In uw begroting staat ${namen}. De gemeente beoordeelt of dat voor dezelfde kosten is.`,
        bewijs,
        wat_helpt: null,
      }
    }
    return {
      uitkomst: 'voldoet',
      reden: 'U krijgt voor dezelfde kosten geen ander geld van de gemeente.',
      bewijs,
      wat_helpt: null,
    }
  },
  {
    naam: 'Geen dubbele financiering',
    controleert: 'Kijkt of de gemeente dezelfde kosten niet al op een andere manier betaalt.',
    waar: 'begroting',
    velden: {},
  },
)

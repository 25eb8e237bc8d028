import { datumVoluit, euro, getal } from '../opmaak.ts'
import type { Blok } from './brief.ts'

/** A block of a letter as it is read: amounts and dates in words. */
export function weergave(blok: Blok) {
  const { kop } = blok
  switch (blok.soort) {
    case 'tekst':
      return { kop, alineas: blok.alineas }
    case 'overwegingen':
      return {
        kop,
        alineas: [blok.inleiding],
        punten: blok.punten.map(({ titel, artikel, voldoet, reden, citaat, bron }) => ({
          titel: `${titel}: ${voldoet ? 'voldoet' : 'voldoet niet'}`,
          bij: artikel,
          tekst: reden,
          citaat: { tekst: citaat, bron },
        })),
      }
    case 'scores':
      return {
        kop,
        alineas: [blok.inleiding],
        tabel: {
          titel: 'Punten per criterium',
          koppen: ['Criterium', 'Telt voor', 'Punten'],
          rijen: blok.rijen.map(({ titel, gewicht, score }) => [
            titel,
            String(gewicht),
            getal(score),
          ]),
        },
      }
    case 'verplichtingen':
      return {
        kop,
        alineas: [blok.inleiding],
        lijst: blok.punten.map(({ tekst, grondslag }) => ({ tekst, bij: grondslag })),
      }
    case 'betaling':
      return {
        kop,
        alineas: blok.alineas,
        tabel: {
          titel: 'Wat wij betalen',
          koppen: ['Deel', 'Vanaf', 'Bedrag'],
          rijen: blok.delen.map(({ omschrijving, vanaf, bedrag }) => [
            omschrijving,
            datumVoluit(vanaf),
            euro(bedrag),
          ]),
        },
      }
  }
}

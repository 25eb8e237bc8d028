import { datumVoluit, euro, getal } from '../opmaak.ts'
import type { Blok, Overweging } from './brief.ts'

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
        punten: blok.punten.map(({ titel, artikel, voldoet, reden, citaat, bron, gevonden }) => ({
          titel: `${titel}: ${voldoet ? 'voldoet' : 'voldoet niet'}`,
          bij: artikel,
          tekst: reden,
          regels: gevonden ? gevondenRegels(gevonden) : [],
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

/** The same as plain text, for the whole file of a case. */
export function blokAlsTekst(blok: Blok): string {
  const deel: Weergave = weergave(blok)
  return [
    ...(deel.alineas ?? []),
    ...(deel.punten ?? []).map(({ titel, bij, tekst, citaat }) =>
      [`${titel} (${bij})`, tekst, `“${citaat.tekst}” (${citaat.bron})`].join('\n'),
    ),
    (deel.lijst ?? []).map(({ tekst, bij }) => `• ${tekst} (${bij})`).join('\n'),
    deel.tabel ? tabelAlsTekst(deel.tabel) : '',
  ]
    .filter((tekst) => tekst !== '')
    .join('\n\n')
}

const tabelAlsTekst = ({ koppen, rijen }: NonNullable<Weergave['tabel']>) =>
  rijen
    .map((cellen) =>
      cellen.map((cel, nr) => (nr === 0 ? cel : `${koppen[nr]?.toLowerCase()} ${cel}`)).join(', '),
    )
    .join('\n')

type Weergave = {
  alineas?: string[]
  punten?: { titel: string; bij: string; tekst: string; citaat: { tekst: string; bron: string } }[]
  lijst?: { tekst: string; bij: string }[]
  tabel?: { koppen: string[]; rijen: string[][] }
}

const gevondenRegels = ({ tekst, bewijs, wat_helpt }: NonNullable<Overweging['gevonden']>) => [
  { label: 'Wat is gevonden', teksten: [tekst] },
  {
    label: 'Waar dat uit blijkt',
    teksten: bewijs.length > 0 ? bewijs : ['In de aanvraag staat hier niets over.'],
  },
  ...(wat_helpt === null ? [] : [{ label: 'Wat had geholpen', teksten: [wat_helpt] }]),
]

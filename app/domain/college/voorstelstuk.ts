import type { Brief, Briefdeel } from '../brief/brief.ts'
import type { Uitkomst } from '../besluit/voorstel.ts'
import { verplichtingsoorten, type Verplichting } from '../besluit/verplichting.ts'
import { dictumzin } from '../besluit/woorden.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit, euro, getal } from '../opmaak.ts'
import type { Punt } from './agendastuk.ts'
import { collegepapier, gelddeel, voorstelkenmerken, type Plaats } from './papier.ts'

/** A proposal as it lies before the college. */
export type Stuk = {
  versie: number
  uitkomst: Uitkomst
  bedrag: number
  gevraagd: number
  samenvatting: string
  afwijking: string
  opsteller: string
  regeling: string
  penvoerder: string
  partners: readonly string[]
  score: number | null
  minimumscore: number | null
  plafond: { bedrag: number; vastgelegd: number; periode: number } | null
  weigering: {
    tekst: string
    artikel: string
    wat_wel_kan: string
    gehoord: string
    reactie: string
  } | null
  beoordelaars: readonly { naam: string; score: number | null }[]
  criteria: readonly { titel: string; gewicht: number; gemiddelde: number }[]
  voorwaarden: readonly {
    titel: string
    artikel: string
    citaat: string
    bron: string
    voorgesteld: 'voldoet' | 'voldoet_niet' | null
    reden: string
  }[]
  verplichtingen: readonly Verplichting[]
  betaalschema: readonly { omschrijving: string; vanaf: Datum; bedrag: number }[]
  verantwoording_op: Datum | null
}

type Waar = Plaats & Pick<Punt, 'titel' | 'verschoningen'>

/** One proposal on paper, as the college reads it on the screen. */
export function voorstelAlsBrief(stuk: Stuk, waar: Waar, afzender: Brief['afzender']): Brief {
  const { titel, verschoningen } = waar
  return collegepapier(afzender, {
    kenmerken: voorstelkenmerken(waar, stuk),
    onderwerp: `Voorstel: ${titel}`,
    kort: [dictumzin(stuk.uitkomst, stuk.bedrag, stuk.gevraagd), stuk.samenvatting],
    delen: [
      {
        kop: 'Wie vraagt het',
        alineas: [
          `${stuk.penvoerder}${stuk.partners.length > 0 ? ` met ${stuk.partners.join(', ')}` : ''}. Regeling ${stuk.regeling}.`,
        ],
      },
      ...weigering(stuk),
      ...geldVan(stuk),
      advies(stuk),
      ...(verschoningen.length > 0
        ? [
            {
              kop: 'Wie niet meedoet',
              alineas: [
                `${verschoningen.map(({ naam }) => naam).join(', ')} (Gemeentewet 58 en 28).`,
              ],
            },
          ]
        : []),
      {
        kop: 'De voorwaarden',
        punten: stuk.voorwaarden.map(
          ({ titel: naam, artikel, voorgesteld, reden, citaat, bron }) => ({
            titel: `${naam}: ${voorgesteld === 'voldoet' ? 'voldoet' : 'voldoet niet'}`,
            bij: artikel,
            tekst: reden,
            citaat: { tekst: citaat, bron },
          }),
        ),
      },
      ...scores(stuk),
      ...gevolgen(stuk),
    ],
  })
}

function weigering({ weigering: grond }: Stuk): Briefdeel[] {
  if (!grond) return []
  return [
    {
      kop: 'Waarom weigeren',
      alineas: [
        `${grond.tekst} (${grond.artikel}).`,
        `Wat wel had gekund: ${grond.wat_wel_kan}`,
        `Zienswijze. ${grond.gehoord}`,
        ...(grond.reactie ? [`Onze reactie: ${grond.reactie}`] : []),
      ],
    },
  ]
}

function geldVan({ plafond, bedrag }: Stuk): Briefdeel[] {
  if (!plafond) return []
  const over = Math.max(0, plafond.bedrag - plafond.vastgelegd)
  return [
    gelddeel('Het geld', { ...plafond, over }, [
      ['Dit voorstel', bedrag],
      ['Over na dit besluit', over - bedrag],
    ]),
  ]
}

const advies = ({ beoordelaars, score, minimumscore, afwijking }: Stuk): Briefdeel => ({
  kop: 'Advies en afwijking',
  lijst: [
    ...beoordelaars.map(({ naam, score: eigen }) => ({
      tekst: eigen === null ? naam : `${naam}: ${getal(eigen)} van de 100`,
    })),
    ...(score === null
      ? []
      : [
          {
            tekst: `Samen ${getal(score)}${minimumscore === null ? '' : `, nodig is ${minimumscore}`}`,
          },
        ]),
    { tekst: `Het voorstel: ${afwijking || 'volgt de beoordelaars'}` },
  ],
})

function scores({ criteria }: Stuk): Briefdeel[] {
  if (criteria.length === 0) return []
  return [
    {
      kop: 'De score',
      tabel: {
        titel: 'Per criterium, gemiddeld',
        koppen: ['Criterium', 'Gewicht', 'Score'],
        rijen: criteria.map(({ titel, gewicht, gemiddelde }) => [
          titel,
          String(gewicht),
          getal(gemiddelde),
        ]),
      },
    },
  ]
}

function gevolgen({
  uitkomst,
  verplichtingen,
  betaalschema,
  verantwoording_op,
}: Stuk): Briefdeel[] {
  if (uitkomst === 'weigeren') return []
  return [
    {
      kop: 'Verplichtingen',
      lijst: verplichtingen.map(({ soort, tekst, grondslag }) => ({
        tekst: `${verplichtingsoorten[soort]}. ${tekst}`,
        bij: grondslag,
      })),
    },
    {
      kop: 'Betaling',
      alineas: verantwoording_op ? [`Verslag uiterlijk ${datumVoluit(verantwoording_op)}.`] : [],
      tabel: {
        titel: 'In delen',
        koppen: ['Deel', 'Vanaf', 'Bedrag'],
        rijen: betaalschema.map(({ omschrijving, vanaf, bedrag }) => [
          omschrijving,
          datumVoluit(vanaf),
          euro(bedrag),
        ]),
      },
    },
  ]
}

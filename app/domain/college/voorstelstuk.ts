import type { Brief, Briefdeel } from '../brief/brief.ts'
import type { Uitkomst } from '../besluit/voorstel.ts'
import { verplichtingsoorten, type Verplichting } from '../besluit/verplichting.ts'
import type { Aanpassing } from '../besluit/samengesteld.ts'
import { dictumzin } from '../besluit/woorden.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit, euro, getal, opsomming } from '../opmaak.ts'
import { adviesregel, adviesregels, afwijkingregel, type Geadviseerd } from './adviesregels.ts'
import type { Punt } from './agendastuk.ts'
import { collegepapier, gelddeel, voorstelkenmerken, type Plaats } from './papier.ts'

/** A proposal as it lies before the college. */
export type Stuk = Omit<Geadviseerd, 'voorwaarden'> & {
  versie: number
  uitkomst: Uitkomst
  bedrag: number
  gevraagd: number
  samenvatting: string
  opsteller: string
  regeling: string
  penvoerder: string
  partners: readonly string[]
  plafond: { bedrag: number; vastgelegd: number; periode: number } | null
  weigering: {
    tekst: string
    artikel: string
    wat_wel_kan: string
    gehoord: string
    reactie: string
  } | null
  criteria: readonly { titel: string; gewicht: number; gemiddelde: number }[]
  voorwaarden: readonly {
    titel: string
    oordeel: 'voldoet' | 'voldoet_niet' | null
    artikel: string
    citaat: string
    bron: string
    voorgesteld: 'voldoet' | 'voldoet_niet' | null
    reden: string
  }[]
  /** An earlier version the college sent back, and what is other now. */
  terug: {
    versie: number
    vergadering: Datum | null
    reden: string
    anders: readonly Aanpassing[]
  } | null
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
          `${stuk.penvoerder}${stuk.partners.length > 0 ? ` met ${opsomming(stuk.partners)}` : ''}. Regeling ${stuk.regeling}.`,
        ],
      },
      ...eerder(stuk),
      ...weigering(stuk),
      ...geldVan(stuk),
      ...advies(stuk),
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
        kop: 'De voorwaarden, met de tekst voor de brief',
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

function eerder({ terug }: Stuk): Briefdeel[] {
  if (!terug) return []
  const { versie, vergadering, reden, anders } = terug
  const wanneer = vergadering ? ` op ${datumVoluit(vergadering)}` : ''
  return [
    {
      kop: `Uw college stuurde versie ${versie} terug${wanneer}`,
      alineas: [
        reden,
        ...(anders.length === 0 ? ['De teksten zijn gelijk aan die van toen.'] : []),
      ],
      punten: anders.map(({ waar, was, wordt }) => ({
        titel: waar,
        tekst: '',
        regels: [
          { label: 'Toen', teksten: [was || 'Niets'] },
          { label: 'Nu', teksten: [wordt || 'Niets'] },
        ],
      })),
    },
  ]
}

function advies(stuk: Stuk): Briefdeel[] {
  const { adviezen } = stuk
  return [
    {
      kop: 'Advies en afwijking',
      lijst: [
        ...adviesregels(stuk).map((tekst) => ({ tekst })),
        { tekst: `Het voorstel: ${afwijkingregel(stuk)}` },
      ],
    },
    ...(adviezen.length === 0
      ? []
      : [
          {
            kop: 'Wat de adviseurs schreven',
            punten: adviezen.map((een) => ({ titel: adviesregel(een), tekst: een.tekst })),
          },
        ]),
  ]
}

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

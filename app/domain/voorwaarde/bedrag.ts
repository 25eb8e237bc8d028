import * as z from 'zod/mini'
import type { Bewijs } from '../bevinding.ts'
import { balansVan } from '../begroting/begroting.ts'
import { euro, procent } from '../opmaak.ts'
import { heel, voorwaardesoort } from './soort.ts'

const geld = z.optional(
  z.int('Vul een bedrag in, bijvoorbeeld 2.500').check(z.positive('Vul een bedrag boven 0 in')),
)
const deel = z.optional(heel(1, 100))

const parameters = z
  .strictObject({ minimum: geld, maximum: geld, aandeel: deel, eigen: deel })
  .check(
    z.refine(
      ({ minimum, maximum }) =>
        minimum === undefined || maximum === undefined || minimum <= maximum,
      { path: ['maximum'], message: 'Vul een maximum in dat niet lager is dan het minimum' },
    ),
    z.refine((grenzen) => Object.values(grenzen).some((grens) => grens !== undefined), {
      path: ['maximum'],
      message: 'Vul ten minste één grens in',
    }),
    z.refine(({ aandeel = 0, eigen = 0 }) => aandeel + eigen <= 100, {
      path: ['eigen'],
      message: 'Subsidie en eigen bijdrage zijn samen hoogstens 100 procent',
    }),
  )

/** How much is asked: not under a minimum, not over a maximum or a share of the costs, and enough of one's own. */
export const bedrag = voorwaardesoort(
  parameters,
  ({ gevraagd, posten }, { minimum = 1, maximum = Infinity, aandeel, eigen }) => {
    const { kosten } = balansVan(posten, gevraagd)
    const inbreng = posten.filter(isEigen).reduce((som, post) => som + post.bedrag, 0)
    const hoogstens = Math.min(maximum, aandeel === undefined ? Infinity : deelVan(kosten, aandeel))
    const eigenNodig = eigen === undefined ? 0 : Math.ceil((kosten * eigen) / 100)
    const bewijs = [
      ...(gevraagd === null ? [] : [`Gevraagd: ${euro(gevraagd)}`]),
      ...(kosten === 0 ? [] : [`Kosten: ${euro(kosten)}`]),
      ...(eigen === undefined ? [] : [`Zelf of met partners en deelnemers: ${euro(inbreng)}`]),
    ].map((tekst): Bewijs => ({ onderdeel: 'begroting', tekst }))
    const nietGoed = [
      ...(kosten === 0 && (aandeel !== undefined || eigen !== undefined)
        ? [['Er staan nog geen kosten in de begroting.', 'Vul in de begroting uw kosten in.']]
        : hoogstens < minimum && aandeel !== undefined
          ? [teKlein(minimum, aandeel)]
          : []),
      ...watGevraagd(gevraagd, minimum, hoogstens, kosten, aandeel),
      ...(inbreng < eigenNodig
        ? [
            [
              `Uw eigen bijdrage is ${euro(inbreng)}. Nodig is ${procent((eigen ?? 0) / 100)} van de kosten.`,
              `Breng zelf of met partners en deelnemers ten minste ${euro(eigenNodig)} in: geld of uren.`,
            ],
          ]
        : []),
    ]
    if (nietGoed.length > 0) {
      return {
        uitkomst: 'nog_niet',
        reden: nietGoed.map(([reden]) => reden).join(' '),
        bewijs,
        wat_helpt: nietGoed.map(([, helpt]) => helpt).join(' '),
      }
    }
    const reden = 'Het bedrag dat u vraagt past bij wat de regeling geeft.'
    return { uitkomst: 'voldoet', reden, bewijs, wat_helpt: null }
  },
  {
    naam: 'Bedrag',
    controleert:
      'Kijkt of het gevraagde bedrag binnen de grenzen blijft: een minimum, een maximum, een deel van de kosten, een eigen bijdrage.',
    waar: 'begroting',
    velden: {
      minimum: { label: 'Minimum', hulp: 'In euro’s.', invoer: 'bedrag', optioneel: true },
      maximum: { label: 'Maximum', hulp: 'In euro’s.', invoer: 'bedrag', optioneel: true },
      aandeel: {
        label: 'Hoogstens dit deel van de kosten',
        hulp: 'In procenten.',
        invoer: 'procent',
        optioneel: true,
      },
      eigen: {
        label: 'Eigen bijdrage, ten minste dit deel van de kosten',
        hulp: 'In procenten. Geld en uren van de aanvrager, partners en deelnemers tellen mee.',
        invoer: 'procent',
        optioneel: true,
      },
    },
  },
)

/** What applicant, partners and those who take part bring in themselves. */
const isEigen = ({ kant, soort }: { kant: string; soort: string }) =>
  kant === 'dekking' && soort !== 'andere_financier'

const deelVan = (kosten: number, procenten: number) => Math.floor((kosten * procenten) / 100)

const teKlein = (minimum: number, aandeel: number) => [
  `Deze subsidie is voor ideeën die ten minste ${euro(kostenNodig(minimum, aandeel))} kosten.`,
  `Zet alle kosten in de begroting, samen ten minste ${euro(kostenNodig(minimum, aandeel))}.`,
]

const kostenNodig = (minimum: number, aandeel: number) => Math.ceil((minimum * 100) / aandeel)

function watGevraagd(
  gevraagd: number | null,
  minimum: number,
  hoogstens: number,
  kosten: number,
  aandeel: number | undefined,
) {
  if (gevraagd === null)
    return [
      [
        'Er staat nog niet hoeveel subsidie u vraagt.',
        'Vul bij de begroting in hoeveel subsidie u vraagt.',
      ],
    ]
  if (gevraagd < minimum)
    return [[`U vraagt minder dan ${euro(minimum)}.`, `Vraag ten minste ${euro(minimum)}.`]]
  // without costs there is no share to keep to yet
  if (gevraagd <= hoogstens || hoogstens < minimum || (aandeel !== undefined && kosten === 0))
    return []
  return [
    [
      `U vraagt ${euro(gevraagd)}. Het hoogste bedrag is ${euro(hoogstens)}.`,
      `Vraag hoogstens ${euro(hoogstens)}.`,
    ],
  ]
}

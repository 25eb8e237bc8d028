import * as z from 'zod/mini'
import type { Bewijs } from '../bevinding.ts'
import { isDatum, plusDagen, plusMaanden, type Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { gevuld, heel, keuzeUit, opsomming, voorwaardesoort } from './soort.ts'

const dag = z.optional(
  z.string('Vul een datum in').check(z.refine(isDatum, 'Vul een datum in, bijvoorbeeld 1-9-2027')),
)

const parameters = z
  .strictObject({
    vanaf: dag,
    uiterlijk: dag,
    maanden: z.optional(heel(1, 120)),
    plaatsen: z.array(
      z.string().check(z.minLength(1, 'Vul de naam van een plaats in')),
      'Noem plaatsen',
    ),
  })
  .check(
    z.refine(
      ({ vanaf, uiterlijk }) =>
        vanaf === undefined || uiterlijk === undefined || vanaf <= uiterlijk,
      { path: ['uiterlijk'], message: 'Vul een laatste dag in die niet voor de eerste dag ligt' },
    ),
    z.refine(
      ({ vanaf, uiterlijk, maanden, plaatsen }) =>
        [vanaf, uiterlijk, maanden].some((grens) => grens !== undefined) || plaatsen.length > 0,
      {
        path: ['vanaf'],
        message: 'Vul ten minste een dag, een aantal maanden of een plaats in',
      },
    ),
  )
type Grenzen = z.output<typeof parameters>

/** When and where it is done: within these days, no longer than so many months, in one of these places. */
export const periodeEnPlaats = voorwaardesoort(
  parameters,
  ({ start_op, eind_op, wijk }, grenzen) => {
    const bewijs = [
      ...(start_op && eind_op
        ? [`Van ${datumVoluit(start_op)} tot en met ${datumVoluit(eind_op)}`]
        : []),
      ...(gevuld(wijk) ? [`Waar: ${wijk.trim()}`] : []),
    ].map((tekst): Bewijs => ({ onderdeel: 'projectplan', tekst }))
    const nietGoed = [
      ...(vraagtPeriode(grenzen) ? periode(start_op, eind_op, grenzen) : []),
      ...(grenzen.plaatsen.length > 0 ? plaats(wijk.trim(), grenzen.plaatsen) : []),
    ]
    if (nietGoed.length > 0) {
      return {
        uitkomst: 'nog_niet',
        reden: nietGoed.map(([reden]) => reden).join(' '),
        bewijs,
        wat_helpt: nietGoed.map(([, helpt]) => helpt).join(' '),
      }
    }
    return {
      uitkomst: 'voldoet',
      reden: 'De tijd en de plaats van uw idee passen bij de regeling.',
      bewijs,
      wat_helpt: null,
    }
  },
  {
    naam: 'Periode en plaats',
    controleert:
      'Kijkt of het idee op tijd begint en eindigt, niet te lang duurt en op de goede plek is.',
    waar: 'projectplan',
    velden: {
      vanaf: { label: 'Begint niet voor', invoer: 'datum', optioneel: true },
      uiterlijk: { label: 'Eindigt uiterlijk op', invoer: 'datum', optioneel: true },
      maanden: { label: 'Duurt hoogstens zoveel maanden', invoer: 'getal', optioneel: true },
      plaatsen: {
        label: 'Is in een van deze plaatsen of wijken',
        hulp: 'Eén op elke regel, zoals de aanvrager ze kan kiezen. Leeg is overal.',
        invoer: 'regels',
        optioneel: true,
      },
    },
  },
)

const vraagtPeriode = ({ vanaf, uiterlijk, maanden }: Grenzen) =>
  vanaf !== undefined || uiterlijk !== undefined || maanden !== undefined

function periode(start: Datum | null, eind: Datum | null, { vanaf, uiterlijk, maanden }: Grenzen) {
  if (!start || !eind)
    return [
      [
        'Er staat nog niet wanneer uw idee begint en eindigt.',
        'Vul in wanneer uw idee begint en wanneer het klaar is.',
      ],
    ]
  const begin = tussen(start, vanaf, uiterlijk)
  const laatste = [
    uiterlijk,
    maanden === undefined ? undefined : plusDagen(plusMaanden(begin, maanden), -1),
  ]
    .filter((dag) => dag !== undefined)
    .sort()[0]
  const teLaat = laatste !== undefined && eind > laatste
  return [
    ...(begin > start
      ? [[`Uw idee begint te vroeg.`, `Laat uw idee beginnen op ${datumVoluit(begin)} of later.`]]
      : begin < start
        ? [[`Uw idee begint te laat.`, `Laat uw idee beginnen op ${datumVoluit(begin)} of eerder.`]]
        : []),
    ...(teLaat
      ? [
          [
            maanden !== undefined && laatste !== uiterlijk
              ? `Uw idee duurt langer dan ${maanden === 1 ? '1 maand' : `${maanden} maanden`}.`
              : 'Uw idee eindigt te laat.',
            `Laat uw idee eindigen op ${datumVoluit(laatste)} of eerder.`,
          ],
        ]
      : eind < begin
        ? [
            [
              'Uw idee eindigt voor het mag beginnen.',
              `Laat uw idee eindigen op ${datumVoluit(begin)} of later.`,
            ],
          ]
        : []),
  ]
}

function tussen(datum: Datum, vanaf: Datum | undefined, uiterlijk: Datum | undefined): Datum {
  if (vanaf !== undefined && datum < vanaf) return vanaf
  return uiterlijk !== undefined && datum > uiterlijk ? uiterlijk : datum
}

function plaats(wijk: string, plaatsen: readonly string[]) {
  if (plaatsen.includes(wijk)) return []
  const waar = `Kies bij ‘Waar’ ${keuzeUit(plaatsen)}.`
  return wijk === ''
    ? [['Er staat nog niet waar uw idee is.', waar]]
    : [
        [
          `Deze subsidie is voor ${opsomming(plaatsen)}. Uw idee is in ${wijk}.`,
          `${waar} Hoort uw plek daarbij? Bel dan de contactpersoon.`,
        ],
      ]
}

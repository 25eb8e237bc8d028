import * as z from 'zod/mini'
import { getalVeld } from '../evaluatiecriterium/getal.schema.ts'
import {
  EIND_LENGTE,
  MEESTE_VERBINDINGEN,
  NOTITIE_LENGTE,
  paarVan,
  verbindinguitkomsten,
  type Verbindingverslag,
} from '../samenhang/verbinding.ts'
import { bedragVeld, keuze, optioneel, tekst, vinkje, vrijeRegel, vrijeTekst } from '../velden.ts'
import { vervolgen, type Vervolg } from './uitkomst.ts'

const vrij = (max: number) =>
  z.pipe(
    optioneel(tekst({ max })),
    z.transform((typed) => typed ?? ''),
  )

/** What came of each planned connection, by the name of its field; what was left open is left out. */
const samenhang = z.pipe(
  z.optional(
    z.record(
      z.string(),
      z.object({
        uitkomst: z.optional(z.unknown()),
        toelichting: vrijeTekst({ max: NOTITIE_LENGTE }),
      }),
    ),
  ),
  z.transform((typed = {}) =>
    Object.entries(typed).flatMap(([sleutel, { uitkomst: gekozen, toelichting }]) => {
      const paar = paarVan(sleutel)
      const uitkomst = verbindinguitkomsten.find((een) => een === gekozen)
      const rij: Verbindingverslag[] = paar && uitkomst ? [{ ...paar, uitkomst, toelichting }] : []
      return rij
    }),
  ),
)

/** Connections that nobody planned; a row without the second one is empty. */
const erbij = z.pipe(
  z.optional(
    z.array(
      z.object({
        van: vrijeRegel({ max: EIND_LENGTE }),
        naar: vrijeRegel({ max: EIND_LENGTE }),
        toelichting: vrijeTekst({ max: NOTITIE_LENGTE }),
      }),
    ),
  ),
  z.transform((rijen = []) => rijen.filter(({ van, naar }) => van !== '' && naar !== '')),
)

const gedeeld = {
  samenhang,
  erbij,
  activiteiten: tekst({ leeg: 'Vertel wat u hebt gedaan', max: 3000 }),
  les: tekst({ leeg: 'Vertel wat werkte en wat niet. Ook een tegenvaller is een les', max: 2000 }),
  steun_gemeente: vrij(1000),
  vervolg: keuze(Object.keys(vervolgen) as [Vervolg], 'Kies hoe het verdergaat'),
  publiceren: z.pipe(
    keuze(['ja', 'nee'], 'Kies of anderen dit mogen lezen'),
    z.transform((typed) => typed === 'ja'),
  ),
  akkoord: vinkje('Verklaar dat u het verslag naar waarheid hebt ingevuld'),
}

const criterium = z.object({
  criterium_id: z.uuid(),
  realisatie: optioneel(getalVeld),
  toelichting: tekst({ leeg: 'Vertel in een paar zinnen wat eruit kwam', max: 1000 }),
})

const criteria = z.pipe(
  z.optional(z.array(criterium).check(z.maxLength(30))),
  z.transform((typed) => typed ?? []),
)
const kosten = bedragVeld({ leeg: 'Vul in wat het in totaal heeft gekost', min: 0 })

/** The short note for a small amount; costs and criteria are not asked. */
export const kortVerslagSchema = z.object({
  ...gedeeld,
  afwijking: vrij(2000),
  kosten: optioneel(kosten),
  criteria,
})

/** The report for a larger amount: the same, and what came of every agreed criterion and of the budget. */
export const verslagSchema = z.object({ ...gedeeld, afwijking: vrij(2000), kosten, criteria })

type Ingevuld = z.output<typeof kortVerslagSchema>
export type Verslag = Omit<Ingevuld, 'akkoord' | 'samenhang' | 'erbij'> &
  Partial<Pick<Ingevuld, 'samenhang' | 'erbij'>>

const klad = z.pipe(
  z.optional(z.string()),
  z.transform((typed = '') => typed.slice(0, 5000)),
)

/** What is kept of an unfinished report: whatever was typed, unread. */
export const kladSchema = z.object({
  _versie: z.pipe(
    z.optional(z.string()),
    z.transform((typed) => (/^\d{1,9}$/.test(typed ?? '') ? Number(typed) : 0)),
  ),
  activiteiten: klad,
  afwijking: klad,
  kosten: klad,
  les: klad,
  steun_gemeente: klad,
  vervolg: klad,
  publiceren: klad,
  criteria: z.pipe(
    z.optional(z.array(z.object({ criterium_id: klad, realisatie: klad, toelichting: klad }))),
    z.transform((typed = []) => typed.slice(0, 30)),
  ),
  samenhang: z.pipe(
    z.optional(z.record(z.string(), z.object({ uitkomst: klad, toelichting: klad }))),
    z.transform((typed = {}) =>
      Object.fromEntries(Object.entries(typed).slice(0, MEESTE_VERBINDINGEN)),
    ),
  ),
  erbij: z.pipe(
    z.optional(z.array(z.object({ van: klad, naar: klad, toelichting: klad }))),
    z.transform((typed = []) => typed.slice(0, 10)),
  ),
})
type Getypt = Omit<z.output<typeof kladSchema>, '_versie'>
export type Klad = Omit<Getypt, 'samenhang' | 'erbij'> &
  Partial<Pick<Getypt, 'samenhang' | 'erbij'>>

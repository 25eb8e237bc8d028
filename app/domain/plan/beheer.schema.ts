import * as z from 'zod/mini'
import {
  datumVelden,
  optioneel,
  regel,
  tekst,
  veld,
  vinkje,
  vrijVinkje,
  type Gelezen,
} from '../velden.ts'
import { kolommen, type Kolom } from './blad.ts'
import { schoneCel } from './inlezen.ts'

/** The version of what a page shows, as its form sends it back. */
export const gezieneVersie = z.pipe(
  z.optional(z.string()),
  z.transform((typed) => (/^\d{1,9}$/.test(typed ?? '') ? Number(typed) : 0)),
)

const GERESERVEERD = ['invoer', 'nieuw']
const planId = veld(
  'Vul een vaste naam in, bijvoorbeeld elburg-jeugd-2028',
  (getypt): Gelezen<string> => {
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(getypt) || getypt.length > 60)
      return {
        fout: 'Schrijf kleine letters en cijfers met streepjes ertussen, zoals elburg-jeugd-2028',
      }
    if (GERESERVEERD.includes(getypt))
      return { fout: 'Kies een andere naam: deze gebruikt het platform zelf' }
    return { waarde: getypt }
  },
)

/** The sheet itself: read apart from the form, which sees its name. */
const bestand = z.optional(z.unknown())

const kop = {
  titel: regel({ leeg: 'Vul de titel van het plan in', max: 200 }),
  van: datumVelden({ leeg: 'Vul in vanaf welke dag het plan geldt' }),
  tot: optioneel(datumVelden()),
  bron: tekst({ leeg: 'Schrijf op waar de tekst van het plan vandaan komt', max: 1_000 }),
}
const totNaVan = z.refine<{ van: string; tot: string | null }>(
  ({ van, tot }) => tot === null || tot >= van,
  { message: 'Vul een laatste dag in die niet voor de eerste dag ligt', path: ['tot'] },
)

/** A plan that is not there yet: what it is called, how long it runs, and its sheet. */
export const nieuwPlanSchema = z.object({ ...kop, plan: planId, bestand }).check(totNaVan)

/** A sheet for a plan that is there. */
export const planbladSchema = z.object({ bestand })

const reden = tekst({ leeg: 'Schrijf in een zin op waarom het plan verandert', max: 500 })

/** Why there is a new version, and that somebody looked at what it changes. */
export const planversieSchema = z.object({
  reden,
  gelezen: vinkje('Kruis aan dat u hebt bekeken wat er verandert'),
  _versie: gezieneVersie,
})

/** What a plan is called, how long it runs and where it comes from, when that changes, and why. */
export const plangegevensSchema = z
  .object({ ...kop, reden, _versie: gezieneVersie })
  .check(totNaVan)
export type Plangegevens = z.output<typeof plangegevensSchema>

const cel = (kolom: Kolom) =>
  z.pipe(
    z.optional(z.string()),
    z.transform((getypt) => schoneCel(kolom, getypt ?? '').slice(0, 20_000)),
  )

/** One row of a sheet, mended on the page; the cells are judged after that, with all others. */
export const planrijSchema = z.object({
  sleutel: cel('sleutel'),
  soort: cel('soort'),
  nummer: cel('nummer'),
  titel: cel('titel'),
  kort: cel('kort'),
  toelichting: cel('toelichting'),
  ouder: cel('ouder'),
  paragraaf: cel('paragraaf'),
  citaat: cel('citaat'),
  groep: cel('groep'),
  instrument: cel('instrument'),
  kanttekening: cel('kanttekening'),
  telling: cel('telling'),
  kaders: cel('kaders'),
  weg: vrijVinkje(),
  _versie: gezieneVersie,
})

/** What may be changed of one item on its page, and why. */
export const onderdeelSchema = z.object({
  titel: regel({ leeg: 'Vul de woorden van het plan in', max: kolommen.titel.max }),
  kort: regel({ leeg: 'Vul een korte naam in', max: kolommen.kort.max }),
  toelichting: tekst({ leeg: 'Leg uit wat het betekent', max: kolommen.toelichting.max }),
  paragraaf: regel({ leeg: 'Vul in waar het in het plan staat', max: kolommen.paragraaf.max }),
  citaat: tekst({ leeg: 'Neem de zin uit het plan over', max: kolommen.citaat.max }),
  reden,
  _versie: gezieneVersie,
})
export type Onderdeelwijziging = z.output<typeof onderdeelSchema>

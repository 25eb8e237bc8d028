import * as z from 'zod/mini'
import { tegenstemmen } from '../besluit/besluit.schema.ts'
import { gezieneVersie } from '../plan/beheer.schema.ts'
import { bedragVeld, datumVelden, keuze, optioneel, regel, tekst, vrijeTekst } from '../velden.ts'
import { uitkomsten } from './wijziging.ts'

/** What the recipient asks: another amount or last day, or to stop; always with a reason. */
export const wijzigingsverzoekSchema = z
  .object({
    gevraagd: keuze(['wijzigen', 'intrekken'], 'Kies wat u vraagt'),
    bedrag: optioneel(bedragVeld()),
    eind_op: optioneel(datumVelden()),
    reden: tekst({ leeg: 'Schrijf op wat er anders moet en waarom', min: 20, max: 3_000 }),
  })
  .check(
    z.refine(
      ({ gevraagd, bedrag, eind_op }) =>
        gevraagd === 'intrekken' || bedrag !== null || eind_op !== null,
      { path: ['bedrag'], message: 'Vul een ander bedrag in, of een andere laatste dag' },
    ),
  )
export type Wijzigingsverzoek = z.output<typeof wijzigingsverzoekSchema>

/** Why the municipality starts it itself. */
export const openingSchema = z.object({
  gevraagd: keuze(['wijzigen', 'intrekken'], 'Kies wat u onderzoekt'),
  reden: tekst({ leeg: 'Schrijf op waarom u dit onderzoekt', min: 20, max: 3_000 }),
})

/** What is proposed to decide. */
export const wijzigingsvoorstelSchema = z
  .object({
    uitkomst: keuze(uitkomsten, 'Kies wat u voorstelt'),
    grond: regel({ leeg: 'Kies op welke grond dit rust', max: 60 }),
    bedrag: optioneel(bedragVeld()),
    eind_op: optioneel(datumVelden()),
    verantwoording_op: optioneel(datumVelden()),
    vanaf: datumVelden({ leeg: 'Vul in vanaf welke dag dit geldt' }),
    ervoor: optioneel(bedragVeld({ min: 0 })),
    ervoor_reden: vrijeTekst({ max: 2_000 }),
    overwegingen: tekst({ leeg: 'Schrijf op waarom: deze tekst komt in de brief', max: 4_000 }),
    reactie: vrijeTekst({ max: 2_000 }),
    schade: vrijeTekst({ max: 2_000 }),
  })
  .check(
    z.refine(({ uitkomst, bedrag }) => uitkomst !== 'wijzigen' || bedrag !== null, {
      path: ['bedrag'],
      message: 'Vul in hoeveel het in totaal wordt',
    }),
    z.refine(
      ({ uitkomst, ervoor, ervoor_reden }) =>
        uitkomst !== 'intrekken' || (ervoor === null) === (ervoor_reden === ''),
      {
        path: ['ervoor'],
        message: 'Vul het bedrag en de reden allebei in. Hoort er niets bij? Vul dan 0 in',
      },
    ),
  )
export type Wijzigingsvoorstelinvoer = z.output<typeof wijzigingsvoorstelSchema>

/** The decision on the proposal as it was read. */
export const wijzigingsbesluitSchema = z.object({ _versie: gezieneVersie })

/** What the college decides on it; anything else than proposed asks for its reason. */
export const collegewijzigingSchema = z
  .object({
    _versie: gezieneVersie,
    uitkomst: keuze(uitkomsten, 'Kies wat er wordt besloten'),
    bedrag: optioneel(bedragVeld({ min: 0 })),
    afwijking: vrijeTekst({ max: 2_000 }),
    tegen: tegenstemmen,
  })
  .check(
    z.refine(({ uitkomst, bedrag }) => uitkomst !== 'wijzigen' || bedrag !== 0, {
      path: ['bedrag'],
      message: 'Vul een bedrag boven 0 in, of kies Intrekken',
    }),
  )
export type Collegewijziging = z.output<typeof collegewijzigingSchema>

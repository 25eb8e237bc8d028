import * as z from 'zod/mini'
import { gezieneVersie } from '../plan/beheer.schema.ts'
import {
  bedragVeld,
  datumVelden,
  keuze,
  optioneel,
  regel,
  tekst,
  vrijeRegel,
  vrijeTekst,
  vrijVinkje,
} from '../velden.ts'
import { bronnen } from './versie.ts'

type Bron = keyof typeof bronnen

/** How many lines of the budget the form has room for. */
export const regelsInFormulier = 4

/** A new amount for a ceiling: since when it is known, who decided on it, and from which lines it is paid. */
export const plafondversieSchema = z.object({
  bedrag: bedragVeld({ leeg: 'Vul in hoeveel het plafond wordt', min: 0 }),
  bekendgemaakt_op: datumVelden({ leeg: 'Vul in wanneer het plafond bekend is gemaakt' }),
  bron: keuze(Object.keys(bronnen) as [Bron], 'Kies wie hierover besloot'),
  bronvermelding: regel({
    leeg: 'Vul in welk besluit het is en waar het bekend is gemaakt',
    max: 300,
  }),
  reden: tekst({ leeg: 'Schrijf in een zin op waarom het plafond verandert', max: 500 }),
  regels: z.pipe(
    z.array(
      z.object({ omschrijving: vrijeRegel({ max: 200 }), bedrag: optioneel(bedragVeld()) }).check(
        z.refine(({ omschrijving, bedrag }) => bedrag === null || omschrijving !== '', {
          message: 'Vul in welke begrotingsregel dit is',
          path: ['omschrijving'],
        }),
        z.refine(({ omschrijving, bedrag }) => omschrijving === '' || bedrag !== null, {
          message: 'Vul in hoeveel er van deze regel komt',
          path: ['bedrag'],
        }),
      ),
    ),
    z.transform((regels) =>
      regels.flatMap(({ omschrijving, bedrag }) =>
        bedrag === null ? [] : [{ omschrijving, bedrag }],
      ),
    ),
  ),
  verlaagt_eerdere: vrijVinkje(),
  aankondiging: vrijeTekst({ max: 1_000 }),
  _versie: gezieneVersie,
})
export type Plafondversie = z.output<typeof plafondversieSchema>

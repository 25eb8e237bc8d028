import * as z from 'zod/mini'
import { bedragVeld, keuze, optioneel, regel, tekst, vrijeTekst } from '../velden.ts'
import { verlagingsgronden, type Verlagingsgrond } from './grond.ts'

/** What the official proposes: the whole amount, or less with all that the law asks for; and the text for the register. */
export const voorstelSchema = z
  .object({
    uitkomst: keuze(['gelijk', 'lager'], 'Kies wat u vaststelt'),
    bedrag: optioneel(bedragVeld({ min: 0 })),
    grond: optioneel(keuze(Object.keys(verlagingsgronden) as [Verlagingsgrond], 'Kies een reden')),
    reden: optioneel(tekst({ max: 3000 })),
    reactie: vrijeTekst({ max: 3000 }),
    motivering: tekst({
      leeg: 'Schrijf waarom u dit voorstelt. De aanvrager leest dit',
      max: 3000,
    }),
    titel: regel({ leeg: 'Vul de titel voor het register in', max: 120 }),
    samenvatting: tekst({ leeg: 'Vul de samenvatting voor het register in', max: 600 }),
    les: optioneel(tekst({ max: 2000 })),
  })
  .check(
    z.refine(({ uitkomst, bedrag }) => uitkomst === 'gelijk' || bedrag !== null, {
      path: ['bedrag'],
      error: 'Vul het bedrag in dat u vaststelt',
    }),
  )
export type Voorstelinvoer = z.output<typeof voorstelSchema>

/** Which version of the proposal is decided on. */
export const besluitSchema = z.object({
  versie: z.pipe(
    z.string(),
    z.transform((typed) => (/^\d{1,6}$/.test(typed) ? Number(typed) : 0)),
  ),
})

import * as z from 'zod/mini'
import { ibanVeld } from '../iban.ts'
import { keuze, optioneel, regel } from '../velden.ts'

/** The account on which the applicant wants to be paid. */
export const rekeningSchema = z.object({
  iban: ibanVeld,
  tenaamstelling: regel({ leeg: 'Vul in op welke naam de rekening staat', max: 70 }),
})
export type Rekeningopgave = z.output<typeof rekeningSchema>

/** What the official found, and why when it is no. */
export const controleSchema = z
  .object({
    rekening: z.uuid(),
    uitkomst: keuze(
      ['bevestigen', 'afwijzen'],
      'Kies of u het rekeningnummer bevestigt of afwijst',
    ),
    reden: optioneel(regel({ max: 300 })),
  })
  .check(
    z.refine(({ uitkomst, reden }) => uitkomst === 'bevestigen' || reden !== null, {
      path: ['reden'],
      error: 'Schrijf op waarom u het nummer afwijst. De aanvrager leest dit',
    }),
  )
export type Controle = z.output<typeof controleSchema>

/** Which account an official asks to read. */
export const inzageSchema = z.object({ rekening: z.uuid() })

import * as z from 'zod/mini'
import { tekst, vinkje } from '../velden.ts'

/** The decision not to treat an application: why what is missing is needed. */
export const buitenBehandelingSchema = z.object({
  reden: tekst({
    leeg: 'Schrijf op waarom u zonder deze gegevens niet kunt beslissen',
    min: 20,
    max: 3000,
  }),
  zeker: vinkje('Zet een vinkje als u de aanvraag niet behandelt'),
})
export type BuitenBehandeling = z.output<typeof buitenBehandelingSchema>

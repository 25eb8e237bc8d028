import * as z from 'zod/mini'
import { datumVelden, geheelGetal, keuze, optioneel, regel, tekst, vrijVinkje } from '../velden.ts'
import { criteriumsoorten, richtingen } from './criterium.ts'
import { getalVeld } from './getal.schema.ts'
import { isOnaf } from './voorbeelden.ts'

const vrijeRegel = (max: number) => leegAls(optioneel(regel({ max })))
const vrijeTekst = (max: number) => leegAls(optioneel(tekst({ max })))

const velden = z.object({
  doel: tekst({ leeg: 'Schrijf wat u wilt bereiken', max: 600 }),
  soort: keuze(criteriumsoorten, 'Kies wat voor soort criterium dit is'),
  indicator: tekst({ leeg: 'Schrijf waaraan u ziet dat het lukt', max: 300 }),
  eenheid: vrijeRegel(60),
  richting: optioneel(keuze(richtingen, 'Kies of het getal hoger of lager moet worden')),
  nulwaarde: optioneel(getalVeld),
  nulwaarde_onbekend: vrijVinkje(),
  nulmeting_op: optioneel(datumVelden()),
  nulmeting_bron: vrijeRegel(200),
  streefwaarde: optioneel(getalVeld),
  streefdatum: optioneel(datumVelden({ van: '2015-01-01' })),
  meetinstrument: vrijeTekst(300),
  wie_meet: vrijeRegel(200),
  minuten: optioneel(geheelGetal({ max: 100_000 })),
  leren: vrijeTekst(600),
  toelichting: vrijeTekst(600),
})

const getallen = {
  eenheid: '',
  richting: '',
  nulwaarde: '',
  nulwaarde_onbekend: '',
  nulmeting_op: '',
  nulmeting_bron: '',
  streefwaarde: '',
}

/** A story or a question to learn from has no numbers: what was typed there before does not count. */
function zonderGetallen<T extends { soort?: unknown }>(typed: T): T {
  return typed.soort === 'verhaal' || typed.soort === 'leervraag'
    ? { ...typed, ...getallen }
    : typed
}

/** A number is known or not, never both. */
function naarInhoud<T extends { nulwaarde_onbekend: boolean } & Getypt>(
  { nulwaarde_onbekend, richting, ...typed }: T,
  context: z.core.ParsePayload,
) {
  if (nulwaarde_onbekend && typed.nulwaarde !== null)
    context.issues.push({
      code: 'custom',
      path: ['nulwaarde'],
      message: 'Vul een getal in, of kies dat u het nog niet weet. Niet allebei',
      input: typed.nulwaarde,
    })
  if (isOnaf(typed.doel))
    context.issues.push({
      code: 'custom',
      path: ['doel'],
      message: 'Vul in wat er op de plaats van de puntjes komt',
      input: typed.doel,
    })
  return { ...typed, richting: richting ?? 'geen' }
}
type Getypt = Pick<z.output<typeof velden>, 'doel' | 'richting' | 'nulwaarde'>

/** The one form for a criterium, the same for both sides. */
export const criteriumSchema = z.pipe(
  z.pipe(z.pipe(z.custom<z.input<typeof velden>>(), z.transform(zonderGetallen)), velden),
  z.transform((typed, context) => naarInhoud(typed, context)),
)
export type CriteriumInvoer = z.output<typeof criteriumSchema>

/** The version of a proposal somebody had before them when they answered it. */
const gezien = geheelGetal({ leeg: 'Open de pagina opnieuw en probeer het nog eens', min: 1 })

const antwoord = z.extend(velden, { _versie: gezien })

/** The same form as an answer to the version that was read. */
export const tegenvoorstelSchema = z.pipe(
  z.pipe(z.pipe(z.custom<z.input<typeof antwoord>>(), z.transform(zonderGetallen)), antwoord),
  z.transform((typed, context) => naarInhoud(typed, context)),
)

export type TegenvoorstelInvoer = z.output<typeof tegenvoorstelSchema>

/** Agreement with the version that was read. */
export const akkoordSchema = z.object({ _versie: gezien })

/** Dropping the version that was read; the reason is for the other side. */
export const vervallenSchema = z.object({ _versie: gezien, reden: vrijeTekst(600) })

function leegAls<S extends z.ZodMiniType<string | null>>(schema: S) {
  return z.pipe(
    schema,
    z.transform((typed) => typed ?? ''),
  )
}

/** Something said about the version that was read, without another proposal. */
export const opmerkingSchema = z.object({
  _versie: gezien,
  tekst: tekst({ leeg: 'Schrijf wat u wilt zeggen of vragen', max: 600 }),
})
export type OpmerkingInvoer = z.output<typeof opmerkingSchema>

/** Asking the municipality for help with the criteria. */
export const hulpvraagSchema = z.object({
  vraag: tekst({ leeg: 'Schrijf waar u hulp bij wilt', max: 600 }),
})

/** Confirming the version of the plan that was read. */
export const bevestigingSchema = z.object({ _versie: gezien })

/** Laying the plan before both sides asks nothing but the button. */
export const voorleggingSchema = z.object({})

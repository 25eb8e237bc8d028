import * as z from 'zod/mini'
import type { Datum } from '../datum.ts'
import { datumUitTekst } from '../datum.ts'
import { datumVelden, geheelGetal, keuze, optioneel } from '../velden.ts'
import { ingevuld, rekensoortnamen } from './rekensoort.ts'
import { EERSTE_DAG, LAATSTE_DAG, MEESTE_PERIODES, type Termijnvraag } from './termijn.schema.ts'

const dag = (leeg: string) => datumVelden({ leeg, van: EERSTE_DAG, tot: LAATSTE_DAG })

const periode = z
  .object({
    van: dag('Vul in wanneer de gemeente om aanvulling vroeg'),
    tot: dag('Vul in wanneer alles binnen was'),
  })
  .check(
    z.refine(({ van, tot }) => van <= tot, {
      error: 'Vul een dag in die niet voor de vraag van de gemeente ligt',
      path: ['tot'],
    }),
  )

const uitstel = z
  .object({
    op: dag('Vul in wanneer de gemeente dit schreef'),
    tot: dag('Vul in tot welke dag de gemeente tijd nam'),
  })
  .check(
    z.refine(({ op, tot }) => op <= tot, {
      error: 'Vul een dag in die niet voor het bericht van de gemeente ligt',
      path: ['tot'],
    }),
  )

const teLaat = z.object({
  op: dag('Vul in wanneer de gemeente uw brief kreeg'),
  besloten: optioneel(dag('Vul in wanneer het besluit kwam')),
})

/** The form of the term calculator: the same question as in the open data, with a field for each date. */
export const termijnformulierSchema = z.pipe(
  z.object({
    vanaf: dag('Vul de dag in waarop uw aanvraag binnenkwam'),
    weken: geheelGetal({ leeg: 'Vul in hoeveel weken de termijn duurt', min: 1, max: 260 }),
    grondslag: keuze(['wet', 'verordening', 'brief'], 'Kies waar de termijn in staat'),
    soort: z.optional(keuze(rekensoortnamen, 'Kies een termijn uit de lijst')),
    opschorting: z
      .array(periode)
      .check(z.maxLength(MEESTE_PERIODES, `Vul hoogstens ${MEESTE_PERIODES} keer in`)),
    verdaagd: z.optional(uitstel),
    ingebreke: z.optional(teLaat),
  }),
  z.transform(({ opschorting: opschortingen, verdaagd, ingebreke, ...vraag }): Termijnvraag => ({
    ...vraag,
    opschortingen,
    ...(verdaagd && { verdaagd }),
    ...(ingebreke && { ingebreke }),
  })),
)

type Ruw = { [naam: string]: unknown }
export type Periodewaarden = { van: string; tot: string }
export type Uitstelwaarden = { op: string; tot: string }
export type TeLaatwaarden = { op: string; besloten: string }

/** What was typed, without the rows left empty; an address of the open data is understood as well. */
export function termijnformulierInvoer(waarden: Ruw) {
  return {
    vanaf: alsDatum(waarden.vanaf),
    weken: alsTekst(waarden.weken),
    grondslag: alsTekst(waarden.grondslag),
    ...ingevuld(waarden.soort),
    opschorting: [waarden.opschorting ?? []]
      .flat()
      .map(alsPeriode)
      .filter(({ van, tot }) => van !== '' || tot !== ''),
    ...metUitstel(waarden.verdaagd),
    ...metTeLaat(waarden),
  }
}

function metUitstel(ruw: unknown): { verdaagd?: Uitstelwaarden } {
  const [van, tot] = typeof ruw === 'string' ? ruw.split('/') : []
  const rij = typeof ruw === 'string' ? { op: van, tot } : ((ruw ?? {}) as Ruw)
  const verdaagd = { op: alsDatum(rij.op), tot: alsDatum(rij.tot) }
  return verdaagd.op !== '' || verdaagd.tot !== '' ? { verdaagd } : {}
}

function metTeLaat({ ingebreke: ruw, besloten: los }: Ruw): { ingebreke?: TeLaatwaarden } {
  const rij = typeof ruw === 'string' ? { op: ruw, besloten: los } : ((ruw ?? {}) as Ruw)
  const ingebreke = { op: alsDatum(rij.op), besloten: alsDatum(rij.besloten) }
  return ingebreke.op !== '' || ingebreke.besloten !== '' ? { ingebreke } : {}
}

function alsPeriode(rij: unknown): Periodewaarden {
  if (typeof rij === 'string') {
    const [van, tot] = rij.split('/')
    return { van: alsDatum(van), tot: alsDatum(tot) }
  }
  const { van, tot } = (rij ?? {}) as Ruw
  return { van: alsDatum(van), tot: alsDatum(tot) }
}

const alsTekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde.trim() : '')

function alsDatum(waarde: unknown): Datum | string {
  const tekst = alsTekst(waarde)
  return datumUitTekst(tekst) ?? tekst
}

import * as z from 'zod/mini'
import type { Datum } from '../datum.ts'
import { datumUitTekst } from '../datum.ts'
import { datumVelden, geheelGetal, keuze } from '../velden.ts'
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
  }),
  z.transform(({ opschorting: opschortingen, ...vraag }): Termijnvraag => ({
    ...vraag,
    opschortingen,
  })),
)

type Ruw = { [naam: string]: unknown }
export type Periodewaarden = { van: string; tot: string }

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
  }
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

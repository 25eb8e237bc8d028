import { json } from '@remix-run/node'
import { leesGeplakt } from '../../domain/begroting/plakken.ts'
import { schoon } from '../../domain/schoon.ts'
import { formValues, type FormValue } from '../../lib/form-values.ts'
import { ROW_ROUND, rowsOf } from '../../lib/rows.ts'
import { PLAK_KNOP, PLAK_VELD, type Plakbericht } from './plakken.tsx'

/** The answer to *zet deze regels bij de kosten*: the same page with the lines in their fields. Nothing is saved. */
export async function answerPlakken(request: Request) {
  const values = formValues(await request.clone().formData())
  const { [PLAK_KNOP]: gedrukt, ...getypt } = values
  if (gedrukt === undefined) return null
  const geplakt = typeof values[PLAK_VELD] === 'string' ? values[PLAK_VELD] : ''
  const { regels, fouten, overgeslagen } = leesGeplakt(geplakt)
  const bericht: Plakbericht = { aantal: regels.length, fouten, overgeslagen }
  if (fouten.length > 0 || regels.length === 0) {
    const error = fouten.length > 0 ? aantalFouten(fouten.length) : 'Plak hier ten minste één regel'
    const errors = { [PLAK_VELD]: { type: 'custom', message: error } }
    return json({ values: getypt, errors, bericht }, { status: 422 })
  }
  const ronde = Number(getypt[ROW_ROUND] ?? 0) + 1
  const kosten = [...rowsOf(getypt, 'kosten').filter(isGevuld), ...regels]
  return json({
    values: { ...getypt, kosten, [PLAK_VELD]: '', [ROW_ROUND]: String(ronde) },
    bericht,
  })
}

const aantalFouten = (aantal: number) =>
  aantal === 1
    ? 'Eén regel kunnen wij niet lezen. Verander die en probeer het opnieuw'
    : `${aantal} regels kunnen wij niet lezen. Verander die en probeer het opnieuw`

const isGevuld = (rij: FormValue) =>
  typeof rij === 'object' &&
  Object.entries(rij).some(
    ([naam, waarde]) => naam !== 'soort' && typeof waarde === 'string' && schoon(waarde) !== '',
  )

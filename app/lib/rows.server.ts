import { json } from '@remix-run/node'
import { formValues } from './form-values.ts'
import { changedRows } from './rows.ts'

/** The answer to a button that adds or removes a row: the same page with what was typed. Nothing is saved. */
export async function answerRows(request: Request, lists: readonly string[]) {
  const values = changedRows(formValues(await request.clone().formData()), lists)
  return values && json({ values })
}

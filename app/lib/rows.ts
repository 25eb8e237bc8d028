import type { FormValue, FormValues } from './form-values.ts'

/** The name of the buttons that add a row to a list of a form (`kosten+`) or take one away (`kosten-2`). */
export const ROW_BUTTON = '_rij'
/** Counts the changes, so that the page shows the rows anew instead of keeping the old ones in place. */
export const ROW_ROUND = '_ronde'

/** What was typed with one row more or less, or null when no such button was pressed. */
export function changedRows(values: FormValues, lists: readonly string[]): FormValues | null {
  const { [ROW_BUTTON]: pressed, ...typed } = values
  const [, list = '', sign, index] = /^([a-z_]+)(\+|-)(\d{1,3})?$/.exec(String(pressed)) ?? []
  if (!lists.includes(list)) return null
  const rows = rowsOf(typed, list)
  const changed: FormValue[] =
    sign === '+' ? [...rows, {}] : rows.filter((_, place) => place !== Number(index))
  const round = Number(typed[ROW_ROUND] ?? 0) + 1
  return { ...typed, [list]: changed, [ROW_ROUND]: String(round) }
}

/** A field in a row: rows move, so nothing but the control itself may remember what was typed in it. */
export const rowField = <V>({ id, name, defaultValue, error }: Binding<V>) => ({
  id,
  name,
  defaultValue,
  error,
})
type Binding<V> = { id: string; name: string; defaultValue?: V; error?: string }

/** The rows of a list in what was typed. */
export function rowsOf(values: unknown, list: string): FormValue[] {
  const rows = (values as FormValues | undefined)?.[list]
  return Array.isArray(rows) ? rows : []
}

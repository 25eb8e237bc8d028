import type * as z from 'zod/mini'

export type FormValue = string | FormValue[] | { [name: string]: FormValue }
export type FormValues = { [name: string]: FormValue }
export type FormErrors = Record<string, { type: string; message: string }>

const MAX_INDEX = 200
const NAME = /^[a-z_][\w-]*(\.[\w-]+)*$/i
const FORBIDDEN = new Set(['__proto__', 'prototype', 'constructor'])

/**
 * The typed values of a form, the same in browser and server: `a.0.b` becomes a row of a list, `a[]` is
 * always a list, three parts of a date become jjjj-mm-dd, and of a file only its name is kept.
 */
export function formValues(data: FormData): FormValues {
  const values: FormValues = {}
  for (const key of new Set(data.keys())) {
    const list = key.endsWith('[]')
    const name = list ? key.slice(0, -2) : key
    if (!NAME.test(name)) continue
    const typed = data.getAll(key).map((entry) => (typeof entry === 'string' ? entry : entry.name))
    place(values, name.split('.'), list || typed.length > 1 ? typed : typed[0]!)
  }
  return joinDates(values) as FormValues
}

/** The first message per field, by the name of the field; what concerns the whole form is `root`. */
export function fieldErrors(error: z.core.$ZodError): FormErrors {
  const errors: FormErrors = {}
  for (const { path, code, message } of error.issues) {
    errors[path.join('.') || 'root'] ??= { type: code ?? 'invalid', message }
  }
  return errors
}

/** What was typed in the field of this name. */
export function valueAt(values: unknown, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>(
      (value, step) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? (value as Record<string, unknown>)[step]
          : undefined,
      values,
    )
}

function place(into: FormValues | FormValue[], steps: string[], value: FormValue) {
  const [step, ...rest] = steps
  if (step === undefined || FORBIDDEN.has(step)) return
  if (Array.isArray(into) && !(/^\d+$/.test(step) && Number(step) < MAX_INDEX)) return
  const target = into as FormValues
  if (rest.length === 0) {
    target[step] = value
    return
  }
  if (typeof target[step] !== 'object') target[step] = /^\d+$/.test(rest[0]!) ? [] : {}
  place(target[step], rest, value)
}

function joinDates(value: FormValue): FormValue {
  if (typeof value === 'string') return value
  // A row left out by the browser leaves no hole behind.
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(joinDates)
  const { dag, maand, jaar, ...rest } = value
  if (
    typeof dag === 'string' &&
    typeof maand === 'string' &&
    typeof jaar === 'string' &&
    Object.keys(rest).length === 0
  ) {
    const [d, m, j] = [dag.trim(), maand.trim(), jaar.trim()]
    return d || m || j ? [j, twoDigits(m), twoDigits(d)].join('-') : ''
  }
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, joinDates(item)]))
}

// What was left open stays open, so that the page shows it again as it was typed.
const twoDigits = (part: string) => part && part.padStart(2, '0')

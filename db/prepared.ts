import type { Compilable, CompiledQuery, QueryCreator } from 'kysely'
import type { Db, Tx } from './db.ts'
import type { Database } from './schema.ts'

type Mark = { value: string }
const marks = new WeakSet<object>()

/** Stands in the place of each value while a statement is composed. */
const places = new Proxy(
  {},
  {
    get: (_, value) => {
      const mark = { value }
      marks.add(mark)
      return mark
    },
  },
)

const isMark = (value: unknown): value is Mark =>
  typeof value === 'object' && value !== null && marks.has(value)

/**
 * A statement that is composed once and from then on only gets its values: for what many requests ask. Its text may
 * depend on nothing else; a value is used as it is, so a list goes into `any(…)`.
 */
export function prepared<V extends object, R>(
  build: (db: QueryCreator<Database>, values: V) => Compilable<R>,
) {
  let composed: CompiledQuery<R> | undefined
  return (db: Db | Tx, values: V): CompiledQuery<R> => {
    composed ??= build(db, places as V).compile()
    const given = values as Record<string, unknown>
    const parameters = composed.parameters.map((part) => (isMark(part) ? given[part.value] : part))
    return { ...composed, parameters }
  }
}

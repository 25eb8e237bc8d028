import { termijnInvoer, termijnSchema } from '../domain/termijn/termijn.schema.ts'
import { vraagBeantwoorden } from '../domain/termijn/vraag.ts'
import { guard } from '../lib/guard.server.ts'
import { badQuestion, openJson } from '../lib/open-data.server.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'

export const loader = guard('openbaar', async ({ request, db }) => {
  const vraag = termijnSchema.safeParse(termijnInvoer(new URL(request.url).searchParams))
  if (!vraag.success) return badQuestion(redenen(vraag.error.issues))
  return openJson(request, vraagBeantwoorden(vraag.data, await getFeestdagen(db)))
})

/** Every reason once, as sentences. */
const redenen = (issues: readonly { message: string }[]) =>
  [...new Set(issues.map(({ message }) => `${message}.`))].join(' ')

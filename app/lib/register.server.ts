import * as z from 'zod/mini'
import { initiatiefData, type Initiatiefdata } from '../domain/register/open-data.ts'
import { listInitiatiefdata } from '../../db/queries/register.ts'
import type { Db } from '../../db/db.ts'
import { gemeenten } from '../../db/gemeenten.ts'

const vraag = z.strictObject({
  gemeente: z.optional(
    z.enum(
      gemeenten.map(({ id }) => id) as [string],
      `Vraag om een van deze gemeenten: ${gemeenten.map(({ id }) => id).join(', ')}.`,
    ),
  ),
})

/** The register as open data, or why the question cannot be answered. */
export async function readRegisterdata(
  db: Db,
  request: Request,
  nu: Date,
): Promise<{ initiatieven: Initiatiefdata[] } | { fout: string }> {
  const zoek = new URL(request.url).searchParams
  const parsed = vraag.safeParse(Object.fromEntries(zoek))
  if (!parsed.success || zoek.size > 1)
    return {
      fout: parsed.error?.issues.some(({ code }) => code === 'invalid_value')
        ? (parsed.error.issues[0]?.message ?? '')
        : 'Alleen gemeente mag in de vraag staan, één keer.',
    }
  const rows = await listInitiatiefdata(db, parsed.data.gemeente ?? null, nu)
  return { initiatieven: rows.map(initiatiefData) }
}

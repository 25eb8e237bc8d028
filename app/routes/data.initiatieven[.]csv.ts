import type { Initiatiefdata } from '../domain/register/open-data.ts'
import { toCsv, type CsvColumn } from '../lib/csv.server.ts'
import { guard } from '../lib/guard.server.ts'
import { badQuestion, openData } from '../lib/open-data.server.ts'
import { readRegisterdata } from '../lib/register.server.ts'

// The same as the JSON, flat: amounts in cents, lists with a comma between.
const columns: CsvColumn<Initiatiefdata>[] = [
  { header: 'nummer', value: ({ nummer }) => nummer },
  { header: 'gemeente', value: ({ gemeente }) => gemeente },
  { header: 'regeling', value: ({ regeling }) => regeling },
  { header: 'titel', value: ({ titel }) => titel },
  { header: 'samenvatting', value: ({ samenvatting }) => samenvatting },
  { header: 'wijk', value: ({ wijk }) => wijk },
  { header: 'lon', value: ({ punt }) => punt?.lon ?? null },
  { header: 'lat', value: ({ punt }) => punt?.lat ?? null },
  { header: 'thema', value: ({ thema }) => thema.join(', ') },
  { header: 'partners', value: ({ partners }) => partners.join(', ') },
  { header: 'soort_aanvrager', value: ({ soort_aanvrager }) => soort_aanvrager },
  { header: 'gevraagd', value: ({ gevraagd }) => gevraagd },
  { header: 'verleend', value: ({ verleend }) => verleend },
  { header: 'vastgesteld', value: ({ vastgesteld }) => vastgesteld },
  { header: 'besluitdatum', value: ({ besluitdatum }) => besluitdatum },
  { header: 'status', value: ({ status }) => status },
  { header: 'les', value: ({ les }) => les },
]

export const loader = guard('openbaar', async ({ request, db, nu }) => {
  const data = await readRegisterdata(db, request, nu)
  if ('fout' in data) return badQuestion(data.fout)
  return openData(request, toCsv(data.initiatieven, columns), 'text/csv')
})

import { guard } from '../lib/guard.server.ts'
import { badQuestion, openJson } from '../lib/open-data.server.ts'
import { readRegisterdata } from '../lib/register.server.ts'

export const loader = guard('openbaar', async ({ request, db, nu }) => {
  const data = await readRegisterdata(db, request, nu)
  return 'fout' in data ? badQuestion(data.fout) : openJson(request, data)
})

import { redirect } from '@remix-run/node'
import { uitloggen } from '../commands/uitloggen.server.ts'
import { inTransaction } from '../lib/db.server.ts'
import { guard } from '../lib/guard.server.ts'
import { endedSessionCookie } from '../lib/session.server.ts'
import { actorOf } from '../lib/verzoek.server.ts'

export const loader = guard('openbaar', () => redirect('/', 303))

export const action = guard('openbaar', async (verzoek) => {
  const { request, gebruiker } = verzoek
  const actor = gebruiker && actorOf(request, verzoek, gebruiker)
  await inTransaction((tx) => uitloggen(tx, actor, request.headers.get('cookie')))
  return redirect('/', {
    status: 303,
    headers: { 'Set-Cookie': endedSessionCookie(), 'Clear-Site-Data': '"cache", "storage"' },
  })
})

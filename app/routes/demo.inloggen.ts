import { redirect } from '@remix-run/node'
import { inloggenAlsDemo } from '../commands/inloggen-als-demo.server.ts'
import { inTransaction } from '../lib/db.server.ts'
import { guard } from '../lib/guard.server.ts'
import { localPath } from '../lib/paths.ts'
import { herkomstOf } from '../lib/verzoek.server.ts'

export const action = guard('demo:gebruiken', async ({ request, gemeente, nu, ip }) => {
  const form = await request.formData()
  const login = {
    gemeente_id: gemeente.id,
    email: String(form.get('email')),
    cookies: request.headers.get('cookie'),
    nu,
    herkomst: herkomstOf(request, ip),
  }
  const cookie = await inTransaction((tx) => inloggenAlsDemo(tx, login))
  return redirect(localPath(form.get('verder'), '/'), {
    status: 303,
    headers: { 'Set-Cookie': cookie },
  })
})

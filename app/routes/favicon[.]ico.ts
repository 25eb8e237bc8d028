import { redirect } from '@remix-run/node'
import { guard } from '../lib/guard.server.ts'

// Browsers ask for it where no page names an icon, such as beside open data.
export const loader = guard('openbaar', ({ gemeente }) =>
  redirect(`/merk/${gemeente.id}.svg`, {
    status: 302,
    headers: { 'Cache-Control': 'public, max-age=3600' },
  }),
)

import { plusDagen, toDatum } from '../domain/datum.ts'
import { guard } from '../lib/guard.server.ts'

// RFC 9116: where to report a weakness; a file older than a year is not believed.
export const loader = guard('openbaar', ({ gemeente, origin, nu }) => {
  const lines = [
    `Contact: mailto:${gemeente.email}`,
    `Contact: tel:+31-${gemeente.telefoon.replace(/^0/, '').replace(/\s+/g, '-')}`,
    `Expires: ${plusDagen(toDatum(nu), 364)}T00:00:00Z`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })
})

import { config } from '../lib/config.server.ts'
import { guard } from '../lib/guard.server.ts'

const own = ['/mijn', '/ideeen', '/aanvragen', '/uitnodiging', '/bestanden', '/inloggen']
const office = ['/behandeling', '/betalingen', '/college', '/beheer']

// An example must not be found as if it were the municipality itself.
export const loader = guard('openbaar', () => {
  const closed = config().demo ? ['/'] : [...own, ...office]
  return text(['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), ''].join('\n'))
})

const text = (body: string) =>
  new Response(body, {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })

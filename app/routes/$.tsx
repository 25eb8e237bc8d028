import { notFound } from '../lib/errors.ts'
import { guard } from '../lib/guard.server.ts'

// Every address that is not there gets the same page, whoever asks.
export const loader = guard('openbaar', () => {
  throw notFound()
})

export default function NotFoundPage() {
  return null
}

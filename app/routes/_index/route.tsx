import { PageHeading } from '../../components/page-heading.tsx'
import { guard } from '../../lib/guard.server.ts'

export const loader = guard('openbaar', () => null)

export default function HomePage() {
  return <PageHeading title="Hebt u een idee voor uw buurt?" />
}

import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import { guard } from '../../lib/guard.server.ts'
import { localPath } from '../../lib/paths.ts'

export const meta: MetaFunction = () => [{ title: 'Dit is al gebeurd' }]

export const loader = guard('eigen', ({ request }) =>
  json({ naar: localPath(new URL(request.url).searchParams.get('naar'), '/mijn') }),
)

export default function AlGebeurdPage() {
  const { naar } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Dit is al gebeurd"
        intro="U stuurde dit formulier eerder al. Wat u toen stuurde, telt. De tweede keer is niets veranderd."
      />
      <p>
        <Link to={naar}>Bekijk hoe het er nu voor staat</Link>
      </p>
    </>
  )
}

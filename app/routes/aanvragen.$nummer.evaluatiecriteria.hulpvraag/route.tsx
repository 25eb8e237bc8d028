import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { begeleidingVragen } from '../../commands/begeleiding-vragen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { hulpvraagSchema } from '../../domain/evaluatiecriterium/criterium.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { HulpForm } from '../evaluatieplan/hulp.tsx'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { basisVan } from '../evaluatieplan/plaats.ts'

export const meta: MetaFunction = () => [{ title: 'De gemeente om hulp vragen' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardZaak('evaluatieplan:voorstellen', ({ zaak: { nummer } }) =>
  json({ nummer, kant: 'initiatief' as const, basis: basisVan('initiatief', nummer) }),
)

export const action = guardZaak('evaluatieplan:voorstellen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, hulpvraagSchema, async (tx, { vraag }) => {
    await begeleidingVragen(tx, actor, zaak.nummer, vraag)
    return redirect(`${basisVan('initiatief', zaak.nummer)}?gedaan=hulp`, 303)
  }),
)

export default function HulpvraagPage() {
  const { basis } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Vraag de gemeente om hulp"
        intro="Een begeleider denkt met u mee over hoe u ziet of uw idee werkt."
      />
      <HulpForm basis={basis} />
    </>
  )
}

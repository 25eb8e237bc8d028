import { type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listBehandelaars } from '../../../db/queries/behandelaar.ts'
import { zaakToewijzen } from '../../commands/zaak-toewijzen.server.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { behandelaarSchema } from '../../domain/behandeling/behandelaar.schema.ts'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'
import { BehandelaarForm } from './behandelaar-form.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Behandelaar ${params.nummer}` }]

export const handle = { kruimels: kruimelsVan }

export const loader = guardDossier(
  async ({ db, zaak }) => ({
    nummer: zaak.nummer,
    titel: zaak.titel,
    behandelaars: await listBehandelaars(db, zaak.gemeente_id),
  }),
  'zaak:toewijzen',
)

export const action = guardZaak('zaak:toewijzen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, behandelaarSchema, async (tx, { behandelaar }) => {
    await zaakToewijzen(tx, actor, zaak, { behandelaar_id: behandelaar })
    return gelukt(`/behandeling/${zaak.nummer}`, 'behandelaar-gewijzigd')
  }),
)

export default function BehandelaarPage() {
  const { nummer, titel, behandelaars } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="Wie behandelt deze zaak?" />
      <BehandelaarForm behandelaars={behandelaars} />
    </>
  )
}

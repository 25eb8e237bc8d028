import { redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listAantekeningen, listCollegas } from '../../../db/queries/aantekening.ts'
import { aantekeningMaken } from '../../commands/aantekening-maken.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { aantekeningSchema } from '../../domain/behandeling/aantekening.schema.ts'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { can } from '../../domain/toegang.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'
import { AantekeningForm } from '../aantekeningen/aantekening-form.tsx'
import { Aantekeningen } from '../aantekeningen/aantekeningen.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Aantekeningen ${params.nummer}` }]

export const handle = { kruimels: kruimelsVan }

export const loader = guardDossier(async ({ db, zaak, gebruiker, request }) => ({
  nummer: zaak.nummer,
  titel: zaak.titel,
  bewaard: new URL(request.url).searchParams.has('bewaard'),
  schrijft: can(gebruiker, 'aantekening:maken') && zaak.status !== 'concept',
  collegas: await listCollegas(db, gebruiker, zaak.id),
  aantekeningen: await listAantekeningen(db, gebruiker, zaak.id),
}))

export const action = guardZaak('aantekening:maken', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, aantekeningSchema, async (tx, invoer) => {
    await aantekeningMaken(tx, actor, zaak, invoer)
    return redirect(`/behandeling/${zaak.nummer}/aantekeningen?bewaard`, 303)
  }),
)

export default function AantekeningenPage() {
  const { nummer, titel, bewaard, schrijft, collegas, aantekeningen } =
    useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={bewaard ? 'De aantekening is bewaard.' : null} />
      <PageHeading
        step={`${nummer} ${titel}`}
        title="Aantekeningen"
        intro="Voor collega’s. De aanvrager leest ze nooit."
      />
      {schrijft && <AantekeningForm nummer={nummer} collegas={collegas} />}
      {aantekeningen.length === 0 ? (
        <EmptyState title="Er zijn geen aantekeningen die u mag lezen" />
      ) : (
        <Aantekeningen nummer={nummer} aantekeningen={aantekeningen} />
      )}
    </>
  )
}

import { redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { getGevraagdeStukken } from '../../../db/queries/checklist.ts'
import { listVolgt } from '../../../db/queries/volgt.ts'
import { bijlageVolgt } from '../../commands/bijlage-volgt.server.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { stapVan } from '../../domain/aanvraag/secties.ts'
import { toDatum } from '../../domain/datum.ts'
import { volgtSchema } from '../../domain/document/bijlage.schema.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { requireConcept } from '../../lib/concept.server.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { LaterForm } from './later-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Bijlage later sturen' }]

export const handle = {
  kruimels: ({ nummer }: { nummer: string }) => [
    ...aanvraagKruimels({ nummer }),
    { naam: 'Bijlagen', naar: `/aanvragen/${nummer}/bijlagen` },
  ],
}

export const loader = guardZaak('aanvraag:schrijven', async ({ db, zaak, params, nu }) => {
  requireConcept(zaak)
  const stukken = await getGevraagdeStukken(db, zaak.id, toDatum(nu))
  const stuk = stukken.find(
    ({ sleutel, vorm }) => sleutel === params.document && vorm === 'document',
  )
  if (!stuk) throw notFound()
  const volgt = (await listVolgt(db, zaak.id)).find(({ document }) => document === stuk.sleutel)
  return { nummer: zaak.nummer, naam: stuk.naam, verwacht_op: volgt?.verwacht_op ?? null }
})

export const action = guardZaak('aanvraag:schrijven', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, volgtSchema, async (tx, { verwacht_op }) => {
    await bijlageVolgt(tx, actor, zaak, { document: params.document ?? '', verwacht_op })
    return redirect(`/aanvragen/${zaak.nummer}/bijlagen?later`, 303)
  }),
)

export default function LaterPage() {
  const { nummer, naam, verwacht_op } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={stapVan('bijlagen')}
        title={`${naam}: later sturen`}
        intro="U kunt nu al indienen. De gemeente ziet dat dit stuk nog komt. Zij kan uw aanvraag pas behandelen als het er is."
      />
      <LaterForm verwacht_op={verwacht_op} />
      <p>
        <Link to={`/aanvragen/${nummer}/bijlagen`}>Terug naar de bijlagen</Link>
      </p>
    </>
  )
}

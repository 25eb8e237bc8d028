import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { papierIndienen } from '../../commands/papier-indienen.server.ts'
import { Alert } from '../../components/alert.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { isTeLaat } from '../../domain/papier/papier.ts'
import { papierIndieningSchema } from '../../domain/papier/papier.schema.ts'
import { requireConcept } from '../../lib/concept.server.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findPapier } from '../../../db/queries/papier.ts'
import { getRegelingVanZaak } from '../../../db/queries/regeling.ts'
import { PapierIndieningForm } from './papier-indiening-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Papier registreren' }]
export const handle: Handle = {
  kruimels: [
    { naam: 'Werklijst', naar: '/behandeling' },
    { naam: 'Aanvragen op papier', naar: '/behandeling/papier' },
  ],
}

export const loader = guardZaak('papier:invoeren', async ({ db, zaak }) => {
  const papier = await findPapier(db, zaak.id)
  if (!papier || zaak.zaakrecht !== 'helper') throw notFound()
  requireConcept(zaak)
  const regeling = await getRegelingVanZaak(db, zaak, papier.ontvangen_op)
  return json({
    nummer: zaak.nummer,
    titel: aanvraagtitel(zaak.titel),
    ontvangen_op: datumVoluit(papier.ontvangen_op),
    teLaat: isTeLaat(regeling, papier.ontvangen_op),
  })
})

export const action = guardZaak('papier:invoeren', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, papierIndieningSchema, async (tx, input) => {
    await papierIndienen(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}`, 'papier-ingevoerd')
  }),
)

export default function PapierRegistrerenPage() {
  const { nummer, titel, ontvangen_op, teLaat } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={nummer}
        title="Papier registreren"
        intro={`“${titel}”, op papier ontvangen op ${ontvangen_op}.`}
      />
      {teLaat && (
        <Alert tone="warning">
          <p>
            De regeling was op die dag niet open. De aanvraag wordt wel geregistreerd: er komt een
            besluit met de reden.
          </p>
        </Alert>
      )}
      <p>
        <Link to={`/aanvragen/${nummer}/indiening`}>Lees na wat u hebt ingevoerd</Link>
      </p>
      <PapierIndieningForm />
    </>
  )
}

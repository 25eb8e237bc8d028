import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { papierInvoeren } from '../../commands/papier-invoeren.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Table } from '../../components/table.tsx'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { papierSchema } from '../../domain/papier/papier.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { listPapier } from '../../../db/queries/papier.ts'
import { listRegelingen } from '../../../db/queries/regeling.ts'
import { PapierForm } from './papier-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Aanvragen op papier' }]
export const handle: Handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

export const loader = guard('papier:invoeren', async ({ db, gebruiker, gemeente, nu }) => {
  const [regelingen, papier] = await Promise.all([
    listRegelingen(db, gemeente.id, toDatum(nu)),
    listPapier(db, gemeente.id),
  ])
  return json({
    regelingen: regelingen.map(({ id, titel }) => ({ value: id, label: titel })),
    papier: papier.map(({ ingevoerd_door, ...rij }) => ({
      ...rij,
      vanMij: ingevoerd_door === gebruiker.id,
    })),
  })
})

export const action = guard('papier:invoeren', ({ request, actor }) =>
  handleForm({ request, actor }, papierSchema, async (tx, papier) => {
    const nummer = await papierInvoeren(tx, actor, papier)
    return redirect(`/aanvragen/${nummer}`, 303)
  }),
)

export default function PapierPage() {
  const { regelingen, papier } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Aanvragen op papier"
        intro="U voert in wat op het papier staat. De dag waarop het binnenkwam telt voor de termijn (Awb 4:13)."
      />
      {papier.length > 0 && (
        <Table
          wide
          caption="In bewerking"
          rows={papier}
          rowKey={({ nummer }) => nummer}
          columns={[
            {
              heading: 'Nummer',
              nowrap: true,
              cell: ({ nummer, vanMij }) =>
                vanMij ? <Link to={`/aanvragen/${nummer}`}>{nummer}</Link> : nummer,
            },
            { heading: 'Titel', cell: ({ titel }) => aanvraagtitel(titel) },
            { heading: 'Ontvangen', cell: ({ ontvangen_op }) => datumVoluit(ontvangen_op) },
            { heading: 'Wie voert in', cell: ({ door }) => door },
            {
              heading: 'Registreren',
              cell: ({ nummer, vanMij }) =>
                vanMij && <Link to={`/behandeling/papier/${nummer}`}>Alles is ingevoerd</Link>,
            },
          ]}
        />
      )}
      <h2>Nieuw papier</h2>
      <PapierForm regelingen={regelingen} />
    </>
  )
}

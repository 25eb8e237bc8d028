import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listWeergaven } from '../../../db/queries/weergave.ts'
import { weergaveBewaren } from '../../commands/weergave-bewaren.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Table } from '../../components/table.tsx'
import { filterInWoorden, metVraag } from '../../domain/behandeling/werklijst.ts'
import { weergaveSchema } from '../../domain/behandeling/weergave.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { WeergaveForm } from './weergave-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Uw weergaven' }]

export const handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

export const loader = guard('weergave:bewaren', async ({ db, gebruiker, request }) => ({
  vraag: new URL(request.url).searchParams.get('vraag') ?? '',
  weergaven: await listWeergaven(db, gebruiker),
}))

export const action = guard('weergave:bewaren', ({ request, actor }) =>
  handleForm({ request, actor }, weergaveSchema, async (tx, invoer) => {
    await weergaveBewaren(tx, actor, invoer)
    return gelukt(metVraag('/behandeling', invoer.vraag), 'weergave-bewaard')
  }),
)

export default function WeergavenPage() {
  const { vraag, weergaven } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Uw weergaven van de werklijst"
        intro="Een weergave is een filter met een naam. Alleen u ziet haar."
      />
      {filterInWoorden(vraag) && <WeergaveForm vraag={vraag} />}
      {weergaven.length === 0 ? (
        <EmptyState title="U hebt nog geen weergave bewaard">
          Kies of zoek iets in de werklijst. Daar staat dan ‘Bewaar deze weergave’.
        </EmptyState>
      ) : (
        <Table
          hideCaption
          caption="Uw weergaven"
          rows={weergaven}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: 'Weergave',
              cell: (een) => <a href={metVraag('/behandeling', een.vraag)}>{een.naam}</a>,
            },
            { heading: 'Wat zij toont', cell: (een) => filterInWoorden(een.vraag) || 'Alles' },
            {
              heading: 'Verwijderen',
              cell: ({ id, naam }) => (
                <Form action={`/behandeling/weergaven/${id}/verwijdering`} className="form-inline">
                  <Button look="subtle">
                    Verwijder <span className="sr-only">{naam}</span>
                  </Button>
                </Form>
              ),
            },
          ]}
        />
      )}
    </>
  )
}

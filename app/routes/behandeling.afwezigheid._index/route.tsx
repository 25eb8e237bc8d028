import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { afwezigheidMelden } from '../../commands/afwezigheid-melden.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import { isAfwezigOp } from '../../domain/afwezigheid/afwezigheid.ts'
import { afwezigheidSchema } from '../../domain/afwezigheid/afwezigheid.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumKort } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { listAfwezigen, listCollegas } from '../../../db/queries/afwezigheid.ts'
import { Meldformulier } from './meldformulier.tsx'

export const meta: MetaFunction = () => [{ title: 'Wie er afwezig zijn' }]
export const handle: Handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

export const loader = guard('afwezigheid:melden', async ({ db, gebruiker, nu }) => {
  const vandaag = toDatum(nu)
  const beheert = can(gebruiker, 'afwezigheid:beheren')
  const afwezigen = await listAfwezigen(db, gebruiker.gemeente_id, vandaag)
  const collegas = await listCollegas(db, gebruiker.gemeente_id)
  return json({
    afwezigen: afwezigen.map(({ gebruiker_id, van, tot, ...een }) => ({
      ...een,
      nu: isAfwezigOp({ van, tot }, vandaag),
      dagen: van === tot ? datumKort(van) : `${datumKort(van)} tot en met ${datumKort(tot)}`,
      mag: beheert || gebruiker_id === gebruiker.id,
    })),
    collegas: collegas.filter(({ id }) => id !== gebruiker.id),
    beheert,
    werklijst: can(gebruiker, 'behandeling:lezen'),
  })
})

export const action = guard('afwezigheid:melden', ({ request, actor }) =>
  handleForm({ request, actor }, afwezigheidSchema, async (tx, melding) => {
    await afwezigheidMelden(tx, actor, melding)
    return gelukt('/behandeling/afwezigheid', 'afwezigheid-gemeld')
  }),
)

export default function AfwezigheidPage() {
  const { afwezigen, collegas, beheert, werklijst } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Wie er afwezig zijn"
        intro="De termijnen van hun zaken lopen gewoon door. Herinneringen gaan naar de vervanger."
      />
      {afwezigen.length === 0 ? (
        <EmptyState title="Er is niemand afwezig gemeld" />
      ) : (
        <Table
          caption="Nu en straks"
          rows={afwezigen}
          rowKey={({ id }) => id}
          columns={[
            { heading: 'Naam', rowHeading: true, cell: ({ naam }) => naam },
            {
              heading: 'Wanneer',
              cell: ({ dagen, nu }) => (
                <>
                  {dagen} {nu && <StatusTag tone="warning">Nu</StatusTag>}
                </>
              ),
            },
            {
              heading: 'Vervanger',
              cell: ({ vervanger }) => vervanger ?? <span className="muted">Niemand</span>,
            },
            { heading: 'Zaken', numeric: true, cell: ({ zaken }) => zaken },
            {
              heading: 'Te beoordelen',
              numeric: true,
              cell: ({ beoordelingen }) => beoordelingen,
            },
            {
              heading: 'Intrekken',
              cell: ({ id, naam, mag }) =>
                mag && (
                  <Link to={`/behandeling/afwezigheid/${id}/intrekking`}>
                    Trek in<span className="sr-only">: {naam}</span>
                  </Link>
                ),
            },
          ]}
        />
      )}
      {werklijst && (
        <p>
          <Link to="/behandeling?bak=afwezig">Zaken van wie nu afwezig is</Link>
        </p>
      )}
      <h2>Meld afwezigheid</h2>
      <Meldformulier collegas={collegas} beheert={beheert} />
    </>
  )
}

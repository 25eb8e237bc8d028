import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { vergaderingPlannen } from '../../commands/vergadering-plannen.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import { dictumzin } from '../../domain/besluit/woorden.ts'
import { vergaderingSchema } from '../../domain/college/college.schema.ts'
import { huidig } from '../../domain/wijziging/wijziging.ts'
import { wijzigingszin } from '../../domain/wijziging/woorden.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumKort, datumLang } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { listNietGeagendeerd } from '../../../db/queries/agenda.ts'
import { listOnverzondenBesluiten } from '../../../db/queries/besluit.ts'
import { listVergaderingen } from '../../../db/queries/college.ts'
import { listWijzigingenZonderAgenda } from '../../../db/queries/vervolgpunt.ts'
import { Onverzonden } from './onverzonden.tsx'
import { VergaderingForm } from './vergadering-form.tsx'

export const meta: MetaFunction = () => [{ title: 'College' }]

export const loader = guard('college:lezen', async ({ db, gebruiker, nu }) => {
  const { gemeente_id } = gebruiker
  return json({
    vandaag: toDatum(nu),
    vergaderingen: await listVergaderingen(db, gemeente_id),
    wachtend: await listNietGeagendeerd(db, gemeente_id),
    wijzigingen: (await listWijzigingenZonderAgenda(db, gemeente_id)).map((een) => ({
      nummer: een.nummer,
      titel: een.titel,
      voorstel: wijzigingszin(een, huidig(een)),
    })),
    plannen: can(gebruiker, 'college:agenderen'),
    onverzonden: can(gebruiker, 'besluit:bekendmaken')
      ? await listOnverzondenBesluiten(db, gemeente_id)
      : [],
  })
})

export const action = guard('college:agenderen', ({ request, actor }) =>
  handleForm({ request, actor }, vergaderingSchema, async (tx, { datum }) => {
    await vergaderingPlannen(tx, actor, datum)
    return gelukt('/college', 'vergadering-gepland')
  }),
)

export default function CollegePage() {
  const { vandaag, vergaderingen, wachtend, wijzigingen, plannen, onverzonden } =
    useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="College van burgemeester en wethouders"
        intro="De vergaderingen, met de voorstellen waarover het college beslist."
      />
      <Onverzonden besluiten={onverzonden} />
      {vergaderingen.length === 0 ? (
        <EmptyState title="Er is nog geen vergadering gepland">
          De secretaris maakt de vergaderingen aan.
        </EmptyState>
      ) : (
        <Table
          caption="Vergaderingen, de nieuwste eerst"
          rows={vergaderingen}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: 'Datum',
              cell: ({ datum }) => <a href={`/college/${datum}`}>{datumLang(datum)}</a>,
            },
            { heading: 'Voorstellen', numeric: true, cell: ({ punten }) => punten },
            { heading: 'Afgedaan', numeric: true, cell: ({ afgedaan }) => afgedaan },
            {
              heading: 'Stand',
              nowrap: true,
              cell: ({ datum, gesloten_op }) => <Stand {...{ datum, gesloten_op, vandaag }} />,
            },
          ]}
        />
      )}
      {plannen && <VergaderingForm />}
      {wachtend.length > 0 && (
        <Table
          caption="Voorstellen die nog op geen agenda staan"
          rows={wachtend}
          rowKey={({ nummer }) => nummer}
          columns={[
            {
              heading: 'Nummer',
              nowrap: true,
              cell: ({ nummer }) => <Link to={`/behandeling/${nummer}/besluit`}>{nummer}</Link>,
            },
            { heading: 'Titel', cell: ({ titel }) => titel },
            {
              heading: 'Voorstel',
              cell: ({ uitkomst, bedrag }) => dictumzin(uitkomst, bedrag, bedrag),
            },
            {
              heading: 'Beslissen uiterlijk',
              nowrap: true,
              numeric: true,
              cell: ({ uiterste_datum }) => (uiterste_datum ? datumKort(uiterste_datum) : '–'),
            },
          ]}
        />
      )}
      {wijzigingen.length > 0 && (
        <Table
          caption="Voorstellen om te wijzigen of in te trekken die nog op geen agenda staan"
          rows={wijzigingen}
          rowKey={({ nummer }) => nummer}
          columns={[
            {
              heading: 'Nummer',
              nowrap: true,
              cell: ({ nummer }) => <Link to={`/behandeling/${nummer}/wijziging`}>{nummer}</Link>,
            },
            { heading: 'Titel', cell: ({ titel }) => titel },
            { heading: 'Voorstel', cell: ({ voorstel }) => voorstel },
          ]}
        />
      )}
    </>
  )
}

type StandProps = { datum: string; gesloten_op: string | null; vandaag: string }
function Stand({ datum, gesloten_op, vandaag }: StandProps) {
  if (gesloten_op) return <StatusTag tone="neutral">Gesloten</StatusTag>
  if (datum === vandaag) return <StatusTag tone="info">Vandaag</StatusTag>
  return datum > vandaag ? (
    <StatusTag tone="neutral">Gepland</StatusTag>
  ) : (
    <StatusTag tone="warning">Nog niet gesloten</StatusTag>
  )
}

import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { kruimelsVan, tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { besluitnaam, bezwaarwoorden, komtNogBesluit } from '../../domain/bezwaar/bezwaar.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { findOnverzondenBesluit } from '../../../db/queries/besluit.ts'
import { listBezwaarbaar, listBezwaren } from '../../../db/queries/bezwaar.ts'

export const meta: MetaFunction = ({ params }) => [{ title: `Bezwaar ${params.nummer}` }]
export const handle = { kruimels: kruimelsVan }

export const loader = guardDossier(async ({ db, zaak, gebruiker }) => {
  const besluiten = await listBezwaarbaar(db, zaak.id)
  const onverzonden = await findOnverzondenBesluit(db, zaak.id)
  const vroeg = onverzonden !== undefined && onverzonden.soort !== 'bezwaar'
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    tabs: tabbladen(zaak, gebruiker),
    registreert:
      can(gebruiker, 'bezwaar:registreren') &&
      (besluiten.length > 0 || vroeg || komtNogBesluit(zaak.status)),
    vroeg,
    besluiten,
    bezwaren: await listBezwaren(db, zaak.id),
  })
})

export default function BezwarenPage() {
  const { nummer, titel, tabs, registreert, vroeg, besluiten, bezwaren } =
    useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="Bezwaar" />
      <Tabs items={tabs} label="Pagina's van deze zaak" />
      {besluiten.length + bezwaren.length === 0 && !vroeg ? (
        <EmptyState title="Er is nog geen besluit">
          Komt er nu al een bezwaar op papier? Leg het vast: het wacht tot het besluit is verstuurd
          (Awb 6:10).
        </EmptyState>
      ) : (
        <>
          <Table
            wide
            caption="Bezwaren in deze zaak"
            rows={bezwaren}
            rowKey={({ id }) => id}
            empty="Er is geen bezwaar gemaakt."
            columns={[
              {
                heading: 'Bezwaar',
                cell: ({ volgnummer, naam }) => (
                  <Link to={`/behandeling/${nummer}/bezwaar/${volgnummer}`}>
                    {volgnummer}. {naam}
                  </Link>
                ),
              },
              {
                heading: 'Tegen',
                cell: ({ besluitsoort, besluitdatum }) =>
                  besluitnaam({ soort: besluitsoort, datum: besluitdatum }),
              },
              { heading: 'Ontvangen', nowrap: true, cell: (een) => datumVoluit(een.ontvangen_op) },
              {
                heading: 'Stand',
                cell: ({ status }) => (
                  <StatusTag tone={bezwaarwoorden[status].toon}>
                    {bezwaarwoorden[status].naam}
                  </StatusTag>
                ),
              },
              { heading: 'Behandelaar', cell: ({ behandelaar }) => behandelaar ?? 'Nog niemand' },
            ]}
          />
          {vroeg && (
            <p>
              Er is een besluit dat nog niet is verstuurd. Een bezwaar op papier dat nu al komt,
              wacht tot de verzending (Awb 6:10).
            </p>
          )}
          <ul>
            {besluiten.map(({ id, bezwaar_tot, ...besluit }) => (
              <li key={id}>
                {besluitnaam(besluit)}: bezwaar tot en met {datumVoluit(bezwaar_tot)}.
              </li>
            ))}
          </ul>
        </>
      )}
      {registreert && (
        <ButtonLink to={`/behandeling/${nummer}/bezwaar/papier`}>
          Leg een bezwaar op papier vast
        </ButtonLink>
      )}
    </>
  )
}

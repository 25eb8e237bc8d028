import { json, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { wijzigingsvoorstelOpstellen } from '../../commands/wijzigingsvoorstel-opstellen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { datumVoluit } from '../../domain/opmaak.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'
import { wijzigingsvoorstelSchema } from '../../domain/wijziging/wijziging.schema.ts'
import { wijzigingsgegevens } from './gegevens.server.ts'
import { Gehoord } from './gehoord.tsx'
import { Voorstel } from './voorstel.tsx'
import { VoorstelForm } from './voorstel-form.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Wijziging ${params.nummer}` }]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardDossier(async (toegang) => json(await wijzigingsgegevens(toegang)))

export const action = guardZaak('wijziging:voorstellen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, wijzigingsvoorstelSchema, async (tx, invoer) => {
    await wijzigingsvoorstelOpstellen(tx, actor, zaak, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/wijziging`, 'wijziging-voorgesteld')
  }),
)

export default function WijzigingPage() {
  const { nummer, titel, tabs, open, eerder, voorstel, formulier, mag, ...rest } =
    useLoaderData<typeof loader>()
  const { vergadering, wieBeslist, terug, gehoord, leeg, opVerzoek, uiterlijk } = rest
  const geweigerd = useActionData() !== undefined
  const pagina = `/behandeling/${nummer}`
  return (
    <>
      <PageHeading step={nummer} title="Wijzigen of intrekken" intro={titel} />
      <Tabs items={tabs} label="Pagina's van deze zaak" />
      {!open && <EmptyState title={leeg} />}
      {open && (
        <Alert tone="info" title={open.titel}>
          <p className="pre-line">{open.reden}</p>
          {open.vraagt && <p>{open.vraagt}</p>}
          {uiterlijk && (
            <p>
              Beslissen en versturen uiterlijk op{' '}
              <Link to={`${pagina}/termijnen`}>{datumVoluit(uiterlijk)}</Link>.
            </p>
          )}
        </Alert>
      )}
      {gehoord && (
        <Gehoord
          gehoord={gehoord}
          pagina={pagina}
          vragen={mag.voorstellen && !vergadering}
          opVerzoek={opVerzoek}
        />
      )}
      {terug && (
        <Alert
          tone="warning"
          title={`Het college stuurde versie ${terug.versie} op ${datumVoluit(terug.datum)} terug`}
        >
          <p className="pre-line">{terug.reden}</p>
        </Alert>
      )}
      {vergadering && (
        <Alert tone="info" title={`Op de agenda van het college van ${datumVoluit(vergadering)}`}>
          <p>
            Het voorstel verandert nu niet meer; het college kan het wel terugsturen.
            {mag.college && (
              <>
                {' '}
                <Link to={`/college/${vergadering}`}>Bekijk de agenda</Link>
              </>
            )}
          </p>
        </Alert>
      )}
      {voorstel && <Voorstel voorstel={voorstel} />}
      {wieBeslist && <p>{wieBeslist}</p>}
      <ButtonGroup>
        {mag.besluiten && (
          <ButtonLink to={`${pagina}/wijziging/besluit`}>Beslis in mandaat</ButtonLink>
        )}
        {mag.agenderen && (
          <ButtonLink
            look={mag.besluiten ? 'secondary' : 'primary'}
            to={`${pagina}/wijziging/agendering`}
          >
            Zet op de agenda van het college
          </ButtonLink>
        )}
        {mag.openen && (
          <ButtonLink look="secondary" to={`${pagina}/wijziging/opening`}>
            Onderzoek een wijziging of intrekking
          </ButtonLink>
        )}
      </ButtonGroup>
      {formulier &&
        (voorstel ? (
          <Details summary="Maak een ander voorstel" open={geweigerd}>
            <VoorstelForm {...formulier} />
          </Details>
        ) : (
          <section className="stack">
            <h2>Het voorstel</h2>
            <VoorstelForm {...formulier} />
          </section>
        ))}
      {eerder.length > 0 && (
        <>
          <h2>Eerder</h2>
          <ul>
            {eerder.map(({ volgnummer, regel }) => (
              <li key={volgnummer}>{regel}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { getFeestdagen } from '../../../db/queries/feestdag.ts'
import { listZienswijzen } from '../../../db/queries/zienswijze.ts'
import { zienswijzeVragen } from '../../commands/zienswijze-vragen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { voorstelUiterlijk } from '../../domain/volledigheid/aanvulling.ts'
import { hoorkeuzes, hoorkop } from '../../domain/zienswijze/gronden.ts'
import { zienswijzeregel } from '../../domain/zienswijze/woorden.ts'
import { hoorbesluitenIn, isOpen, teBeantwoorden } from '../../domain/zienswijze/zienswijze.ts'
import { voornemenSchema } from '../../domain/zienswijze/zienswijze.schema.ts'
import { isTeWijzigen, staatVast } from '../../domain/wijziging/wijziging.ts'
import { can } from '../../domain/toegang.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'
import { VoornemenForm } from './voornemen-form.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Zienswijze ${params.nummer}` }]
export const handle = { kruimels: kruimelsVan }

export const loader = guardDossier(async ({ db, zaak, gebruiker, nu }) => {
  const vandaag = toDatum(nu)
  const zienswijzen = await listZienswijzen(db, zaak.id)
  const keuzes = hoorkeuzes(hoorbesluitenIn(zaak.status), staatVast(zaak.status))
  const mag = can(gebruiker, 'zienswijze:vragen') && zaak.zaakrecht === null
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    keuzes,
    verder: verder(zaak.status),
    uiterlijk: voorstelUiterlijk(vandaag, await getFeestdagen(db)),
    vragen: mag && keuzes.length > 1 && !zienswijzen.some((een) => isOpen(een, vandaag)),
    vastleggen: mag && teBeantwoorden(zienswijzen) !== null,
    zienswijzen: zienswijzen.map((een) => ({
      id: een.id,
      kop: hoorkop(een),
      regel: zienswijzeregel(een),
      voornemen: een.voornemen,
    })),
  })
}, 'beoordeling:lezen')

export const action = guardZaak('zienswijze:vragen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, voornemenSchema, async (tx, input) => {
    await zienswijzeVragen(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/zienswijze`, 'zienswijze-gevraagd')
  }),
)

export default function ZienswijzePage() {
  const { nummer, titel, zienswijzen, vragen, vastleggen, keuzes, uiterlijk, verder } =
    useLoaderData<typeof loader>()
  const pagina = `/behandeling/${nummer}/zienswijze`
  return (
    <>
      <PageHeading
        step={`${nummer} ${titel}`}
        title="Zienswijze"
        intro="Voor een besluit in het nadeel van de aanvrager hoort u eerst wat de aanvrager ervan vindt (Awb 4:7 tot en met 4:12)."
      />
      {zienswijzen.length === 0 && (
        <EmptyState title="De aanvrager is nog niet om een zienswijze gevraagd" />
      )}
      {zienswijzen.map(({ id, kop, regel, voornemen }) => (
        <Alert key={id} tone="info" title={kop}>
          <p className="pre-line">{regel}</p>
          {voornemen && <p className="pre-line muted">Het voornemen: {voornemen}</p>}
        </Alert>
      ))}
      <ButtonGroup>
        {vastleggen && (
          <ButtonLink to={`${pagina}/antwoord`}>
            Leg vast wat de aanvrager zei of schreef
          </ButtonLink>
        )}
        {vragen && (
          <ButtonLink look="secondary" to={`${pagina}/niet-nodig`}>
            Een zienswijze is niet nodig
          </ButtonLink>
        )}
      </ButtonGroup>
      {vragen && (
        <VoornemenForm keuzes={keuzes} uiterlijk={uiterlijk} looptDoor={verder.looptDoor} />
      )}
      <p>
        <Link to={`/behandeling/${nummer}/${verder.naar}`}>{verder.naam}</Link>
      </p>
    </>
  )
}

/** Where the work goes on; a term to decide only runs on where somebody asked for the decision. */
function verder(status: string) {
  if (status === 'vaststelling_aangevraagd')
    return { naar: 'vaststelling', naam: 'Naar de vaststelling', looptDoor: true }
  return isTeWijzigen(status)
    ? { naar: 'wijziging', naam: 'Naar de wijziging of intrekking', looptDoor: false }
    : { naar: 'besluit', naam: 'Naar het besluit', looptDoor: true }
}

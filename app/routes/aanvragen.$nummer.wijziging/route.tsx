import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { wijzigingVragen } from '../../commands/wijziging-vragen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit, euro } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { watGevraagd } from '../../domain/wijziging/verzoek.ts'
import { isTeWijzigen } from '../../domain/wijziging/wijziging.ts'
import { wijzigingsverzoekSchema } from '../../domain/wijziging/wijziging.schema.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findBesluittermijn } from '../../../db/queries/dwangsom.ts'
import { findToezegging, listWijzigingen } from '../../../db/queries/wijziging.ts'
import { VerzoekForm } from './verzoek-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Uw subsidie veranderen of stoppen' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, gebruiker, nu, request }) => {
  const toezegging = await findToezegging(db, zaak.id)
  const wijzigingen = await listWijzigingen(db, zaak.id)
  const termijn = await findBesluittermijn(db, zaak.id, 'wijziging')
  const uiterlijk = termijn?.gereed_op === null ? termijn.einddatum : null
  // what the municipality looks at on its own account is told in a letter of its own
  const eigen = wijzigingen.filter(({ door }) => door === 'ontvanger')
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    mag: can(gebruiker, 'wijziging:vragen', zaak.zaakrecht),
    kan:
      toezegging !== undefined &&
      isTeWijzigen(toezegging.status) &&
      !wijzigingen.some(({ status }) => status === 'open'),
    nu: toezegging && { bedrag: toezegging.verleend, eind_op: toezegging.eind_op },
    tot: uiterlijk && datumVoluit(uiterlijk),
    laat: uiterlijk !== null && uiterlijk < toDatum(nu),
    gesteld: termijn?.gesteld === true,
    eigen: eigen.map(({ volgnummer, gevraagd, bedrag, eind_op, reden, moment, verzonden_op }) => ({
      volgnummer,
      wat: watGevraagd({ gevraagd, bedrag, eind_op }),
      reden,
      op: datumVoluit(toDatum(moment)),
      klaar: verzonden_op !== null,
    })),
    gevraagd: new URL(request.url).searchParams.has('gevraagd'),
  })
})

export const action = guardZaak('wijziging:vragen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, wijzigingsverzoekSchema, async (tx, invoer) => {
    await wijzigingVragen(tx, actor, zaak, invoer)
    return redirect(`/aanvragen/${zaak.nummer}/wijziging?gevraagd`, 303)
  }),
)

export default function WijzigingPage() {
  const { nummer, titel, mag, kan, nu, tot, laat, gesteld, eigen, gevraagd } =
    useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert
        tekst={gevraagd ? 'Wij hebben uw verzoek. U krijgt er een besluit over.' : null}
      />
      <PageHeading
        step={nummer}
        title="Uw subsidie veranderen of stoppen"
        intro={`${titel}. Gaat het anders dan u dacht? Laat het ons snel weten. Samen kijken wij wat kan.`}
      />
      {eigen.map(({ volgnummer, wat, reden, op, klaar }) => (
        <Alert key={volgnummer} tone="info" title={`U vroeg dit op ${op}`}>
          {wat.map((regel) => (
            <p key={regel}>{regel}</p>
          ))}
          <p className="pre-line">{reden}</p>
          <p>
            {klaar ? (
              <Link to={`/aanvragen/${nummer}/besluit`}>Lees ons besluit hierover</Link>
            ) : laat ? (
              `Wij hadden hierover uiterlijk op ${tot} moeten beslissen. Dat spijt ons.`
            ) : (
              `Wij beslissen hierover${tot ? `, uiterlijk op ${tot}` : ''}. Tot dan verandert er niets.`
            )}
          </p>
        </Alert>
      ))}
      {(laat || gesteld) && (
        <p>
          <Link to={`/aanvragen/${nummer}/ingebrekestelling`}>
            {gesteld
              ? 'Uw ingebrekestelling en de dwangsom'
              : 'De gemeente is te laat. Lees wat u kunt doen'}
          </Link>
        </p>
      )}
      {nu && kan && mag ? (
        <>
          <p>
            Uw subsidie is nu {euro(nu.bedrag)}
            {nu.eind_op && `, voor activiteiten tot en met ${datumVoluit(nu.eind_op)}`}.
          </p>
          <VerzoekForm />
        </>
      ) : (
        !nu && <EmptyState title="Er is nog geen subsidie om te veranderen" />
      )}
      {nu && kan && !mag && <p>Een verandering vragen doet de aanvrager zelf.</p>}
    </>
  )
}

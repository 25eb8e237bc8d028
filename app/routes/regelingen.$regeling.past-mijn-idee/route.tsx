import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Details } from '../../components/details.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import type { Handle } from '../../components/handle.ts'
import { toDatum } from '../../domain/datum.ts'
import { IDEE_MAX } from '../../domain/regeling/begin.ts'
import { leesAntwoorden, meeTeNemen, slotsom, toetsIdee } from '../../domain/regeling/idee.ts'
import { isOpen } from '../../domain/regeling/regeling.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import {
  findRegeling,
  listKiesbareOnderdelen,
  listRegelingen,
  listVoorwaarden,
} from '../../../db/queries/regeling.ts'
import { listVoorstellen } from '../../../db/queries/zoeken.ts'
import { chipVan } from '../../domain/plan/verwijzing.ts'
import { Gesloten } from '../regelingen.$regeling.aanvraag/gesloten.tsx'
import { Antwoord } from './antwoord.tsx'
import { IdeeForm } from './idee-form.tsx'

export const handle: Handle = {
  kruimels: ({ regeling }: { regeling: { id: string; titel: string } }) => [
    { naam: 'Regelingen', naar: '/regelingen' },
    { naam: regeling.titel, naar: `/regelingen/${regeling.id}` },
  ],
}

export const meta: MetaFunction = () => [{ title: 'Past mijn idee?' }]

export const loader = guard('openbaar', async ({ db, gemeente, nu, params, request }) => {
  const vandaag = toDatum(nu)
  const regeling = await findRegeling(db, gemeente.id, params.regeling ?? '', vandaag)
  if (!regeling) throw notFound()
  const query = new URL(request.url).searchParams
  const antwoorden = leesAntwoorden(regeling.vragen, (sleutel) => [
    ...query.getAll(sleutel),
    ...query.getAll(`${sleutel}[]`),
  ])
  const voorwaarden = await listVoorwaarden(db, regeling.versie_id)
  const uitslagen = toetsIdee(regeling.vragen, antwoorden, voorwaarden, vandaag)
  const alle = query.has('bekijk') ? await listRegelingen(db, gemeente.id, vandaag) : []
  const idee = (query.get('idee') ?? '').trim().slice(0, IDEE_MAX)
  const kiesbaar = query.has('bekijk') ? await listKiesbareOnderdelen(db, regeling) : []
  const passend = await listVoorstellen(db, regeling.plan_versie_id, [idee], kiesbaar)
  return json({
    regeling,
    vandaag,
    idee,
    inPlan: passend.map(({ woorden, ...onderdeel }) => ({ chip: chipVan(onderdeel), woorden })),
    antwoorden,
    uitslagen: query.has('bekijk') ? uitslagen : null,
    slotsom: slotsom(uitslagen),
    mee: meeTeNemen(regeling.vragen, antwoorden),
    voorwaarden,
    andere: alle
      .filter(({ id, van, tot }) => id !== regeling.id && isOpen(van, tot, vandaag))
      .map(({ id, titel, samenvatting }) => ({ id, titel, samenvatting })),
  })
})

export default function PastMijnIdeePage() {
  const data = useLoaderData<typeof loader>()
  const { regeling, vandaag, idee, antwoorden, uitslagen } = data
  if (!isOpen(regeling.van, regeling.tot, vandaag))
    return <Gesloten regeling={regeling} vandaag={vandaag} />
  const formulier = <IdeeForm vragen={regeling.vragen} idee={idee} antwoorden={antwoorden} />
  if (uitslagen) {
    return (
      <>
        <Antwoord {...data} uitslagen={uitslagen} />
        <div id="antwoorden">
          <Details summary="Uw antwoorden aanpassen" open={data.slotsom === 'open'}>
            {formulier}
          </Details>
        </div>
      </>
    )
  }
  return (
    <>
      <PageHeading
        step={regeling.titel}
        title="Past mijn idee?"
        intro="Beantwoord deze vragen zo goed als u kunt. U hoeft niet in te loggen en wij bewaren niets."
      />
      {formulier}
    </>
  )
}

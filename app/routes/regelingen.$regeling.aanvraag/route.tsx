import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { aanvraagStarten } from '../../commands/aanvraag-starten.server.ts'
import { Alert } from '../../components/alert.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import type { Handle } from '../../components/handle.ts'
import { domeinen } from '../../domain/aanvraag/inhoud.ts'
import { startSchema } from '../../domain/aanvraag/starten.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { leesBegin } from '../../domain/regeling/begin.ts'
import { isOpen } from '../../domain/regeling/regeling.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { listConcepten } from '../../../db/queries/aanvraag-starten.ts'
import { findRegeling, listKiesbareOnderdelen } from '../../../db/queries/regeling.ts'
import { Gesloten } from './gesloten.tsx'
import { StartForm } from './start-form.tsx'

export const handle: Handle = {
  kruimels: ({ regeling }: { regeling: { id: string; titel: string } }) => [
    { naam: 'Regelingen', naar: '/regelingen' },
    { naam: regeling.titel, naar: `/regelingen/${regeling.id}` },
  ],
}

export const meta: MetaFunction = () => [{ title: 'U begint een aanvraag' }]

export const loader = guard(
  'aanvraag:starten',
  async ({ db, gemeente, gebruiker, nu, params, request }) => {
    const vandaag = toDatum(nu)
    const regeling = await findRegeling(db, gemeente.id, params.regeling ?? '', vandaag)
    if (!regeling) throw notFound()
    const query = new URL(request.url).searchParams
    const begin = leesBegin(regeling.plan_id, (naam) => query.get(naam))
    const kiesbaar = await listKiesbareOnderdelen(db, regeling)
    return json({
      regeling,
      vandaag,
      naam: gebruiker.naam,
      idee: begin.idee,
      onderdelen: kiesbaar
        .filter(({ sleutel }) => begin.onderdelen.includes(sleutel))
        .map(({ sleutel, nummer, kort }) => ({ sleutel, nummer, kort })),
      domeinen: domeinen.filter((domein) => begin.domeinen.includes(domein)),
      concepten: await listConcepten(db, gebruiker, regeling.id),
    })
  },
)

export const action = guard('aanvraag:starten', ({ request, actor, params }) =>
  handleForm({ request, actor }, startSchema, async (tx, input) => {
    const nummer = await aanvraagStarten(tx, actor, params.regeling ?? '', input)
    return redirect(`/aanvragen/${nummer}`, 303)
  }),
)

export default function AanvraagStartenPage() {
  const { regeling, vandaag, concepten, ...begin } = useLoaderData<typeof loader>()
  if (!isOpen(regeling.van, regeling.tot, vandaag))
    return <Gesloten regeling={regeling} vandaag={vandaag} />
  return (
    <>
      <PageHeading
        step={regeling.titel}
        title="U begint een aanvraag"
        intro="Hierna kunt u stoppen en verdergaan wanneer u wilt. Alleen u en wie u uitnodigt zien uw aanvraag, tot u deze indient."
      />
      {concepten.length > 0 && (
        <Alert title="U bent al begonnen aan een aanvraag">
          <ul>
            {concepten.map(({ nummer, titel }) => (
              <li key={nummer}>
                <Link to={`/aanvragen/${nummer}`}>{titel || nummer}</Link> ({nummer})
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <StartForm {...begin} />
    </>
  )
}

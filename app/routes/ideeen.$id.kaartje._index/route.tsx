import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import * as z from 'zod/mini'
import { ideeKaartPlaatsen } from '../../commands/idee-kaart-plaatsen.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { KAARTMAANDEN } from '../../domain/idee/idee.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { findIdee } from '../../../db/queries/idee.ts'
import { Kaartje } from '../ideeen/kaartje.tsx'

export const handle: Handle = {
  kruimels: ({ id }: { id: string }) => [
    { naam: 'Ideeën', naar: '/ideeen' },
    { naam: 'Uw idee', naar: `/ideeen/${id}` },
  ],
}
export const meta: MetaFunction = () => [{ title: 'Kaartje bij uw idee' }]

export const loader = guard('idee:achterlaten', async ({ db, gebruiker, params }) => {
  const idee = await findIdee(db, gebruiker, params.id ?? '', 'mij')
  if (!idee) throw notFound()
  return json({ id: idee.id, kaart: idee.kaart })
})

const schema = z.object({ kaart: z.string() })

export const action = guard('idee:achterlaten', ({ request, actor, params }) =>
  handleForm({ request, actor }, schema, async (tx, { kaart }) => {
    await ideeKaartPlaatsen(tx, actor, params.id ?? '', kaart)
    return redirect(`/ideeen/${params.id}?geplaatst`, 303)
  }),
)

export default function KaartjePage() {
  const { id, kaart } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  if (!kaart)
    return (
      <EmptyState title="Er is nu geen kaartje">
        Zoekt u mensen om mee te doen? Vraag uw begeleider om een kaartje.
      </EmptyState>
    )
  const staat = kaart.geplaatst_op !== null
  return (
    <>
      <ErrorSummary errors={answer?.errors ?? {}} />
      <PageHeading
        step="Wij zoeken"
        title={staat ? 'Dit kaartje staat op de site' : 'Mag dit kaartje op de site?'}
        intro={`Iedereen kan het lezen, ${KAARTMAANDEN} maanden lang. Uw naam, adres en telefoonnummer staan er niet bij.`}
      />
      <Kaartje kaart={kaart} level={2} />
      <p>
        Reageert er iemand? Dan krijgen u en uw begeleider een e-mail. U beslist zelf met wie u
        verder praat.
      </p>
      <div className="button-group">
        {!staat && (
          <Form className="form-inline">
            <input type="hidden" name="kaart" value={kaart.id} />
            <Button>Ja, zet het op de site</Button>
          </Form>
        )}
        <Form className="form-inline" action={`/ideeen/${id}/kaartje/intrekking`}>
          <Button look="secondary">{staat ? 'Haal het weg' : 'Nee, liever niet'}</Button>
        </Form>
      </div>
      <p>
        Klopt de tekst niet? <Link to={`/ideeen/${id}`}>Schrijf het aan uw begeleider</Link>. Dan
        past die het aan.
      </p>
    </>
  )
}

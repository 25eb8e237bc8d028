import { redirect, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { toegangOpgeven } from '../../commands/toegang-opgeven.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bevestigingSchema } from '../../domain/samenwerkingsverband/antwoord.schema.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { toegangsKruimels } from '../../lib/toegangs-kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Uw toegang opgeven' }]
export const handle: Handle = { kruimels: toegangsKruimels }

export const loader = guardZaak('toegang:opgeven', ({ zaak }) => ({
  nummer: zaak.nummer,
  titel: zaak.titel || zaak.nummer,
  isPartner: zaak.namens_rol === 'partner',
}))

export const action = guardZaak('toegang:opgeven', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, bevestigingSchema, async (tx) => {
    await toegangOpgeven(tx, actor, zaak.nummer)
    return redirect('/vertrokken', 303)
  }),
)

export default function VertrekPage() {
  const { nummer, titel, isPartner } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading
        title="Wilt u niet meer meewerken?"
        intro={`U kunt dan niet meer bij de aanvraag ${titel}.`}
      />
      <ErrorSummary errors={errors} />
      <ul>
        <li>Wat u schreef, blijft staan, met uw naam erbij.</li>
        <li>De penvoerder krijgt bericht dat er iets is veranderd.</li>
        {isPartner && (
          <li>
            De partij waar u bij hoort, blijft meedoen. Moet die er ook uit?{' '}
            <Link to={`/aanvragen/${nummer}/vertrek`}>Stap dan uit het samenwerkingsverband</Link>.
          </li>
        )}
      </ul>
      <Form>
        <Button look="danger">Geef mijn toegang op</Button>
      </Form>
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband/toegang`}>Ik blijf meewerken</Link>
      </p>
    </>
  )
}

import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { inloglinkSturen } from '../../commands/inloglink-sturen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { inloggenSchema } from '../../domain/inloggen.schema.ts'
import { config } from '../../lib/config.server.ts'
import { inTransaction } from '../../lib/db.server.ts'
import { fieldErrors, formValues } from '../../lib/form-values.ts'
import { guard } from '../../lib/guard.server.ts'
import { withinLimit } from '../../lib/limits.server.ts'
import { localPath } from '../../lib/paths.ts'
import { herkomstOf } from '../../lib/verzoek.server.ts'
import { listDemomensen } from '../../../db/queries/demo.ts'
import { Demomensen } from './demomensen.tsx'
import { LinkVerstuurd } from './link-verstuurd.tsx'

export const meta: MetaFunction = () => [{ title: 'Inloggen' }]

export const loader = guard('openbaar', async ({ request, gemeente, db }) => {
  const query = new URL(request.url).searchParams
  return json({
    verder: query.has('verder') ? localPath(query.get('verder'), '/mijn') : null,
    verstuurd: query.has('verstuurd'),
    getypt: query.has('getypt'),
    adres: query.has('adres'),
    mensen: config().demo ? await listDemomensen(db, gemeente.id) : [],
  })
})

export const action = guard('openbaar', async ({ request, gemeente, nu, origin, ip }) => {
  const values = formValues(await request.formData())
  const parsed = inloggenSchema.safeParse(values)
  if (!parsed.success) return json({ values, errors: fieldErrors(parsed.error) }, { status: 422 })
  const { email } = parsed.data
  if (!(await withinLimit('computer', ip)))
    throw new Response('Te vaak geprobeerd', { status: 429 })
  // whether a link really went out is told to nobody: the answer is the same for every address
  if (await withinLimit('adres', `${gemeente.id}:${email}`)) {
    const verder = localPath(values.verder, '/mijn')
    await inTransaction((tx) =>
      inloglinkSturen(tx, {
        gemeente,
        email,
        verder,
        nu,
        origin,
        herkomst: herkomstOf(request, ip),
      }),
    )
  }
  return redirect('/inloggen?verstuurd', 303)
})

export default function InloggenPage() {
  const { verder, verstuurd, getypt, adres, mensen } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (verstuurd) return <LinkVerstuurd demo={mensen.length > 0} />
  return (
    <>
      <PageHeading
        title="Inloggen met uw e-mailadres"
        intro="U hebt geen wachtwoord nodig. Wij sturen u een e-mail met een link. Met die link logt u in."
      />
      {adres && (
        <Alert tone="good" title="Uw e-mailadres is gewijzigd" live>
          <p>Log nu in met uw nieuwe adres.</p>
        </Alert>
      )}
      {getypt && (
        <Alert tone="warning" title="U was uitgelogd. Uw tekst is niet weg">
          <p>
            Wat u net opsloeg, houden wij een dag voor u vast. Log in op dit apparaat en in deze
            browser: dan staat het er weer, en kunt u het alsnog opslaan.
          </p>
        </Alert>
      )}
      <Form sleutel={false}>
        <ErrorSummary errors={answer?.errors ?? {}} />
        <input type="hidden" name="verder" value={verder ?? '/mijn'} />
        <Field
          label="Uw e-mailadres"
          hint="Wij gebruiken dit adres ook om u te laten weten dat er nieuws is over uw aanvraag."
          type="email"
          id="email"
          name="email"
          autoComplete="email"
          defaultValue={typeof answer?.values.email === 'string' ? answer.values.email : undefined}
          error={answer?.errors.email?.message}
        />
        <Button>Stuur mij een link</Button>
      </Form>
      {mensen.length > 0 && <Demomensen mensen={mensen} verder={verder} />}
    </>
  )
}

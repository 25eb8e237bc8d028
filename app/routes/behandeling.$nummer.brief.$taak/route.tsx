import { redirect, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { getDossier } from '../../../db/queries/dossier.ts'
import { getGemeente } from '../../../db/queries/gemeente.ts'
import { findBriefbericht } from '../../../db/queries/verzendtaak.ts'
import { berichtbriefVerzonden } from '../../commands/berichtbrief-verzonden.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import { PrintableLetter } from '../../components/letter.tsx'
import { adresVan } from '../../domain/besluit/besluitbrief.ts'
import { berichtAlsBrief } from '../../domain/brief/bericht-als-brief.ts'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = ({ params }) => [{ title: `Brief ${params.nummer}` }]

export const handle = { kruimels: kruimelsVan }

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

export const loader = guardDossier(async ({ db, zaak, params, nu }) => {
  const { taak = '' } = params
  const brief = uuid.test(taak) ? await findBriefbericht(db, zaak.id, taak) : undefined
  if (!brief) throw notFound()
  const { penvoerder } = await getDossier(db, zaak.id, toDatum(nu))
  const gemeente = await getGemeente(db, zaak.gemeente_id)
  const { moment, gereed_op, onderwerp, tekst, afzender } = brief
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    gereed_op,
    brief: berichtAlsBrief(
      { onderwerp, tekst, datum: toDatum(moment), nummer: zaak.nummer },
      {
        gemeente,
        aan: adresVan(penvoerder),
        ondertekening: afzender ? [afzender] : [],
      },
    ),
  }
}, 'brief:verzenden')

export const action = guardZaak('brief:verzenden', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    const { taak = '' } = params
    if (!uuid.test(taak)) throw notFound()
    await berichtbriefVerzonden(tx, actor, zaak, taak)
    return redirect('/behandeling', 303)
  }),
)

export default function BriefPage() {
  const { brief, gereed_op } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <div className="no-print stack">
        <ErrorSummary errors={errors} />
        {gereed_op === null ? (
          <Form>
            <p>Print deze brief en doe hem op de post. Leg daarna vast dat hij weg is.</p>
            <Button>Vandaag verzonden</Button>
          </Form>
        ) : (
          <Alert tone="good">
            <p>Deze brief is verzonden op {datumVoluit(toDatum(new Date(gereed_op)))}.</p>
          </Alert>
        )}
      </div>
      <PrintableLetter brief={brief} />
    </>
  )
}

import { type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findBriefbericht } from '../../../db/queries/verzendtaak.ts'
import { berichtbriefVerzonden } from '../../commands/berichtbrief-verzonden.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import { PrintableLetter } from '../../components/letter.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { berichtbriefVan } from '../../lib/brieven.server.ts'
import { notFound } from '../../lib/errors.ts'
import { isUuid } from '../../domain/uuid.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = ({ params }) => [{ title: `Brief ${params.nummer}` }]

export const handle = { kruimels: kruimelsVan }

export const loader = guardDossier(async ({ db, zaak, params }) => {
  const { taak = '' } = params
  const brief = isUuid(taak) ? await findBriefbericht(db, zaak.id, taak) : undefined
  if (!brief) throw notFound()
  const gelezen = await berichtbriefVan(db, brief.bericht_id)
  if (!gelezen) throw notFound()
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    taak,
    gereed_op: brief.gereed_op,
    brief: gelezen.brief,
  }
}, 'brief:verzenden')

export const action = guardZaak('brief:verzenden', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    const { taak = '' } = params
    if (!isUuid(taak)) throw notFound()
    await berichtbriefVerzonden(tx, actor, zaak, taak)
    return gelukt('/behandeling', 'taakbrief-gepost')
  }),
)

export default function BriefPage() {
  const { nummer, taak, brief, gereed_op } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <div className="no-print stack">
        <ErrorSummary errors={errors} />
        {gereed_op === null ? (
          <Form>
            <p>
              <a href={`/behandeling/${nummer}/brief/${taak}/brief.pdf`} download>
                Download deze brief als PDF
              </a>
              , print hem en doe hem op de post. Leg daarna vast dat hij weg is.
            </p>
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

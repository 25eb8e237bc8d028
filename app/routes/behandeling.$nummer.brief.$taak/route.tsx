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
  const { id, naam, postadres } = await getGemeente(db, zaak.gemeente_id)
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    brief: { ...brief, datum: datumVoluit(toDatum(brief.moment)) },
    afzender: { id, naam: `Gemeente ${naam}`, adres: [postadres] },
    aan: penvoerder
      ? [
          penvoerder.naam,
          `${penvoerder.straat ?? ''} ${penvoerder.huisnummer ?? ''}`.trim(),
          `${penvoerder.postcode ?? ''} ${penvoerder.plaats ?? ''}`.trim(),
        ]
      : [],
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
  const { nummer, brief, afzender, aan } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <div className="no-print stack">
        <ErrorSummary errors={errors} />
        {brief.gereed_op === null ? (
          <Form>
            <p>Print deze brief en doe hem op de post. Leg daarna vast dat hij weg is.</p>
            <Button>Vandaag verzonden</Button>
          </Form>
        ) : (
          <Alert tone="good">
            <p>Deze brief is verzonden op {datumVoluit(toDatum(new Date(brief.gereed_op)))}.</p>
          </Alert>
        )}
      </div>
      <PrintableLetter
        afzender={afzender}
        aan={aan}
        kenmerken={[
          ['Datum', brief.datum],
          ['Zaak', nummer],
        ]}
        onderwerp={brief.onderwerp}
        slot={brief.afzender && <p>{brief.afzender}</p>}
      >
        <p className="message-text">{brief.tekst}</p>
      </PrintableLetter>
    </>
  )
}

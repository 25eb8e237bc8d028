import { type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { getIntake } from '../../../db/queries/intake.ts'
import { getRegelingVanZaak } from '../../../db/queries/regeling.ts'
import { volledigVerklaren } from '../../commands/volledig-verklaren.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { belemmeringenVoorVolledig } from '../../domain/volledigheid/aanvulling.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = ({ params }) => [{ title: `Volledig verklaren ${params.nummer}` }]

export const handle = { kruimels: kruimelsVan }

export const loader = guardDossier(async ({ db, zaak, nu }) => {
  const [{ stukken, verzoek }, { verdeelwijze }] = await Promise.all([
    getIntake(db, zaak.id, toDatum(nu)),
    getRegelingVanZaak(db, zaak, toDatum(nu)),
  ])
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    ontbreekt: stukken.filter(({ toets }) => !toets?.aanwezig).map(({ naam }) => naam),
    opVolgorde: verdeelwijze === 'volgorde_van_volledige_ontvangst',
    redenen: belemmeringenVoorVolledig({ status: zaak.status, verzoek }, toDatum(nu)),
  }
}, 'volledigheid:toetsen')

export const action = guardZaak('volledigheid:toetsen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    await volledigVerklaren(tx, actor, zaak)
    return gelukt(`/behandeling/${zaak.nummer}/volledigheid`, 'volledig-verklaard')
  }),
)

export default function VerklaringPage() {
  const { nummer, titel, ontbreekt, opVolgorde, redenen } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="De aanvraag volledig verklaren" />
      <ErrorSummary errors={errors} />
      {ontbreekt.length > 0 && (
        <Alert tone="warning" title="Deze stukken zijn niet als aanwezig bekeken">
          <ul>
            {ontbreekt.map((naam) => (
              <li key={naam}>{naam}</li>
            ))}
          </ul>
        </Alert>
      )}
      {redenen.map(({ code, tekst }) => (
        <Alert key={code} tone="warning">
          <p>{tekst}</p>
        </Alert>
      ))}
      {redenen.length === 0 && (
        <>
          <p>
            De aanvrager krijgt bericht dat de aanvraag in behandeling is. De dag waarop alles er
            was, staat daarna vast{opVolgorde ? ': die bepaalt de plaats in de volgorde.' : '.'}
          </p>
          <Form>
            <Button>Volledig verklaren</Button>
          </Form>
        </>
      )}
    </>
  )
}

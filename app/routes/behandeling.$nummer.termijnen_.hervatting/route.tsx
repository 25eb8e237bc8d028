import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findBeslissing } from '../../../db/queries/uitstel.ts'
import { termijnHervatten } from '../../commands/termijn-hervatten.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { overSchema } from '../../domain/termijn/termijnhandeling.schema.ts'
import { belemmeringenVoorHervatten, openOpschorting } from '../../domain/termijn/opschorten.ts'
import { overVan } from '../../lib/termijn.server.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Voorwerp } from '../behandeling.$nummer.termijnen/voorwerp.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Termijn hervatten ${params.nummer}` }]
export const handle = { kruimels: kruimelsVan }

export const loader = guardZaak('termijn:verlengen', async ({ db, zaak, request }) => {
  const over = overVan(request)
  const termijn = (await findBeslissing(db, zaak.id, over)) ?? null
  const opschorting = termijn && openOpschorting(termijn.gebeurtenissen)
  return json({
    nummer: zaak.nummer,
    over,
    titel: zaak.titel,
    sinds: opschorting ? { op: opschorting.op, grond: opschorting.grond } : null,
    redenen: belemmeringenVoorHervatten(termijn),
  })
})

export const action = guardZaak('termijn:verlengen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, overSchema, async (tx, { over }) => {
    await termijnHervatten(tx, actor, zaak, over)
    return redirect(`/behandeling/${zaak.nummer}/termijnen`, 303)
  }),
)

export default function HervattingPage() {
  const { nummer, over, titel, sinds, redenen } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="De termijn weer laten lopen" />
      <ErrorSummary errors={errors} />
      <Voorwerp over={over} />
      <Reasons reasons={redenen} />
      {sinds && redenen.length === 0 && (
        <>
          <p>
            De termijn staat stil na het bericht van {datumVoluit(sinds.op)} ({sinds.grond}). Vanaf
            vandaag loopt hij weer. De aanvrager krijgt bericht met de nieuwe laatste dag (Awb 4:15
            lid 4).
          </p>
          <Form>
            <input type="hidden" name="over" value={over} />
            <Button>De termijn loopt weer</Button>
          </Form>
        </>
      )}
      <p>
        <Link to={`/behandeling/${nummer}/termijnen`}>Terug naar de termijnen</Link>
      </p>
    </>
  )
}

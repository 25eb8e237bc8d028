import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findBeslissing } from '../../../db/queries/uitstel.ts'
import { termijnHervatten } from '../../commands/termijn-hervatten.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { hervattingSchema } from '../../domain/termijn/termijnhandeling.schema.ts'
import {
  belemmeringenVoorHervatten,
  isVerzoek,
  teHervatten,
} from '../../domain/termijn/opschorten.ts'
import { overVan } from '../../lib/termijn.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Voorwerp } from '../behandeling.$nummer.termijnen/voorwerp.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Termijn hervatten ${params.nummer}` }]
export const handle = { kruimels: kruimelsVan }

export const loader = guardZaak('termijn:verlengen', async ({ db, zaak, nu, request }) => {
  const over = overVan(request)
  const termijn = (await findBeslissing(db, zaak.id, over)) ?? null
  const vandaag = toDatum(nu)
  const opschorting = teHervatten(termijn, over, vandaag)
  return json({
    nummer: zaak.nummer,
    over,
    titel: zaak.titel,
    vandaag,
    sinds: opschorting && {
      ...{ op: opschorting.op, grond: opschorting.grond, aanvulling: isVerzoek(opschorting) },
    },
    redenen: belemmeringenVoorHervatten(opschorting, vandaag, vandaag),
  })
})

export const action = guardZaak('termijn:verlengen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, hervattingSchema, async (tx, input) => {
    await termijnHervatten(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/termijnen`, 'termijn-hervat')
  }),
)

export default function HervattingPage() {
  const { nummer, over, titel, vandaag, sinds, redenen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(hervattingSchema, { op: vandaag })
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="De termijn weer laten lopen" />
      <ErrorSummary errors={errors} />
      <Voorwerp over={over} />
      <Reasons reasons={redenen} />
      {sinds && redenen.length === 0 && (
        <>
          <p>
            De termijn staat stil na het bericht van {datumVoluit(sinds.op)} ({sinds.grond}).{' '}
            {sinds.aanvulling
              ? 'Hij loopt weer vanaf de dag waarop de aanvulling binnenkwam.'
              : 'Vanaf vandaag loopt hij weer.'}{' '}
            De aanvrager krijgt bericht met de nieuwe laatste dag (Awb 4:15 lid 4).
          </p>
          <Form {...form}>
            <input type="hidden" name="over" value={over} />
            {sinds.aanvulling && (
              <Field type="date" label="Wanneer kwam de aanvulling binnen?" {...field('op')} />
            )}
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

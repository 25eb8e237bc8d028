import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lotingVastleggen } from '../../commands/loting-vastleggen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { lotingSchema } from '../../domain/beoordeling/ronde.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { rondeKruimels } from '../../lib/behandeling-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { versieUit } from '../../lib/ronde.server.ts'
import { findTeLoten } from '../../lib/verdeling.server.ts'

export const meta: MetaFunction = () => [{ title: 'Loting voorbereiden' }]
export const handle: Handle = { kruimels: rondeKruimels }

export const loader = guard(
  'ronde:rangschikken',
  async ({ db, gebruiker, nu, params, request }) => {
    const { gemeente_id } = gebruiker
    const versie = versieUit(request)
    const gevonden = await findTeLoten(db, gemeente_id, params.regeling ?? '', toDatum(nu), versie)
    if (!gevonden) throw notFound()
    const { id: regeling, titel, gelijke_stand } = gevonden.regeling
    const redenen = gevonden.belemmeringen.map(({ tekst }) => tekst)
    return json({ regeling, titel, gelijke_stand, redenen, lijst: gevonden.lijst })
  },
)

export const action = guard('ronde:rangschikken', ({ request, actor, params }) =>
  handleForm({ request, actor }, lotingSchema, async (tx, invoer) => {
    const regeling = params.regeling ?? ''
    await lotingVastleggen(tx, actor, regeling, { ...invoer, versie: versieUit(request) })
    return gelukt(
      `/behandeling/rondes/${regeling}${new URL(request.url).search}`,
      'loting-verzegeld',
    )
  }),
)

export default function LotingVoorbereidenPage() {
  const { titel, gelijke_stand, redenen, lijst } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(lotingSchema)
  return (
    <>
      <PageHeading step={`Ronde ${titel}`} title="Bereid de loting voor" intro={gelijke_stand} />
      {redenen.length > 0 ? (
        <ul>
          {redenen.map((tekst) => (
            <li key={tekst}>{tekst}</li>
          ))}
        </ul>
      ) : (
        <>
          <p>Deze aanvragen staan gelijk. Wie onder hen voorgaat, beslist het lot:</p>
          <ul>
            {lijst.map((nummer) => (
              <li key={nummer}>{nummer}</li>
            ))}
          </ul>
          <p>
            U legt de lijst nu vast. Daarna verandert zij niet meer, en u loot één keer. Het zegel
            staat meteen op de pagina van de regeling, zodat iedereen later kan narekenen dat er
            niets is verschoven.
          </p>
          <Form {...form}>
            <ErrorSummary errors={errors} />
            <Field
              label="Waar komt het zaad van de loting vandaan?"
              type="radio"
              heading
              options={[
                {
                  value: 'verzegeld',
                  label: 'De computer trekt het nu en verzegelt het',
                  hint: 'Niemand kan het lezen tot u het lot trekt.',
                },
                {
                  value: 'bron',
                  label: 'Uit een openbare trekking die nog moet komen',
                  hint: 'Bijvoorbeeld de winnende getallen van een loterij, of een notaris die trekt.',
                },
              ]}
              {...field('wijze')}
            />
            <Field
              label="Welke trekking?"
              hint="Noem de trekking, de dag, en waar iedereen de uitslag leest. Alleen bij een openbare trekking."
              optional
              {...field('bron')}
            />
            <Button>Leg de lijst vast</Button>
          </Form>
        </>
      )}
    </>
  )
}

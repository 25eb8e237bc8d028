import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { rondeRangschikken } from '../../commands/ronde-rangschikken.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { belemmeringenVoorRangschikken } from '../../domain/beoordeling/ronde.ts'
import { rangschikkingSchema } from '../../domain/beoordeling/ronde.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { rondeKruimels } from '../../lib/behandeling-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { findRonde, versieUit } from '../../lib/ronde.server.ts'
import { listRangschikkingen } from '../../../db/queries/ronde.ts'

export const meta: MetaFunction = () => [{ title: 'De volgorde vaststellen' }]
export const handle: Handle = { kruimels: rondeKruimels }

export const loader = guard(
  'ronde:rangschikken',
  async ({ db, gebruiker, nu, params, request }) => {
    const { gemeente_id } = gebruiker
    const versie = versieUit(request)
    const ronde = await findRonde(db, gemeente_id, params.regeling ?? '', toDatum(nu), versie)
    if (!ronde) throw notFound()
    const eerder = await listRangschikkingen(db, ronde.regeling.versie_id)
    const open = ronde.plaatsen.filter(({ besloten }) => !besloten)
    return json({
      regeling: ronde.regeling.id,
      titel: ronde.regeling.titel,
      aantal: open.length,
      besloten: ronde.plaatsen.length - open.length,
      past: open.filter(({ bedrag }) => bedrag > 0).length,
      opnieuw: eerder.length > 0,
      redenen: belemmeringenVoorRangschikken(ronde.stand).map(({ tekst }) => tekst),
    })
  },
)

export const action = guard('ronde:rangschikken', ({ request, actor, params }) =>
  handleForm({ request, actor }, rangschikkingSchema, async (tx, invoer) => {
    const regeling = params.regeling ?? ''
    const versie = versieUit(request)
    await rondeRangschikken(tx, actor, regeling, { ...invoer, versie })
    return gelukt(
      `/behandeling/rondes/${regeling}${new URL(request.url).search}`,
      'ronde-gerangschikt',
    )
  }),
)

export default function VaststellenPage() {
  const { titel, aantal, besloten, past, opnieuw, redenen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(rangschikkingSchema)
  return (
    <>
      <PageHeading
        step={`Ronde ${titel}`}
        title={opnieuw ? 'Stel de volgorde opnieuw vast' : 'Stel de volgorde vast'}
      />
      {redenen.length > 0 ? (
        <ul>
          {redenen.map((tekst) => (
            <li key={tekst}>{tekst}</li>
          ))}
        </ul>
      ) : (
        <>
          <p>
            Van de {aantal} beoordeelde aanvragen krijgen er {past} geld. Alle aanvragen krijgen in
            één keer hun plaats. Daarna maakt u per aanvraag een voorstel.
          </p>
          {besloten > 0 && (
            <p>
              Over {besloten} {besloten === 1 ? 'aanvraag' : 'aanvragen'} is al besloten. Plaats en
              bedrag daarvan blijven zoals ze zijn; verdeeld wordt wat er nu onder het plafond over
              is (Awb 4:25 lid 2 en 4:26).
            </p>
          )}
          <Form {...form}>
            <ErrorSummary errors={errors} />
            {opnieuw && (
              <Field
                label="Waarom verandert de volgorde?"
                hint="De vorige volgorde blijft bewaard. Voorstellen die daarop rustten, vervallen."
                type="textarea"
                rows={3}
                {...field('reden')}
              />
            )}
            <Button>{opnieuw ? 'Stel de volgorde opnieuw vast' : 'Stel de volgorde vast'}</Button>
          </Form>
        </>
      )}
    </>
  )
}

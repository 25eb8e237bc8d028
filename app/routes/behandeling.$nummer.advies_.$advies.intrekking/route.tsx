import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { adviesvraagIntrekken } from '../../commands/adviesvraag-intrekken.server.ts'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { intrekkingSchema } from '../../domain/advies/advies.schema.ts'
import { belemmeringenVoorIntrekken } from '../../domain/advies/advies.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { isUuid } from '../../domain/uuid.ts'
import { findAdvies } from '../../../db/queries/advies.ts'

export const meta: MetaFunction = () => [{ title: 'Adviesvraag intrekken' }]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardZaak('advies:vragen', async ({ db, zaak, params }) => {
  const id = params.advies ?? ''
  const advies = isUuid(id) && (await findAdvies(db, zaak.id, id))
  if (!advies) throw notFound()
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    naam: advies.naam,
    vraag: advies.vraag,
    redenen: belemmeringenVoorIntrekken(advies, zaak.status).map(({ tekst }) => tekst),
  })
})

export const action = guardZaak('advies:vragen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, intrekkingSchema, async (tx, { reden }) => {
    await adviesvraagIntrekken(tx, actor, zaak, { advies: params.advies ?? '', reden })
    return gelukt(`/behandeling/${zaak.nummer}/advies`, 'adviesvraag-ingetrokken')
  }),
)

export default function IntrekkingPage() {
  const { nummer, titel, naam, vraag, redenen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(intrekkingSchema)
  return (
    <>
      <PageHeading step={nummer} title={`Trek de vraag aan ${naam} in`} intro={titel} />
      <p className="pre-line">{vraag}</p>
      {redenen.length > 0 ? (
        redenen.map((tekst) => <p key={tekst}>{tekst}</p>)
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <p>
            {naam} leest de aanvraag dan niet meer en krijgt daar bericht van. U kunt later opnieuw
            iets vragen.
          </p>
          <Field
            label="Waarom is het advies niet meer nodig?"
            hint="Dit staat in het dossier."
            type="textarea"
            rows={3}
            {...field('reden')}
          />
          <ButtonGroup>
            <Button>Trek de vraag in</Button>
            <ButtonLink look="secondary" to={`/behandeling/${nummer}/advies`}>
              Terug
            </ButtonLink>
          </ButtonGroup>
        </Form>
      )}
    </>
  )
}

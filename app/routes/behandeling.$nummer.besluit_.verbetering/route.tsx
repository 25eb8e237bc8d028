import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { briefVerbeteren } from '../../commands/brief-verbeteren.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { verbeteringSchema } from '../../domain/besluit/herzending.schema.ts'
import { verbeterbareTeksten } from '../../domain/besluit/verbetering.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { besluitKruimels } from '../../lib/behandeling-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { isUuid } from '../../domain/uuid.ts'
import { listVerzondenBrieven } from '../../../db/queries/verzonden-brief.ts'

export const meta: MetaFunction = () => [{ title: 'Brief verbeteren' }]
export const handle: Handle = { kruimels: besluitKruimels }

export const loader = guardZaak('besluit:bekendmaken', async ({ db, zaak, request }) => {
  const brief = (await listVerzondenBrieven(db, zaak.id)).find(
    ({ besluit_id }) => besluit_id === besluitVan(request),
  )
  if (!brief) throw notFound()
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    versie: brief.volgnummer,
    verzonden: datumVoluit(brief.verzonden_op),
    teksten: verbeterbareTeksten(brief.inhoud),
  })
})

export const action = guardZaak('besluit:bekendmaken', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, verbeteringSchema, async (tx, input) => {
    await briefVerbeteren(tx, actor, zaak, besluitVan(request), input)
    return gelukt(`/behandeling/${zaak.nummer}/besluit`, 'brief-verbeterd')
  }),
)

/** Which decision of the case the letter is of. */
function besluitVan({ url }: Request) {
  const id = new URL(url).searchParams.get('besluit') ?? ''
  if (!isUuid(id)) throw notFound()
  return id
}

export default function VerbeteringPage() {
  const { nummer, titel, versie, verzonden, teksten } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(verbeteringSchema, { teksten })
  return (
    <>
      <PageHeading step={nummer} title="Verbeter een fout in de brief" intro={titel} />
      <p>
        De brief van {verzonden} blijft zoals hij is (Awb 2:12). U maakt een nieuwe brief die in
        zijn plaats komt. De aanvrager ziet beide, en krijgt opnieuw zes weken om bezwaar te maken.
      </p>
      <p>
        Wat is besloten, de bedragen en de wetsartikelen verandert u hier niet. Daarvoor is een
        nieuw besluit nodig.
      </p>
      <Form {...form} versie={versie}>
        <ErrorSummary errors={errors} />
        <Field
          label="Welke fout stond in de brief?"
          hint="Dit komt boven aan de nieuwe brief te staan. Schrijf een hele zin."
          type="textarea"
          rows={3}
          maxLength={500}
          {...field('reden')}
        />
        {teksten.map(({ label, tekst }, nr) => (
          <Field
            key={label}
            label={label}
            type="textarea"
            rows={Math.min(12, Math.max(3, Math.ceil(tekst.length / 80)))}
            {...field(`teksten.${nr}.tekst`)}
          />
        ))}
        <Button>Maak en verstuur de nieuwe brief</Button>
      </Form>
    </>
  )
}

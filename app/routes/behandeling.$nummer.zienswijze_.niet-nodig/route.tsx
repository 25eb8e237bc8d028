import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { zienswijzeNietNodig } from '../../commands/zienswijze-vragen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import {
  hoorkeuzes,
  nietNodigartikel,
  nietNodiggronden,
  nietNodignamen,
} from '../../domain/zienswijze/gronden.ts'
import { staatVast } from '../../domain/wijziging/wijziging.ts'
import { hoorbesluitenIn } from '../../domain/zienswijze/zienswijze.ts'
import { nietNodigSchema } from '../../domain/zienswijze/zienswijze.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = ({ params }) => [
  { title: `Zienswijze niet nodig ${params.nummer}` },
]
export const handle = { kruimels: kruimelsVan }

export const loader = guardZaak('zienswijze:vragen', ({ zaak }) => {
  const besluiten = hoorbesluitenIn(zaak.status)
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    keuzes: hoorkeuzes(besluiten, staatVast(zaak.status)),
    redenen: nietNodignamen.map((naam) => ({
      value: naam,
      label: nietNodiggronden[naam],
      hint: nietNodigartikel(besluiten[0] ?? 'weigering', naam),
    })),
  })
})

export const action = guardZaak('zienswijze:vragen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, nietNodigSchema, async (tx, input) => {
    await zienswijzeNietNodig(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/zienswijze`, 'zienswijze-niet-nodig')
  }),
)

export default function NietNodigPage() {
  const { nummer, titel, keuzes, redenen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(nietNodigSchema)
  return (
    <>
      <PageHeading
        step={`${nummer} ${titel}`}
        title="Een zienswijze is niet nodig"
        intro="De wet noemt de redenen. Leg vast welke hier geldt; de aanvrager leest dit in de brief."
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label="Wat bent u van plan, en op welke grond?"
          type="select"
          options={keuzes}
          {...field('waarvoor')}
        />
        <Field
          label="Waarom is een zienswijze niet nodig?"
          type="radio"
          options={redenen}
          {...field('niet_nodig')}
        />
        <Field label="Leg dat uit" type="textarea" rows={4} {...field('toelichting')} />
        <Button>Leg vast</Button>
      </Form>
      <p>
        <Link to={`/behandeling/${nummer}/zienswijze`}>Terug naar de zienswijze</Link>
      </p>
    </>
  )
}

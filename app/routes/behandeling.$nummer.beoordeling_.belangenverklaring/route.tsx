import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { belangVerklaren } from '../../commands/belang-verklaren.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { belangSchema } from '../../domain/beoordeling/beoordeling.schema.ts'
import { can, type Gebruiker } from '../../domain/toegang.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { listBetrokkenPartijen } from '../../../db/queries/beoordeling.ts'

export const meta: MetaFunction = () => [{ title: 'Hebt u een belang?' }]

export const loader = guardZaak('belang:verklaren', async ({ db, zaak }) => {
  if (zaak.belang === null) throw redirect(naar(zaak), 303)
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    partijen: await listBetrokkenPartijen(db, zaak.id),
  })
})

export const action = guardZaak('belang:verklaren', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, belangSchema, async (tx, { belang, toelichting }) => {
    const geen_belang = belang === 'nee'
    await belangVerklaren(tx, actor, zaak, { geen_belang, toelichting: toelichting ?? '' })
    const { gebruiker } = actor
    return gelukt(geen_belang ? naar(zaak) : lijst(gebruiker), 'belang-verklaard')
  }),
)

/** On with what one was asked for: to judge, or to advise. */
const naar = ({ nummer, beoordeelt }: { nummer: string; beoordeelt: boolean }) =>
  beoordeelt ? `/behandeling/${nummer}/beoordeling` : `/behandeling/advies/${nummer}`
const lijst = (gebruiker: Gebruiker) =>
  can(gebruiker, 'behandeling:lezen') ? '/behandeling' : '/behandeling/advies'

export default function BelangenverklaringPage() {
  const { nummer, titel, partijen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(belangSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title="Hebt u een belang bij deze aanvraag?"
        intro="U leest de aanvraag pas nadat u dit hebt verklaard."
      />
      <p>
        De aanvraag heet <strong>{titel}</strong>. Zij komt van:
      </p>
      <ul>
        {partijen.map(({ naam, rol }) => (
          <li key={naam}>
            {naam} <span className="muted">({rol})</span>
          </li>
        ))}
      </ul>
      <p>
        U hebt een belang als u of iemand die u na staat iets te winnen of te verliezen heeft bij
        dit besluit. Bijvoorbeeld omdat u lid of bestuurslid bent van een van deze partijen, familie
        bent van een aanvrager, of hielp om de aanvraag te schrijven (Awb 2:4).
      </p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label="Mijn verklaring"
          type="radio"
          heading
          options={[
            { value: 'nee', label: 'Ik heb geen belang bij deze aanvraag' },
            {
              value: 'ja',
              label: 'Ik heb wel een belang',
              hint: 'U doet dan niets met deze aanvraag. De gemeente vraagt iemand anders.',
            },
          ]}
          {...field('belang')}
        />
        <Field
          label="Welk belang?"
          hint="Alleen nodig als u een belang hebt. De coördinator leest dit."
          type="textarea"
          rows={3}
          optional
          {...field('toelichting')}
        />
        <Button>Verklaar dit</Button>
      </Form>
    </>
  )
}

import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listVerzoeken } from '../../../db/queries/aanvulling.ts'
import { getFeestdagen } from '../../../db/queries/feestdag.ts'
import { buitenBehandelingLaten } from '../../commands/buiten-behandeling-laten.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumLang } from '../../domain/opmaak.ts'
import {
  alsHerstel,
  belemmeringenVoorBuitenBehandeling,
  uiterlijkBuitenBehandeling,
} from '../../domain/volledigheid/buiten-behandeling.ts'
import { buitenBehandelingSchema } from '../../domain/volledigheid/buiten-behandeling.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { mandaatredenen } from '../../lib/mandaat.server.ts'

export const meta: MetaFunction = ({ params }) => [{ title: `Niet behandelen ${params.nummer}` }]
export const handle = { kruimels: kruimelsVan }

export const loader = guardZaak('aanvraag:buiten-behandeling', async (toegang) => {
  const { db, zaak, nu } = toegang
  const feestdagen = await getFeestdagen(db)
  const [verzoek] = await listVerzoeken(db, zaak.id)
  const herstel = alsHerstel(verzoek)
  const open = zaak.status === 'aanvulling_gevraagd'
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    punten: verzoek?.punten.map(({ omschrijving }) => omschrijving) ?? [],
    uiterlijk: herstel && uiterlijkBuitenBehandeling(herstel, feestdagen),
    redenen: [
      ...belemmeringenVoorBuitenBehandeling(open ? herstel : null, toDatum(nu), feestdagen),
      ...(await mandaatredenen(toegang, { soort: 'buiten_behandeling' })),
    ],
  })
})

export const action = guardZaak('aanvraag:buiten-behandeling', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, buitenBehandelingSchema, async (tx, input) => {
    await buitenBehandelingLaten(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/besluit`, 'niet-behandeld')
  }),
)

export default function BuitenBehandelingPage() {
  const { nummer, titel, punten, uiterlijk, redenen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(buitenBehandelingSchema)
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="De aanvraag niet behandelen" />
      <Reasons tone="warning" reasons={redenen} />
      {redenen.length === 0 && (
        <>
          <p>
            Dit kan tot en met {uiterlijk && datumLang(uiterlijk)}. Daarna moet de gemeente op de
            inhoud beslissen (Awb 4:5 lid 4). De aanvrager krijgt de brief meteen.
          </p>
          <p>Hierom vroeg de gemeente:</p>
          <ol>
            {punten.map((punt) => (
              <li key={punt}>{punt}</li>
            ))}
          </ol>
          <Form {...form}>
            <ErrorSummary errors={errors} />
            <Field
              label="Waarom kunt u zonder deze gegevens niet beslissen?"
              hint="Dit komt in de brief, na de punten hierboven. Schrijf het aan de aanvrager."
              type="textarea"
              rows={5}
              maxLength={3000}
              {...field('reden')}
            />
            <Field
              label="Ja, wij behandelen deze aanvraag niet"
              type="checkbox"
              value="ja"
              {...field('zeker')}
            />
            <Button look="danger">Besluiten en de brief versturen</Button>
          </Form>
        </>
      )}
      <p>
        <Link to={`/behandeling/${nummer}/volledigheid`}>Terug naar de volledigheid</Link>
      </p>
    </>
  )
}

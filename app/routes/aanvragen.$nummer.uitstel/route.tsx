import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { getFeestdagen } from '../../../db/queries/feestdag.ts'
import { listTermijnen } from '../../../db/queries/termijn.ts'
import { findUitstelvraag } from '../../../db/queries/uitstel.ts'
import { uitstelBeantwoorden } from '../../commands/uitstel-beantwoorden.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { eindeNaUitstel } from '../../domain/termijn/opschorten.ts'
import { uitstelantwoordSchema } from '../../domain/termijn/termijnhandeling.schema.ts'
import { can } from '../../domain/toegang.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Mag de gemeente later beslissen?' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, gebruiker, nu }) => {
  const vraag = (await findUitstelvraag(db, zaak.id)) ?? null
  const termijn =
    vraag && (await listTermijnen(db, zaak.id)).find((een) => een.id === vraag.termijn_id)
  const op = toDatum(nu)
  return json({
    nummer: zaak.nummer,
    titel: aanvraagtitel(zaak.titel),
    mag: can(gebruiker, 'uitstel:beantwoorden', zaak.zaakrecht),
    vraag,
    nu: termijn?.einddatum ?? null,
    straks:
      vraag && termijn && op < vraag.tot
        ? eindeNaUitstel(termijn.gebeurtenissen, { op, tot: vraag.tot }, await getFeestdagen(db))
        : null,
  })
})

export const action = guardZaak('uitstel:beantwoorden', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, uitstelantwoordSchema, async (tx, { antwoord }) => {
    await uitstelBeantwoorden(tx, actor, zaak, { akkoord: antwoord === 'akkoord' })
    return gelukt(`/aanvragen/${zaak.nummer}`, 'uitstel-beantwoord')
  }),
)

export default function UitstelPage() {
  const { nummer, titel, vraag, mag, nu, straks } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(uitstelantwoordSchema)
  return (
    <>
      <PageHeading
        title="Mag de gemeente later beslissen?"
        intro={`Het gaat om “${titel}” (${nummer}).`}
      />
      {!vraag && <EmptyState title="De gemeente vraagt nu niet om uitstel" />}
      {vraag && (
        <>
          <p className="message-text">{vraag.reden}</p>
          <p>
            Vindt u het goed? Dan staat de termijn om te beslissen stil tot {datumVoluit(vraag.tot)}
            . Wat er nu nog over is van de termijn, komt daarna.
            {straks && ` Zegt u vandaag ja, dan hoort u uiterlijk op ${datumVoluit(straks)}.`}
          </p>
          <p>
            Vindt u het niet goed? Dan blijft de termijn zoals hij is
            {nu && `: u hoort dan uiterlijk op ${datumVoluit(nu)}`}. Nee zeggen is niet nadelig voor
            u.
          </p>
          {mag ? (
            <Form {...form}>
              <ErrorSummary errors={errors} />
              <Field
                type="radio"
                label="Wat is uw antwoord?"
                options={[
                  { value: 'akkoord', label: 'Ja, de gemeente mag later beslissen' },
                  { value: 'niet_akkoord', label: 'Nee, de termijn blijft zoals hij is' },
                ]}
                {...field('antwoord')}
              />
              <Button>Antwoord versturen</Button>
            </Form>
          ) : (
            <p>De penvoerder van deze aanvraag geeft antwoord.</p>
          )}
        </>
      )}
      <p>
        <Link to={`/aanvragen/${nummer}`}>Terug naar de aanvraag</Link>
      </p>
    </>
  )
}

import { type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { alsOpenVerzoek, findOpenVerzoek, isBeantwoord } from '../../../db/queries/aanvulling.ts'
import { aanvullingVersturen } from '../../commands/aanvulling-versturen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { belemmeringenVoorVersturen } from '../../domain/volledigheid/aanvulling.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Aanvulling versturen' }]

export const handle = {
  kruimels: ({ nummer }: { nummer: string }) => [
    ...aanvraagKruimels({ nummer }),
    { naam: 'Aanvullen', naar: `/aanvragen/${nummer}/aanvulling` },
  ],
}

export const loader = guardZaak('aanvraag:indienen', async ({ db, zaak }) => {
  const open = await findOpenVerzoek(db, zaak.id)
  const punten = open?.punten ?? []
  return {
    nummer: zaak.nummer,
    punten,
    redenen: belemmeringenVoorVersturen(
      alsOpenVerzoek(open),
      punten.map((punt) => ({ beantwoord: isBeantwoord(punt) })),
    ),
  }
})

export const action = guardZaak('aanvraag:indienen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    await aanvullingVersturen(tx, actor, zaak)
    return gelukt(`/aanvragen/${zaak.nummer}/aanvulling`, 'aanvulling-verstuurd')
  }),
)

export default function VersturenPage() {
  const { nummer, punten, redenen } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading
        title="Aanvulling versturen"
        intro="Kijk nog eens na wat u stuurt. Na het versturen verandert u de antwoorden niet meer."
      />
      <ErrorSummary errors={errors} />
      {punten.length > 0 && (
        <SummaryList
          rows={punten.map(({ volgorde, omschrijving, antwoord, bestandsnaam }) => ({
            label: omschrijving,
            value: [antwoord, bestandsnaam && `Bestand: ${bestandsnaam}`]
              .filter(Boolean)
              .join('\n'),
            wijzig: `/aanvragen/${nummer}/aanvulling/${volgorde}`,
          }))}
        />
      )}
      {redenen.map(({ code, tekst }) => (
        <Alert key={code}>
          <p>{tekst}</p>
        </Alert>
      ))}
      {redenen.length === 0 ? (
        <Form>
          <ButtonGroup>
            <Button>Aanvulling versturen</Button>
            <ButtonLink look="secondary" to={`/aanvragen/${nummer}/aanvulling`}>
              Nog niet
            </ButtonLink>
          </ButtonGroup>
        </Form>
      ) : (
        <ButtonLink look="secondary" to={`/aanvragen/${nummer}/aanvulling`}>
          Terug
        </ButtonLink>
      )}
    </>
  )
}

import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { consensusBevestigen } from '../../commands/consensus-bevestigen.server.ts'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { akkoordSchema } from '../../domain/beoordeling/consensus.schema.ts'
import { verschillen } from '../../domain/beoordeling/consensus.ts'
import { toDatum } from '../../domain/datum.ts'
import { beoordelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { listAfgerondeBeoordelingen } from '../../../db/queries/beoordeling.ts'
import { listConsensus } from '../../../db/queries/consensus.ts'
import { getRegelingVanZaak, listCriteria } from '../../../db/queries/regeling.ts'
import { gesprekstekst } from '../behandeling.$nummer.beoordeling/gesprek.server.ts'
import { Gesprekstekst } from '../behandeling.$nummer.beoordeling/gesprekstekst.tsx'

export const meta: MetaFunction = () => [{ title: 'Akkoord met het gesprek' }]
export const handle: Handle = { kruimels: beoordelingKruimels }

export const loader = guardZaak('beoordeling:vastleggen', async ({ db, zaak, gebruiker, nu }) => {
  const beoordelingen = await listAfgerondeBeoordelingen(db, zaak.id)
  const [nieuwste] = await listConsensus(db, zaak.id)
  const meedoet = beoordelingen.some(({ gebruiker_id }) => gebruiker_id === gebruiker.id)
  const al = nieuwste?.akkoorden.some(({ gebruiker_id }) => gebruiker_id === gebruiker.id)
  if (!nieuwste || !meedoet || al) throw redirect(`/behandeling/${zaak.nummer}/beoordeling`, 303)
  const { versie_id } = await getRegelingVanZaak(db, zaak, toDatum(nu))
  const anders = verschillen(beoordelingen, await listCriteria(db, versie_id))
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    tekst: gesprekstekst(nieuwste, beoordelingen, anders),
  })
})

export const action = guardZaak('beoordeling:vastleggen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, akkoordSchema, async (tx, gezien) => {
    await consensusBevestigen(tx, actor, zaak, gezien)
    return gelukt(`/behandeling/${zaak.nummer}/beoordeling`, 'gesprek-akkoord')
  }),
)

export default function AkkoordPage() {
  const { nummer, titel, tekst } = useLoaderData<typeof loader>()
  const { form, errors } = useSchemaForm(akkoordSchema)
  return (
    <>
      <PageHeading step={nummer} title="Bent u het hiermee eens?" intro={titel} />
      <Gesprekstekst tekst={tekst} level={2} />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <input type="hidden" name="versie" value={tekst.versie} />
        <p>Gaat iedereen akkoord, dan staat dit vast.</p>
        <ButtonGroup>
          <Button>Ik ga akkoord</Button>
          <ButtonLink look="secondary" to={`/behandeling/${nummer}/beoordeling/gesprek`}>
            Schrijf het anders op
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  )
}

import { type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { tekstBeantwoorden } from '../../commands/tekst-beantwoorden.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { antwoordSchema } from '../../domain/samenwerkingsverband/antwoord.schema.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { forbidden } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Deelnameblik } from './deelnameblik.tsx'
import { partnerblik } from './partnerblik.server.ts'
import { HardWords } from '../../components/hard-words.tsx'
import { begrippen } from '../../domain/begrippen.ts'

export const meta: MetaFunction = () => [{ title: 'Doet u mee?' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('instemming:geven', async (toegestaan) => {
  const blik = await partnerblik(toegestaan)
  if (!blik) throw forbidden()
  const { gebruiker, zaak } = toegestaan
  return { nummer: zaak.nummer, beperkt: gebruiker.aanvraag_id !== null, ...blik }
})

export const action = guardZaak('instemming:geven', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, antwoordSchema, async (tx, antwoord) => {
    await tekstBeantwoorden(tx, actor, zaak.nummer, antwoord)
    return gelukt(`/aanvragen/${zaak.nummer}/samenwerkingsverband`, 'antwoord-gegeven')
  }),
)

export default function InstemmingPage() {
  const blik = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title="Doet u mee?" intro={`U antwoordt voor ${blik.partij}.`} />
      <Deelnameblik {...blik} />
      <HardWords words={[begrippen.penvoerder, begrippen.dekking]} />
    </>
  )
}

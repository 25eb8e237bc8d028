import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { aanvragerBewaren } from '../../commands/aanvrager-bewaren.server.ts'
import { Autosave, Presence, RestoredAlert } from '../../components/autosave.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { stapVan } from '../../domain/aanvraag/secties.ts'
import { aanvragerSchema } from '../../domain/partij/aanvrager.schema.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { requireConcept } from '../../lib/concept.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { answerRows } from '../../lib/rows.server.ts'
import { sectiegegevens } from '../../lib/sectie.server.ts'
import { findAanvrager } from '../../../db/queries/indiening.ts'
import { AanvragerForm } from './aanvrager-form.tsx'

const titel = 'Wie de aanvraag doet'

export const meta: MetaFunction = () => [{ title: `${titel} (${stapVan('indiening')})` }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:schrijven', async (toegestaan) => {
  requireConcept(toegestaan.zaak)
  const [aanvrager, gegevens] = await Promise.all([
    findAanvrager(toegestaan.db, toegestaan.zaak.id),
    sectiegegevens(toegestaan, 'indiening'),
  ])
  return json({ aanvrager: aanvrager ?? null, ...gegevens })
})

export const action = guardZaak('aanvraag:schrijven', async ({ request, actor, zaak }) => {
  const rows = await answerRows(request, ['leden'])
  if (rows) return rows
  return handleForm(
    { request, actor },
    aanvragerSchema,
    async (tx, input) => {
      await aanvragerBewaren(tx, actor, zaak, input)
      return redirect(`/aanvragen/${zaak.nummer}/indiening?bewaard=indiening`, 303)
    },
    { bewaren: true },
  )
})

export default function AanvragerPage() {
  const { aanvrager, sectie } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={stapVan('indiening')}
        title={titel}
        intro="Aan wie moeten wij het besluit sturen? Deze persoon, groep of organisatie krijgt ook de subsidie."
      />
      <Presence tekst={sectie.aanwezig} />
      <RestoredAlert om={sectie.getyptOm} />
      <AanvragerForm aanvrager={aanvrager} sectie={sectie} />
      <Autosave />
    </>
  )
}

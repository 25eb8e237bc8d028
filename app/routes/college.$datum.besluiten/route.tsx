import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { verzamelopdrachtGeven } from '../../commands/verzamelopdracht-geven.server.ts'
import { verzamelopdrachtUitvoeren } from '../../commands/verzamelopdracht-uitvoeren.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { verzamelSchema } from '../../domain/college/college.schema.ts'
import { datumLang } from '../../domain/opmaak.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { blikOp } from './blik.server.ts'
import { Bevestigen } from './bevestigen.tsx'
import { Kiezen } from './kiezen.tsx'

export const meta: MetaFunction = () => [{ title: 'Over meer voorstellen tegelijk beslissen' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

// so few are done before the page answers; more goes on without anybody waiting
const meteen = 3

export const loader = guard('besluit:nemen', async (toegang) => json(await blikOp(toegang)))

export const action = guard('besluit:nemen', async (toegang) => {
  const { request, actor, db, params } = toegang
  const velden = await request.clone().formData()
  if (velden.get('bevestigd') !== 'ja')
    return json({ gekozen: await blikOp(toegang, new Set(velden.getAll('punten[]').map(String))) })
  const { id } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  let opdracht: string | undefined
  const antwoord = await handleForm({ request, actor }, verzamelSchema, async (tx, input) => {
    const vergadering = { vergadering_id: id, soort: 'besluiten' as const }
    const gegeven = await verzamelopdrachtGeven(tx, actor, vergadering, input)
    opdracht = gegeven.aantal <= meteen ? gegeven.id : undefined
    return redirect(`/college/${params.datum}`, 303)
  })
  if (opdracht) await verzamelopdrachtUitvoeren(opdracht, meteen)
  return antwoord
})

type Gekozen = { gekozen?: ReturnType<typeof useLoaderData<typeof loader>> }

export default function BesluitenPage() {
  const { datum, kan, niet } = useLoaderData<typeof loader>()
  const gekozen = useActionData<Gekozen>()?.gekozen
  return (
    <>
      <PageHeading
        step={`Vergadering van ${datumLang(datum)}`}
        title={gekozen ? 'Klopt dit?' : 'Beslis over meer voorstellen tegelijk'}
        intro={
          gekozen
            ? 'Dit gebeurt er als u het vastlegt. Elk voorstel wordt een besluit met een eigen brief.'
            : 'Alles wat u kiest, wordt besloten zoals voorgesteld. Wat het college anders wil, beslist u apart.'
        }
      />
      {gekozen ? (
        <Bevestigen blik={gekozen} />
      ) : kan.length + niet.length === 0 ? (
        <EmptyState title="Er staat niets meer open op deze agenda" />
      ) : (
        <Kiezen kan={kan} niet={niet} />
      )}
    </>
  )
}

import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { projectplanBewaren, type Opgezocht } from '../../commands/projectplan-bewaren.server.ts'
import { Autosave, Presence, RestoredAlert } from '../../components/autosave.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { projectplanSchema } from '../../domain/aanvraag/projectplan.schema.ts'
import { isVoorbij } from '../../domain/aanvraag/waarschuwing.ts'
import { sectietitels, stapVan } from '../../domain/aanvraag/secties.ts'
import { toDatum } from '../../domain/datum.ts'
import { plaatsvraagVan } from '../../domain/plaats/plaats.ts'
import { vragenVan } from '../../domain/vraag/gevraagd.ts'
import { wijkenVan } from '../../domain/wijken.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { requireConcept } from '../../lib/concept.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { naBewaren, sectiegegevens } from '../../lib/sectie.server.ts'
import { getGevondenPlek, getProjectplan } from '../../../db/queries/aanvraag.ts'
import { getGevraagdeVragen } from '../../../db/queries/gevraagd.ts'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { plekOpzoeken } from './plek.server.ts'
import { ProjectplanForm } from './projectplan-form.tsx'

const naam = 'projectplan'

export const meta: MetaFunction = () => [{ title: `${sectietitels[naam]} (${stapVan(naam)})` }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:schrijven', async (toegestaan) => {
  const { db, zaak, nu } = toegestaan
  requireConcept(zaak)
  const [plan, gevonden, vragen, gegevens] = await Promise.all([
    getProjectplan(db, zaak.id),
    getGevondenPlek(db, zaak.id),
    getGevraagdeVragen(db, zaak, toDatum(nu)),
    sectiegegevens(toegestaan, naam),
  ])
  return json({
    plan,
    begonnen: isVoorbij(plan.start_op, toDatum(nu)),
    plek: plaatsvraagVan(zaak.gemeente_id, plan)?.soort === 'adres' ? { gevonden } : null,
    wijken: wijkenVan(zaak.gemeente_id),
    vragen: vragenVan(vragen, naam),
    ...gegevens,
  })
})

export const action = guardZaak('aanvraag:schrijven', (toegestaan) => {
  const { request, actor, zaak } = toegestaan
  return handleForm(
    { request, actor },
    projectplanSchema,
    async (tx, input, plek?: Opgezocht) => {
      await projectplanBewaren(tx, actor, zaak, input, plek)
      return redirect(naBewaren(zaak, naam, input.later), 303)
    },
    {
      bewaren: true,
      naar: ({ later }) => naBewaren(zaak, naam, later),
      vooraf: (input) => plekOpzoeken(toegestaan, input),
    },
  )
})

export default function ProjectplanPage() {
  const { net, ...data } = useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={net} />
      <PageHeading
        step={stapVan(naam)}
        title={sectietitels[naam]}
        intro="Vertel in uw eigen woorden wat u wilt doen. Korte zinnen zijn goed. U kunt alles later nog veranderen."
      />
      <Presence tekst={data.sectie.aanwezig} />
      <RestoredAlert om={data.sectie.getyptOm} />
      <ProjectplanForm {...data} />
      <Autosave />
    </>
  )
}

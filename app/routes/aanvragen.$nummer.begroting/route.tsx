import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { begrotingBewaren } from '../../commands/begroting-bewaren.server.ts'
import { Autosave, Presence, RestoredAlert } from '../../components/autosave.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { vragenVan } from '../../domain/vraag/gevraagd.ts'
import { sectietitels, stapVan } from '../../domain/aanvraag/secties.ts'
import { begrotingSchema } from '../../domain/begroting/begroting.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { requireConcept } from '../../lib/concept.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { answerRows } from '../../lib/rows.server.ts'
import { naBewaren, sectiegegevens } from '../../lib/sectie.server.ts'
import { keepTyped } from '../../lib/keep-typed.ts'
import { getBegroting, listInbrengers } from '../../../db/queries/begroting.ts'
import { getGevraagdeVragen } from '../../../db/queries/gevraagd.ts'
import { getRegelingVanZaak } from '../../../db/queries/regeling.ts'
import { BegrotingForm } from './begroting-form.tsx'
import { answerPlakken } from './plakken.server.ts'

const naam = 'begroting'

export const meta: MetaFunction = () => [{ title: `${sectietitels[naam]} (${stapVan(naam)})` }]
export const handle: Handle = { script: true, kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:schrijven', async (toegestaan) => {
  const { db, zaak, nu } = toegestaan
  requireConcept(zaak)
  const [begroting, inbrengers, regeling, vragen, gegevens] = await Promise.all([
    getBegroting(db, zaak.id),
    listInbrengers(db, zaak.id),
    getRegelingVanZaak(db, zaak, toDatum(nu)),
    getGevraagdeVragen(db, zaak, toDatum(nu)),
    sectiegegevens(toegestaan, naam),
  ])
  return json({
    begroting,
    inbreng: inbrengers.filter(isInbreng).map((een) => ({ ...een, wijzig: paginaVan(een) })),
    tarief: regeling.vrijwilligerstarief,
    maximumbedrag: regeling.maximumbedrag,
    vragen: vragenVan(vragen, naam),
    ...gegevens,
  })
})

const isInbreng = ({ bijdrage_geld, bijdrage_uren, bijdrage_natura }: Inbrengrij) =>
  bijdrage_geld > 0 || bijdrage_uren > 0 || bijdrage_natura !== ''

/** Where the contribution of a participant is changed. */
const paginaVan = ({ rol, deelname_id }: Inbrengrij) =>
  rol === 'penvoerder'
    ? 'samenwerkingsverband/inbreng'
    : `samenwerkingsverband/partner/${deelname_id}`
type Inbrengrij = Awaited<ReturnType<typeof listInbrengers>>[number]

export const action = guardZaak('aanvraag:schrijven', async ({ request, actor, zaak }) => {
  const rows = await answerRows(request, ['kosten', 'uren', 'dekking'])
  if (rows) return rows
  const geplakt = await answerPlakken(request)
  if (geplakt) return geplakt
  return handleForm(
    { request, actor },
    begrotingSchema,
    async (tx, input) => {
      await begrotingBewaren(tx, actor, zaak, input)
      return redirect(naBewaren(zaak, naam, input.later), 303)
    },
    { bewaren: true, naar: ({ later }) => naBewaren(zaak, naam, later) },
  )
})

export const clientAction = keepTyped

export default function BegrotingPage() {
  const { net, ...data } = useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={net} />
      <PageHeading
        step={stapVan(naam)}
        title={sectietitels[naam]}
        intro="Wat kost het, wie betaalt er mee en hoeveel subsidie hebt u nodig? Een schatting is goed. De optelling maken wij."
      />
      <Presence tekst={data.sectie.aanwezig} />
      <RestoredAlert om={data.sectie.getyptOm} />
      <BegrotingForm {...data} />
      <p className="no-print">
        <a href="begroting/print">Bekijk de begroting om te printen</a> of{' '}
        <a href="begroting.xlsx">bewaar die als rekenblad</a>. Daarin staat wat u hebt opgeslagen.
      </p>
      <Autosave />
    </>
  )
}

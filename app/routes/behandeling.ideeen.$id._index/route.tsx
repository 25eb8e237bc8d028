import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ideeNoteren } from '../../commands/idee-noteren.server.ts'
import { Columns } from '../../components/columns.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { plusDagen, toDatum } from '../../domain/datum.ts'
import { notitieSchema } from '../../domain/idee/idee.schema.ts'
import { belemmeringenVoorIdee, REACTIEDAGEN, type Ideehandeling } from '../../domain/idee/idee.ts'
import { ideebeurt, ideestandwoorden } from '../../domain/idee/woorden.ts'
import { datumVoluit, tijdstip } from '../../domain/opmaak.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { listIdeeBerichten, listIdeeReacties } from '../../../db/queries/idee.ts'
import { getGelezenIdee } from '../ideeen/begeleid.server.ts'
import { Gesprek } from '../ideeen/gesprek.tsx'
import { Reacties } from '../ideeen/reacties.tsx'
import { Indiener } from './indiener.tsx'
import { NotitieForm } from './notitie-form.tsx'
import { Stappen } from './stappen.tsx'

export const handle: Handle = { kruimels: [{ naam: 'Ideeën', naar: '/behandeling/ideeen' }] }
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.wat ?? 'Idee' }]

export const loader = guard('idee:begeleiden', async (toegang) => {
  const { db, gebruiker, nu, request } = toegang
  const idee = await getGelezenIdee(toegang)
  const [berichten, reacties] = await Promise.all([
    listIdeeBerichten(db, idee.id, 'gemeente'),
    listIdeeReacties(db, idee.id, 'gemeente'),
  ])
  const query = new URL(request.url).searchParams
  const redenen = (handeling: Ideehandeling) => belemmeringenVoorIdee(handeling, idee, gebruiker.id)
  return json({
    ...idee,
    achtergelaten: tijdstip(idee.aangemaakt_op),
    bewaren: idee.bewaren_tot && datumVoluit(idee.bewaren_tot),
    beurt: ideebeurt(idee, 'gemeente'),
    tot: idee.reactie_voor && datumVoluit(idee.reactie_voor),
    oppakken: redenen('oppakken'),
    noteren: redenen('noteren').length === 0,
    kaartje: redenen('kaart_voorstellen').length === 0,
    afsluiten: redenen('afronden').length === 0,
    voorstelDatum: plusDagen(toDatum(nu), REACTIEDAGEN),
    berichten: berichten.map(({ moment, ...bericht }) => ({
      ...bericht,
      moment: tijdstip(moment),
    })),
    reacties: reacties.map(({ moment, ...reactie }) => ({ ...reactie, moment: tijdstip(moment) })),
    gedaan: gedaan.find(([naam]) => query.has(naam))?.[1] ?? null,
  })
})

export const action = guard('idee:begeleiden', ({ request, actor, params }) =>
  handleForm({ request, actor }, notitieSchema, async (tx, input) => {
    await ideeNoteren(tx, actor, params.id ?? '', input)
    return redirect(`/behandeling/ideeen/${params.id}?genoteerd`, 303)
  }),
)

const gedaan: [string, string][] = [
  ['opgepakt', 'U begeleidt dit idee. De indiener kreeg een e-mail.'],
  ['genoteerd', 'Uw notitie is bewaard.'],
  ['voorgelegd', 'Het kaartje ligt voor bij de indiener. Het komt op de site na een ja.'],
  ['geplaatst', 'Het kaartje staat op de site.'],
  ['weg', 'Het kaartje staat niet op de site.'],
  ['afgerond', 'Het idee is afgerond. De indiener kreeg een e-mail.'],
  ['aanvraag', 'De aanvraag is begonnen op naam van de indiener. Die kreeg een e-mail.'],
]

export default function BegeleidIdeePage() {
  const idee = useLoaderData<typeof loader>()
  const { woord, toon } = ideestandwoorden[idee.stand]
  return (
    <>
      <SavedAlert tekst={idee.gedaan} />
      <PageHeading
        step={`Idee in ${idee.plaats}`}
        title={idee.wat}
        tag={<StatusTag tone={toon}>{woord}</StatusTag>}
        intro={idee.waarom}
      />
      <div className="wide">
        <WieIsAanZet
          {...idee.beurt}
          tot={idee.tot ?? undefined}
          contact={{ naam: idee.indiener, telefoon: idee.telefoon }}
        />
      </div>
      <Columns aside={<Indiener idee={idee} />} asideLabel="De indiener">
        <Stappen idee={idee} />
        {idee.reacties.length > 0 && (
          <>
            <h2>Zij willen meedoen</h2>
            <Reacties reacties={idee.reacties} lezer="gemeente" />
          </>
        )}
        <h2>Wat er is besproken</h2>
        {idee.noteren && (
          <NotitieForm
            aan_zet={idee.aan_zet === 'niemand' ? 'gemeente' : idee.aan_zet}
            voorstelDatum={idee.voorstelDatum}
          />
        )}
        <Gesprek berichten={idee.berichten} />
      </Columns>
    </>
  )
}

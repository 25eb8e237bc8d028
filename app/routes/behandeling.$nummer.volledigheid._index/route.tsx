import { type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getAanZet } from '../../../db/queries/aan-zet.ts'
import { getFeestdagen } from '../../../db/queries/feestdag.ts'
import { getIntake } from '../../../db/queries/intake.ts'
import { volledigheidToetsen } from '../../commands/volledigheid-toetsen.server.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { aanZetWoorden } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { kruimelsVan, tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import { belemmeringenVoorToets } from '../../domain/volledigheid/aanvulling.ts'
import { toetsSchema } from '../../domain/volledigheid/aanvulling.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'
import { heeftMandaat } from '../../lib/mandaat.server.ts'
import { NietBehandelen } from './niet-behandelen.tsx'
import { nietBehandelen, stappenVan } from './stappen.server.ts'
import { ingevuld } from './ingevuld.server.ts'
import { Toets } from './toets.tsx'
import { ToetsForm } from './toets-form.tsx'
import { Vervolg } from './vervolg.tsx'
import { Verzoeken } from './verzoeken.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Volledigheid ${params.nummer}` }]

export const handle = { kruimels: kruimelsVan }

export const loader = guardDossier(async (toegang) => {
  const { db, zaak, gebruiker, nu } = toegang
  const vandaag = toDatum(nu)
  const { aanZet, contact } = await getAanZet(db, zaak.id, vandaag)
  const intake = await getIntake(db, zaak.id, toDatum(nu))
  const velden = await ingevuld(toegang)
  const mag = can(gebruiker, 'volledigheid:toetsen')
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    tabs: tabbladen(zaak, gebruiker),
    aanZet: aanZetWoorden(aanZet, contact, 'gemeente', vandaag),
    stukken: intake.stukken.map((stuk) => ({
      ...stuk,
      ingevuld: velden.get(stuk.sleutel) ?? null,
    })),
    verzoeken: intake.verzoeken,
    bewerken: mag && belemmeringenVoorToets(zaak.status).length === 0,
    stappen: mag ? stappenVan(zaak.status, intake, vandaag) : null,
    nietBehandelen: nietBehandelen(zaak.status, intake, vandaag, await getFeestdagen(db)),
    magNietBehandelen: await heeftMandaat(toegang, { soort: 'buiten_behandeling' }),
  }
})

export const action = guardZaak('volledigheid:toetsen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, toetsSchema, async (tx, toets) => {
    await volledigheidToetsen(tx, actor, zaak, toets)
    return gelukt(`/behandeling/${zaak.nummer}/volledigheid`, 'toets-bewaard')
  }),
)

export default function VolledigheidPage() {
  const { nummer, titel, tabs, aanZet, stukken, verzoeken, bewerken, stappen, ...rest } =
    useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="Volledigheid" />
      <Tabs items={tabs} label="Pagina's van deze zaak" />
      <div className="wide">
        <WieIsAanZet {...aanZet} />
      </div>
      {stappen && <Vervolg nummer={nummer} stappen={stappen} />}
      <NietBehandelen {...rest} />
      {bewerken ? <ToetsForm stukken={stukken} /> : <Toets stukken={stukken} />}
      <Verzoeken verzoeken={verzoeken} />
    </>
  )
}

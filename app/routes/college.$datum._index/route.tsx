import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { aanwezigen } from '../../domain/college/quorum.ts'
import type { Vervolgsoort } from '../../domain/college/vervolg.ts'
import { belemmeringenVoorSluiten, isOpenPunt } from '../../domain/college/sluiting.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumLang, euro } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { collegeKruimels } from '../../lib/college-kruimels.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { listAgenda } from '../../../db/queries/agenda.ts'
import { countOnverzonden } from '../../../db/queries/besluitenlijst.ts'
import { listVerzamelopdrachten } from '../../../db/queries/verzamelopdracht.ts'
import { listCollegeleden } from '../../../db/queries/college.ts'
import { listPlafonds } from '../../../db/queries/plafond.ts'
import { listVervolgpunten } from '../../../db/queries/vervolgpunt.ts'
import { listOpenWijzigingsgeld } from '../../../db/queries/wijziging.ts'
import { Acties } from './acties.tsx'
import { Agendapunt } from './agendapunt.tsx'
import { geldVan } from './geld.server.ts'
import { Geldoverzicht } from './geldoverzicht.tsx'
import { Vervolgpunten } from './vervolgpunten.tsx'
import { Verzamelstand } from './verzamelstand.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `College ${datumLang(data.datum)}` : 'College' },
]
export const handle: Handle = { kruimels: collegeKruimels }

export const loader = guard('college:lezen', async ({ db, gebruiker, params, nu }) => {
  const { gemeente_id } = gebruiker
  const vergadering = await requireVergadering(db, gemeente_id, params.datum)
  const verstuurt = can(gebruiker, 'besluit:bekendmaken')
  // asked at once, so that it is one way to the database
  const [punten, vervolg, leden, plafonds, wijzigingsgeld, opdrachten, onverzonden] =
    await Promise.all([
      listAgenda(db, vergadering.id),
      listVervolgpunten(db, vergadering.id),
      listCollegeleden(db, gemeente_id, vergadering.id),
      listPlafonds(db, gemeente_id),
      listOpenWijzigingsgeld(db, vergadering.id),
      listVerzamelopdrachten(db, vergadering.id),
      verstuurt ? countOnverzonden(db, vergadering.id) : 0,
    ])
  const secretaris = can(gebruiker, 'college:agenderen')
  const vandaag = toDatum(nu)
  const aanDeBeurt = vergadering.datum <= vandaag && !vergadering.gesloten_op
  const open = punten.filter(isOpenPunt)
  const lid = can(gebruiker, 'besluit:nemen')
  return json({
    datum: vergadering.datum,
    gesloten: vergadering.gesloten_op !== null,
    punten,
    vervolg,
    geld: geldVan(punten, plafonds, wijzigingsgeld),
    aanwezig: aanwezigen(leden),
    leden: leden.length,
    opdrachten,
    mag: {
      presentie: secretaris && aanDeBeurt,
      besluiten: lid && aanDeBeurt && open.length > 1,
      versturen: onverzonden > 0,
      nummers: secretaris && [...punten, ...vervolg].some(({ besluit_id }) => besluit_id !== null),
      lijst:
        secretaris && vergadering.gesloten_op !== null && vergadering.besluitenlijst_op === null,
      gepubliceerd: vergadering.besluitenlijst_op !== null,
      sluiten:
        secretaris &&
        punten.length + vervolg.length > 0 &&
        belemmeringenVoorSluiten(vergadering, [...punten, ...vervolg], vandaag).length === 0,
    },
  })
})

export default function VergaderingPage() {
  const { datum, gesloten, punten, vervolg, geld, aanwezig, leden, mag, opdrachten } =
    useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={`Vergadering van ${datumLang(datum)}`}
        step={gesloten ? 'Besluitenlijst' : 'Agenda'}
        intro={inleiding(punten, vervolg)}
      />
      <p>
        {aanwezig.length > 0
          ? `Aanwezig: ${aanwezig.join(', ')} (${aanwezig.length} van de ${leden} leden).`
          : 'Wie er zijn, is nog niet vastgelegd.'}
      </p>
      <Acties datum={datum} mag={mag} />
      <Verzamelstand datum={datum} opdrachten={opdrachten} />
      {punten.length + vervolg.length === 0 && (
        <EmptyState title="Er staat nog niets op de agenda">
          De coördinator zet voorstellen op de agenda.
        </EmptyState>
      )}
      <Geldoverzicht geld={geld} />
      {punten.length > 0 && (
        <ol className="agenda">
          {punten.map((punt) => (
            <Agendapunt key={punt.id} punt={punt} />
          ))}
        </ol>
      )}
      <Vervolgpunten punten={vervolg} />
    </>
  )
}

const inleiding = (
  punten: readonly { bedrag: number }[],
  vervolg: readonly { soort: Vervolgsoort }[],
) => {
  const samen = euro(punten.reduce((som, { bedrag }) => som + bedrag, 0))
  const aantal = (soort: Vervolgsoort) => vervolg.filter((een) => een.soort === soort).length
  const delen = [
    punten.length > 0 && telwoord(punten.length, 'voorstel', `voorstellen, samen ${samen}`),
    aantal('wijziging') > 0 && telwoord(aantal('wijziging'), 'wijziging', 'wijzigingen'),
    aantal('bezwaar') > 0 && telwoord(aantal('bezwaar'), 'bezwaar', 'bezwaren'),
  ].filter(Boolean)
  if (punten.length === 1 && delen.length === 1) return `Eén voorstel, van ${samen}.`
  return delen.length > 0 ? `${delen.join('; ')}.` : undefined
}

const telwoord = (aantal: number, een: string, meer: string) =>
  aantal === 1 ? `1 ${een}` : `${aantal} ${meer}`

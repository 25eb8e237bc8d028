import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { datumLang, euro } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { collegeKruimels } from '../../lib/college-kruimels.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { listAgenda } from '../../../db/queries/agenda.ts'
import { listBezwaarpunten } from '../../../db/queries/bezwaarvoorstel.ts'
import { listCollegeleden } from '../../../db/queries/college.ts'
import { listPlafonds } from '../../../db/queries/plafond.ts'
import { Agendapunt } from './agendapunt.tsx'
import { Bezwaarpunten } from './bezwaarpunten.tsx'
import { geldVan } from './geld.server.ts'
import { Geldoverzicht } from './geldoverzicht.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `College ${datumLang(data.datum)}` : 'College' },
]
export const handle: Handle = { kruimels: collegeKruimels }

export const loader = guard('college:lezen', async ({ db, gebruiker, params, nu }) => {
  const { gemeente_id } = gebruiker
  const vergadering = await requireVergadering(db, gemeente_id, params.datum)
  const punten = await listAgenda(db, vergadering.id)
  const bezwaarpunten = await listBezwaarpunten(db, vergadering.id)
  const leden = await listCollegeleden(db, gemeente_id, vergadering.id)
  const secretaris = can(gebruiker, 'college:agenderen')
  const vandaag = toDatum(nu)
  return json({
    datum: vergadering.datum,
    gesloten: vergadering.gesloten_op !== null,
    punten,
    bezwaarpunten,
    geld: geldVan(punten, await listPlafonds(db, gemeente_id)),
    aanwezig: leden.filter((lid) => lid.aanwezig).map(({ naam }) => naam),
    leden: leden.length,
    mag: {
      presentie: secretaris && !vergadering.gesloten_op && vergadering.datum <= vandaag,
      sluiten:
        secretaris &&
        !vergadering.gesloten_op &&
        punten.length + bezwaarpunten.length > 0 &&
        bezwaarpunten.every((punt) => punt.besluit_id !== null || punt.teruggestuurd_op !== null) &&
        punten.every((punt) => punt.besluit_id !== null || punt.teruggestuurd_op !== null),
    },
  })
})

export default function VergaderingPage() {
  const { datum, gesloten, punten, bezwaarpunten, geld, aanwezig, leden, mag } =
    useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title={`Vergadering van ${datumLang(datum)}`}
        step={gesloten ? 'Besluitenlijst' : 'Agenda'}
        intro={inleiding(punten)}
      />
      <p>
        {aanwezig.length > 0
          ? `Aanwezig: ${aanwezig.join(', ')} (${aanwezig.length} van de ${leden} leden).`
          : 'Wie er zijn, is nog niet vastgelegd.'}
      </p>
      {(mag.presentie || mag.sluiten) && (
        <ButtonGroup>
          {mag.presentie && (
            <ButtonLink look="secondary" to={`/college/${datum}/presentie`}>
              Leg vast wie er zijn
            </ButtonLink>
          )}
          {mag.sluiten && (
            <ButtonLink to={`/college/${datum}/sluiting`}>Sluit de vergadering</ButtonLink>
          )}
        </ButtonGroup>
      )}
      {punten.length + bezwaarpunten.length === 0 && (
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
      <Bezwaarpunten punten={bezwaarpunten} />
    </>
  )
}

const inleiding = (punten: readonly { bedrag: number }[]) => {
  if (punten.length === 0) return undefined
  const samen = euro(punten.reduce((som, { bedrag }) => som + bedrag, 0))
  return punten.length === 1
    ? `Eén voorstel, van ${samen}.`
    : `${punten.length} voorstellen, samen ${samen}.`
}

import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { Details } from '../../components/details.tsx'
import { Figures } from '../../components/figures.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { euro } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { findRonde } from '../../lib/ronde.server.ts'
import { Loting } from '../regelingen.$regeling.loting/loting.tsx'
import { rondegegevens } from './gegevens.server.ts'
import { Ranglijst } from './ranglijst.tsx'
import { Stappen } from './stappen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Ronde ${data?.titel ?? ''}` },
]
export const handle: Handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

export const loader = guard('ronde:lezen', async ({ db, gebruiker, nu, params, request }) => {
  const vandaag = toDatum(nu)
  const gevraagd = new URL(request.url).searchParams.get('versie')
  const versie = gevraagd === null ? null : Number(gevraagd)
  const ronde = await findRonde(db, gebruiker.gemeente_id, params.regeling ?? '', vandaag, versie)
  if (!ronde) throw notFound()
  return rondegegevens(db, ronde, vandaag, can(gebruiker, 'ronde:rangschikken'))
})

export default function RondePage() {
  const { titel, tot, gesloten, cijfers, vast, nu, ...rest } = useLoaderData<typeof loader>()
  const { minimumscore, geloot, loting, eerdere, andere } = rest
  return (
    <>
      <PageHeading
        step="Ronde"
        title={titel}
        intro={`De ronde ${gesloten ? 'sloot' : 'sluit'} op ${tot}.`}
      />
      <Figures
        figures={[
          { label: 'Ontvangen aanvragen', value: cijfers.ontvangen },
          ...(gesloten ? [{ label: 'Samen gevraagd', value: euro(cijfers.gevraagd) }] : []),
          { label: 'Subsidieplafond', value: euro(cijfers.plafond) },
          { label: 'Te verdelen', value: euro(cijfers.beschikbaar), loud: true },
        ]}
      />
      {vast && (
        <>
          <Alert tone="good" title={`De volgorde is vastgesteld op ${vast.moment}`}>
            <p>
              Door {vast.door}. Dit is versie {vast.versie}.{vast.reden && ` Reden: ${vast.reden}`}
            </p>
          </Alert>
          <Ranglijst
            caption="De vastgestelde volgorde"
            regels={vast.regels}
            geloot
            minimumscore={minimumscore}
          />
        </>
      )}
      {nu && !vast && nu.length > 0 && (
        <Ranglijst
          caption="De volgorde zoals zij nu is, nog niet vastgesteld"
          regels={nu}
          geloot={geloot}
          minimumscore={minimumscore}
        />
      )}
      {nu && vast && (
        <Details summary="De volgorde zou nu anders zijn">
          <Ranglijst
            caption="De volgorde zoals zij nu zou zijn"
            regels={nu}
            geloot={geloot}
            minimumscore={minimumscore}
          />
        </Details>
      )}
      <Stappen {...rest} vastgesteld={vast !== null} />
      {loting && <Loting loting={loting} titel="De loting" />}
      {eerdere.length > 0 && (
        <>
          <h2>Eerder vastgesteld</h2>
          <ul>
            {eerdere.map(({ versie, moment, door, reden }) => (
              <li key={versie}>
                Versie {versie} op {moment}, door {door}. {reden}
              </li>
            ))}
          </ul>
        </>
      )}
      {andere.length > 0 && (
        <ul className="plain-links">
          {andere.map(({ versie, tot: einde }) => (
            <li key={versie}>
              <Link to={`?versie=${versie}`}>De ronde met sluiting op {einde}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isEigenBezwaar } from '../../domain/bezwaar/bezwaar.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { HardWords } from '../../components/hard-words.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { begrippen } from '../../domain/begrippen.ts'
import { besluitnaam, bezwaarwoorden } from '../../domain/bezwaar/bezwaar.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { listBezwaarbaar, listBezwaren } from '../../../db/queries/bezwaar.ts'
import { Gemaakt } from './gemaakt.tsx'
import { Maken } from './maken.tsx'

export const meta: MetaFunction = () => [{ title: 'Bezwaar' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, gebruiker, nu }) => {
  const vandaag = toDatum(nu)
  const alle = await listBezwaren(db, zaak.id)
  // what was decided is read in the letter first
  const bezwaren = alle.filter(({ status }) => status !== 'aangehouden')
  const eigen = bezwaren.filter((een) => isEigenBezwaar(een, gebruiker.id, zaak.zaakrecht))
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    maakt: can(gebruiker, 'bezwaar:maken', zaak.zaakrecht),
    vroeg: alle
      .filter(({ status, van }) => status === 'aangehouden' && van === 'aanvrager')
      .map(({ ontvangen_op }) => datumVoluit(ontvangen_op)),
    besluiten: (await listBezwaarbaar(db, zaak.id)).map(({ id, bezwaar_tot, ...besluit }) => ({
      id,
      naam: besluitnaam(besluit),
      bezwaar_tot,
      opTijd: vandaag <= bezwaar_tot,
    })),
    eigen: eigen.map(({ volgnummer, ontvangen_op, status, besluitsoort, besluitdatum }) => ({
      volgnummer,
      ontvangen_op,
      woord: bezwaarwoorden[status],
      naam: besluitnaam({ soort: besluitsoort, datum: besluitdatum }),
    })),
    // that somebody else objects concerns who applies; what they wrote does not stand here
    anderen: bezwaren
      .filter((een) => !eigen.includes(een))
      .map(({ volgnummer, ontvangen_op, status }) => ({
        volgnummer,
        ontvangen_op,
        woord: bezwaarwoorden[status],
      })),
  })
})

export default function BezwarenPage() {
  const { nummer, titel, maakt, vroeg, besluiten, eigen, anderen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={nummer} title="Bezwaar" intro={titel} />
      {vroeg.map((dag) => (
        <p key={dag}>
          Uw bezwaar van {dag} is binnen. Wij bewaren het tot het besluit is verstuurd. Dan gaan wij
          ermee aan het werk. U hoeft niets te doen.
        </p>
      ))}
      {besluiten.length + eigen.length + anderen.length === 0 ? (
        vroeg.length === 0 && (
          <EmptyState title="Er is nog geen besluit">
            Bezwaar maken kan zodra u een besluit hebt gekregen. Stuurde u al een brief? Dan bewaren
            wij die tot het besluit er is.
          </EmptyState>
        )
      ) : (
        <>
          <Gemaakt nummer={nummer} eigen={eigen} anderen={anderen} />
          {besluiten.length > 0 ? (
            <Maken nummer={nummer} besluiten={besluiten} nogEen={eigen.length > 0} maakt={maakt} />
          ) : (
            <p>Er is nu geen besluit waartegen u bezwaar kunt maken.</p>
          )}
          <HardWords words={[begrippen.bezwaar]} />
        </>
      )}
    </>
  )
}

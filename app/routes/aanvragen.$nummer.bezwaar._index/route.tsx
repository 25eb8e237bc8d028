import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { isEigenBezwaar } from '../../domain/bezwaar/bezwaar.ts'
import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { HardWords } from '../../components/hard-words.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { begrippen } from '../../domain/begrippen.ts'
import { besluitnaam, bezwaarwoorden } from '../../domain/bezwaar/bezwaar.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { listBezwaarbaar, listBezwaren } from '../../../db/queries/bezwaar.ts'

export const meta: MetaFunction = () => [{ title: 'Bezwaar' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, gebruiker, nu }) => {
  const vandaag = toDatum(nu)
  const bezwaren = await listBezwaren(db, zaak.id)
  const eigen = bezwaren.filter((een) => isEigenBezwaar(een, gebruiker.id, zaak.zaakrecht))
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    maakt: can(gebruiker, 'bezwaar:maken', zaak.zaakrecht),
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
  const { nummer, titel, maakt, besluiten, eigen, anderen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={nummer} title="Bezwaar" intro={titel} />
      {besluiten.length === 0 ? (
        <EmptyState title="Er is nog geen besluit">
          Bezwaar maken kan zodra u een besluit hebt gekregen.
        </EmptyState>
      ) : (
        <>
          {eigen.length > 0 && <h2>Uw bezwaar</h2>}
          <ul className="plain-links">
            {eigen.map(({ volgnummer, naam, ontvangen_op, woord }) => (
              <li key={volgnummer}>
                <Link to={`/aanvragen/${nummer}/bezwaar/${volgnummer}`}>
                  Uw bezwaar van {datumVoluit(ontvangen_op)}
                </Link>{' '}
                <StatusTag tone={woord.toon}>{woord.naam}</StatusTag>
                <br />
                <span className="muted">{naam}</span>
              </li>
            ))}
          </ul>
          {anderen.length > 0 && (
            <>
              <h2>Bezwaar van een ander</h2>
              <ul>
                {anderen.map(({ volgnummer, ontvangen_op, woord }) => (
                  <li key={volgnummer}>
                    Ontvangen op {datumVoluit(ontvangen_op)}.{' '}
                    <StatusTag tone={woord.toon}>{woord.naam}</StatusTag>
                  </li>
                ))}
              </ul>
              <p>Het besluit geldt gewoon, tot de gemeente op het bezwaar beslist.</p>
            </>
          )}
          <h2>{eigen.length > 0 ? 'Nog een bezwaar maken' : 'Bent u het er niet mee eens?'}</h2>
          <p>
            U kunt de gemeente vragen om er nog eens naar te kijken. Dat kost niets en u hebt er
            geen advocaat voor nodig.
          </p>
          <ul>
            {besluiten.map(({ id, naam, bezwaar_tot, opTijd }) => (
              <li key={id}>
                {naam}: bezwaar maken {opTijd ? 'kan' : 'kon'} tot en met{' '}
                <strong>{datumVoluit(bezwaar_tot)}</strong>.
                {!opTijd && ' Bent u later? Schrijf dan waarom.'}
              </li>
            ))}
          </ul>
          {maakt ? (
            <ButtonLink
              to={`/aanvragen/${nummer}/bezwaar/nieuw`}
              look={eigen.length > 0 ? 'secondary' : 'primary'}
            >
              Maak bezwaar
            </ButtonLink>
          ) : (
            <p>Bezwaar maken doet de aanvrager zelf.</p>
          )}
          <p className="muted">
            Liever op papier? Dat mag ook. Het adres staat in de brief met het besluit.
          </p>
          <HardWords words={[begrippen.bezwaar]} />
        </>
      )}
    </>
  )
}

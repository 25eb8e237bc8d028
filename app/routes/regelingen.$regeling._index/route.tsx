import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import type { Handle } from '../../components/handle.ts'
import { toDatum } from '../../domain/datum.ts'
import { wieBeslist } from '../../domain/mandaat/mandaat.ts'
import { euroRond } from '../../domain/opmaak.ts'
import {
  beslistermijnTekst,
  plafondVan,
  standVan,
  verdeelTekst,
} from '../../domain/regeling/regeling.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { listLotingen } from '../../../db/queries/ronde.ts'
import { listMandaat } from '../../../db/queries/mandaat.ts'
import { findRegeling, listCriteria, listVoorwaarden } from '../../../db/queries/regeling.ts'
import { Plafondbalk } from '../regelingen._index/plafondbalk.tsx'
import { StandTag } from '../regelingen._index/stand-tag.tsx'
import { Voorbeeld } from '../regelingen._index/voorbeeld.tsx'
import { AanvragenKan } from './aanvragen-kan.tsx'
import { Beoordeling } from './beoordeling.tsx'
import { Gevraagd } from './gevraagd.tsx'
import { KleineLetters } from './kleine-letters.tsx'
import { Voorwaarden } from './voorwaarden.tsx'
import { WaarvoorVoorWie } from './waarvoor-voor-wie.tsx'
import { HardWords } from '../../components/hard-words.tsx'
import { begrippen } from '../../domain/begrippen.ts'

export const handle: Handle = { kruimels: [{ naam: 'Regelingen', naar: '/regelingen' }] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.regeling.titel ?? 'Regeling' },
  { name: 'description', content: data?.regeling.samenvatting },
]

export const loader = guard('openbaar', async ({ db, gemeente, nu, params }) => {
  const vandaag = toDatum(nu)
  const regeling = await findRegeling(db, gemeente.id, params.regeling ?? '', vandaag)
  if (!regeling) throw notFound()
  const [voorwaarden, criteria, mandaat] = await Promise.all([
    listVoorwaarden(db, regeling.versie_id),
    listCriteria(db, regeling.versie_id),
    listMandaat(db, regeling.versie_id),
  ])
  const geloot =
    regeling.verdeelwijze === 'tender' &&
    (await listLotingen(db, gemeente.id, regeling.id)).length > 0
  const beslist = wieBeslist(mandaat)
  return json({ regeling, voorwaarden, criteria, vandaag, geloot, beslist })
})

export default function RegelingPage() {
  const { regeling, voorwaarden, criteria, vandaag, geloot, beslist } =
    useLoaderData<typeof loader>()
  const { teksten, checklist } = regeling
  const stand = standVan(regeling, vandaag)
  const plafond = plafondVan(regeling, vandaag)
  const later = regeling.plafonds.filter(({ periode }) => plafond && periode > plafond.periode)
  return (
    <>
      <PageHeading
        step="Regeling"
        title={regeling.titel}
        tag={<StandTag stand={stand} />}
        intro={regeling.samenvatting}
      />
      <AanvragenKan
        regeling={{ ...regeling, beslistermijn: beslistermijnTekst(regeling) }}
        vandaag={vandaag}
      />
      <WaarvoorVoorWie teksten={teksten} />
      <h2>Hoeveel geld is er?</h2>
      <p>
        U kunt ten hoogste <strong>{euroRond(regeling.maximumbedrag)}</strong> krijgen.{' '}
        {verdeelTekst(regeling.verdeelwijze)}
      </p>
      {plafond && <Plafondbalk plafond={plafond} />}
      {later.map(({ periode, bedrag }) => (
        <p key={periode}>
          In {periode} is er opnieuw {euroRond(bedrag)}. Uw aanvraag telt mee in het jaar waarin zij
          volledig is.
        </p>
      ))}
      <h2>Dit zijn de voorwaarden</h2>
      <Voorwaarden voorwaarden={voorwaarden} />
      {stand !== 'gesloten' && (
        <>
          <h2>Zo gaat het</h2>
          <ol className="steps">
            {teksten.stappen.map(({ titel, tekst }) => (
              <li key={titel}>
                <strong>{titel}</strong>
                <span>{tekst}</span>
              </li>
            ))}
          </ol>
          <h2>Wat wij van u vragen</h2>
          <p>{teksten.tijd}</p>
          <Gevraagd checklist={checklist} />
          <p>
            <ButtonLink to={`/regelingen/${regeling.id}/vragen`} look="secondary">
              Alle vragen bekijken of afdrukken
            </ButtonLink>
          </p>
        </>
      )}
      <h2>Hoe wij beoordelen</h2>
      <Beoordeling criteria={criteria} {...regeling} regels={regeling} geloot={geloot} />
      <KleineLetters regeling={regeling} beslist={beslist} />
      <HardWords
        words={[
          begrippen.plafond,
          begrippen.penvoerder,
          begrippen.verlening,
          begrippen.vaststelling,
        ]}
      />
      <Voorbeeld />
    </>
  )
}

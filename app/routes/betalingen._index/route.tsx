import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import { buurmaanden, maandVan } from '../../domain/betaling/tijdvak.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumLang } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import {
  getTeKlaarzetten,
  getTeVrijgeven,
  getVrijgegeven,
  leesCursor,
} from '../../lib/betaallijst.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { getDwangsommen } from '../../lib/dwangsom.server.ts'
import { listSchulden } from '../../../db/queries/geldschuld.ts'
import { listVorderingen } from '../../../db/queries/vordering.ts'
import { Dwangsommen } from './dwangsommen.tsx'
import { Schulden } from './schulden.tsx'
import { TeKlaarzetten } from './te-klaarzetten.tsx'
import { TeVrijgeven } from './te-vrijgeven.tsx'
import { Vorderingen } from './vorderingen.tsx'
import { Vrijgegeven } from './vrijgegeven.tsx'

export const meta: MetaFunction = () => [{ title: 'Betalingen' }]

export const loader = guard('betaling:lezen', async ({ db, gebruiker, request, nu }) => {
  const query = new URL(request.url).searchParams
  const maand = maandVan(query.get('maand'), nu)
  const { gemeente_id } = gebruiker
  const [klaarzetten, vrijgeven, vrijgegeven, dwangsommen, schulden, vorderingen] =
    await Promise.all([
      getTeKlaarzetten(db, gemeente_id, nu),
      getTeVrijgeven(db, gemeente_id),
      getVrijgegeven(db, gemeente_id, maand, leesCursor(query.get('na'))),
      getDwangsommen(db, gemeente_id, toDatum(nu)),
      listSchulden(db, gemeente_id),
      listVorderingen(db, gemeente_id),
    ])
  return json({
    vandaag: toDatum(nu),
    maand: { ...maand, ...buurmaanden(maand) },
    mag: {
      klaarzetten: can(gebruiker, 'betaling:klaarzetten'),
      vrijgeven: can(gebruiker, 'betaling:vrijgeven'),
      vorderingen: can(gebruiker, 'vordering:vastleggen'),
    },
    klaarzetten,
    vrijgeven,
    vrijgegeven,
    // a sum that was fixed stands among what is to be paid
    dwangsommen: dwangsommen.filter(({ betalen_voor }) => betalen_voor === null),
    schulden,
    vorderingen,
  })
})

export default function BetalingenPage() {
  const {
    vandaag,
    maand,
    mag,
    klaarzetten,
    vrijgeven,
    vrijgegeven,
    dwangsommen,
    schulden,
    ...rest
  } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title="Betalingen" intro={`Het is ${datumLang(vandaag)}.`} />
      <TeKlaarzetten lijst={klaarzetten} mag={mag.klaarzetten} />
      <TeVrijgeven lijst={vrijgeven} mag={mag.vrijgeven} />
      <Schulden lijst={schulden} vandaag={vandaag} mag={mag.vrijgeven} />
      <Vorderingen lijst={rest.vorderingen} vandaag={vandaag} mag={mag.vorderingen} />
      <Dwangsommen lijst={dwangsommen} />
      <Vrijgegeven lijst={vrijgegeven} maand={maand} mag={mag.vrijgeven} />
    </>
  )
}

import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Hero } from '../../components/hero.tsx'
import { toDatum } from '../../domain/datum.ts'
import { metDitJaar, isEigenTelling } from '../../domain/register/indicator.ts'
import { adresVan, vindplaats } from '../../domain/plan/verwijzing.ts'
import { guard } from '../../lib/guard.server.ts'
import { listIndicatoren, listTellingen } from '../../../db/queries/indicator.ts'
import { Elders } from './elders.tsx'
import { Telling } from './telling.tsx'

export const meta: MetaFunction = () => [
  { title: 'Monitor' },
  { name: 'description', content: 'Hoeveel initiatieven van inwoners er zijn, per jaar geteld.' },
]

export const loader = guard('openbaar', async ({ db, gemeente, nu }) => {
  const [tellingen, alle] = await Promise.all([
    listTellingen(db, gemeente.id),
    listIndicatoren(db, gemeente.id),
  ])
  const indicatoren = alle.map((een) => ({
    sleutel: een.sleutel,
    nummer: een.nummer,
    titel: een.titel,
    kort: een.kort,
    instrument: een.gegevens.instrument ?? '',
    kanttekening: een.gegevens.kanttekening ?? null,
    bron: `${een.plan}, ${vindplaats(een.paragraaf)}`,
    adres: adresVan(een.sleutel),
    eigen: isEigenTelling(een),
  }))
  return json({
    gemeente: gemeente.naam,
    jaren: metDitJaar(tellingen, Number(toDatum(nu).slice(0, 4))),
    eigen: indicatoren.find(({ eigen }) => eigen) ?? null,
    elders: indicatoren.filter(({ eigen }) => !eigen),
  })
})

export default function MonitorPage() {
  const { gemeente, jaren, eigen, elders } = useLoaderData<typeof loader>()
  return (
    <>
      <Hero
        title="Gaat het de goede kant op?"
        intro={`Wat de gemeente ${gemeente} meet om dat te zien, en wat deze site daar zelf van telt.`}
      />
      <Telling jaren={jaren} indicator={eigen} />
      <Elders indicatoren={elders} />
    </>
  )
}

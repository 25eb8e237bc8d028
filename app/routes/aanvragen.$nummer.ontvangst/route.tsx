import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Confirmation } from '../../components/confirmation.tsx'
import type { Handle } from '../../components/handle.ts'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { aanZetWoorden } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { toDatum } from '../../domain/datum.ts'
import { tijdstip } from '../../domain/opmaak.ts'
import { beoordelingTekst } from '../../domain/regeling/regeling.ts'
import { schrijftVoorAanvrager } from '../../domain/toegang.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { afschriftVan } from '../../lib/afschrift.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { getAanZet } from '../../../db/queries/aan-zet.ts'
import { findIndiening } from '../../../db/queries/indiening.ts'
import { getRegelingVanZaak } from '../../../db/queries/regeling.ts'
import { findTermijn } from '../../../db/queries/termijn.ts'
import { Afschrift } from './afschrift.tsx'
import { termijnVan } from './termijn.server.ts'
import { WatNu } from './wat-nu.tsx'

export const meta: MetaFunction = () => [{ title: 'Uw aanvraag is ontvangen' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, nu }) => {
  const vandaag = toDatum(nu)
  const [indiening, termijn, { aanZet, contact }, regeling] = await Promise.all([
    findIndiening(db, zaak.id),
    findTermijn(db, zaak.id, 'beslistermijn'),
    getAanZet(db, zaak.id, vandaag),
    getRegelingVanZaak(db, zaak, vandaag),
  ])
  if (!indiening) throw redirect(`/aanvragen/${zaak.nummer}`, 303)
  return json({
    nummer: zaak.nummer,
    moment: tijdstip(indiening.moment),
    dateTime: indiening.moment.toISOString(),
    termijn: termijnVan(termijn),
    beoordeling: beoordelingTekst(regeling),
    aanZet: aanZetWoorden(aanZet, contact, 'aanvrager', vandaag),
    afschrift: afschriftVan(indiening, schrijftVoorAanvrager(zaak)),
  })
})

export default function OntvangstPage() {
  const { nummer, moment, dateTime, termijn, beoordeling, aanZet, afschrift } =
    useLoaderData<typeof loader>()
  return (
    <>
      <Confirmation title="Wij hebben uw aanvraag ontvangen" nummer={nummer}>
        <p>
          Ontvangen op <time dateTime={dateTime}>{moment}</time>.
        </p>
      </Confirmation>
      <WatNu termijn={termijn} beoordeling={beoordeling} />
      <WieIsAanZet {...aanZet} />
      <Afschrift nummer={nummer} {...afschrift} />
    </>
  )
}

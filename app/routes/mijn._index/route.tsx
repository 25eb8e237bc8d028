import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import type { Kant } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { dagenOver } from '../../domain/aanvraag/aan-zet.ts'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { statuswoord } from '../../domain/aanvraag/status.ts'
import { watEerst } from '../../domain/aanvraag/wat-eerst.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { guard } from '../../lib/guard.server.ts'
import { listEigenIdeeen } from '../../../db/queries/idee.ts'
import { listMijnAanvragen } from '../../../db/queries/mijn.ts'
import { EigenIdeeen } from '../ideeen._index/eigen-ideeen.tsx'
import { AanvraagCard } from './aanvraag-card.tsx'

export const meta: MetaFunction = () => [{ title: 'Mijn aanvragen' }]

export const loader = guard('eigen', async ({ db, gebruiker, nu }) => {
  const vandaag = toDatum(nu)
  const [aanvragen, ideeen] = await Promise.all([
    listMijnAanvragen(db, gebruiker, vandaag),
    listEigenIdeeen(db, gebruiker),
  ])
  return json({
    ideeen: ideeen.filter(({ stand }) => stand === 'nieuw' || stand === 'in_gesprek'),
    aanvragen: watEerst(aanvragen).map(({ titel, status, aanZet, kant, ...rij }) => ({
      ...rij,
      titel: aanvraagtitel(titel),
      status: statuswoord(status),
      wie: wieVan(aanZet.aan_zet, kant),
      wat: aanZet.wat,
      tot: aanZet.tot && `${datumVoluit(aanZet.tot)} (${dagenOver(aanZet.tot, vandaag)})`,
    })),
  })
})

const wieVan = (aanZet: 'aanvrager' | 'gemeente' | 'niemand', kant: Kant) =>
  ({
    aanvrager: kant === 'aanvrager' ? 'U bent' : 'De penvoerder is',
    gemeente: 'De gemeente is',
    niemand: null,
  })[aanZet]

export default function MijnPage() {
  const { aanvragen, ideeen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Mijn aanvragen"
        intro="Uw eigen aanvragen, en die waarin u meedoet met anderen."
      />
      {aanvragen.length === 0 && (
        <EmptyState
          title="U hebt nog geen aanvraag"
          action={<ButtonLink to="/regelingen">Bekijk de regelingen</ButtonLink>}
        >
          Hebt u een idee voor uw buurt? <Link to="/ideeen">Vertel het ons</Link>, of kijk eerst
          welke subsidie erbij past. Dat kost vijf minuten.
        </EmptyState>
      )}
      {aanvragen.map((aanvraag) => (
        <AanvraagCard key={aanvraag.nummer} {...aanvraag} />
      ))}
      {ideeen.length > 0 && <EigenIdeeen ideeen={ideeen} />}
      {aanvragen.length > 0 && (
        <p>
          <ButtonLink look="secondary" to="/regelingen">
            Nieuwe aanvraag
          </ButtonLink>
        </p>
      )}
      <p>
        <Link to="/mijn/mail">Kies welke mail u van ons krijgt</Link>
      </p>
      <p>
        <Link to="/mijn/adres">Wijzig uw e-mailadres</Link>
      </p>
    </>
  )
}

import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import type { Kant } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { dagenOver } from '../../domain/aanvraag/aan-zet.ts'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { statuswoord } from '../../domain/aanvraag/status.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { guard } from '../../lib/guard.server.ts'
import { listMijnAanvragen } from '../../../db/queries/mijn.ts'
import { AanvraagCard } from './aanvraag-card.tsx'

export const meta: MetaFunction = () => [{ title: 'Mijn aanvragen' }]

export const loader = guard('eigen', async ({ db, gebruiker, nu }) => {
  const vandaag = toDatum(nu)
  const aanvragen = await listMijnAanvragen(db, gebruiker, vandaag)
  return json({
    aanvragen: aanvragen.map(({ titel, status, aanZet, kant, ...rij }) => ({
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
  const { aanvragen } = useLoaderData<typeof loader>()
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
          Hebt u een idee voor uw buurt? Kijk eerst welke subsidie erbij past. Dat kost vijf
          minuten.
        </EmptyState>
      )}
      {aanvragen.map((aanvraag) => (
        <AanvraagCard key={aanvraag.nummer} {...aanvraag} />
      ))}
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
    </>
  )
}

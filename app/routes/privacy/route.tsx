import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import { Phone } from '../../components/phone.tsx'
import { Table } from '../../components/table.tsx'
import { guard } from '../../lib/guard.server.ts'
import { bewaartermijnen, gegevens } from './gegevens.ts'

export const meta: MetaFunction = () => [{ title: 'Privacy' }]

export const loader = guard('openbaar', ({ gemeente: { naam, telefoon, email } }) =>
  json({ naam, telefoon, email }),
)

export default function PrivacyPage() {
  const { naam, telefoon, email } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Wat wij met uw gegevens doen"
        intro="Wij vragen alleen wat nodig is om over uw aanvraag te besluiten. Wij verkopen of delen niets."
      />
      <p>
        Gemeente {naam} is verantwoordelijk voor uw gegevens. Subsidie geven is een taak van de
        gemeente. Daarom mogen wij de gegevens gebruiken die daarvoor nodig zijn (artikel 6 lid 1
        onder c en e van de AVG).
      </p>
      <Table
        caption="Wat wij bewaren, en waarom"
        columns={[
          { heading: 'Gegevens', cell: ({ wat }) => wat },
          { heading: 'Waarom', cell: ({ waarom }) => waarom },
        ]}
        rows={gegevens}
        rowKey={({ wat }) => wat}
      />
      <h2>Wat iedereen kan lezen</h2>
      <p>
        Van een toegekende aanvraag staan de titel, een korte tekst, het bedrag en de organisaties
        op deze site. De naam van een inwoner staat daar nooit bij. Ook op een kaartje waarmee buren
        hulp zoeken staat geen naam. Het komt er pas na een ja van wie het idee heeft.
      </p>
      <h2>Hoelang wij het bewaren</h2>
      <p>
        Dat bepalen wij niet zelf. Het staat in een landelijke lijst voor gemeenten, de
        Selectielijst gemeenten en intergemeentelijke organen 2020. Daarna vernietigen wij het.
      </p>
      <Table
        caption="Bewaartermijnen"
        columns={[
          { heading: 'Wat', cell: ({ wat }) => wat },
          { heading: 'Hoelang', cell: ({ hoelang }) => hoelang },
          { heading: 'Vanaf', cell: ({ vanaf }) => vanaf },
        ]}
        rows={bewaartermijnen}
        rowKey={({ wat }) => wat}
      />
      <p>
        Een idee is nog geen aanvraag. Wat u bij een idee vertelde, verwijderen wij een jaar nadat
        het is afgerond.
      </p>
      <h2>Cookies</h2>
      <p>
        Wij gebruiken één cookie, en alleen als u inlogt. Daarmee weet de site dat u het bent. De
        cookie stopt als u uitlogt, als u vier uur niets doet, of na twaalf uur. Wij volgen u niet
        en laden niets van andere sites.
      </p>
      <h2>Uw rechten</h2>
      <p>
        U mag uw gegevens bekijken en laten verbeteren. Soms mag u ze laten wissen, of vragen om ze
        even niet te gebruiken. Ook mag u bezwaar maken tegen wat wij ermee doen. Zolang wij een
        aanvraag wettelijk moeten bewaren, kunnen wij die niet wissen.
      </p>
      <p>
        Bel daarvoor <Phone nummer={telefoon} /> of mail naar{' '}
        <a href={`mailto:${email}`}>{email}</a>. Vraag gerust naar de functionaris
        gegevensbescherming van de gemeente. Komt u er niet uit, dan kunt u een klacht indienen bij
        de Autoriteit Persoonsgegevens.
      </p>
    </>
  )
}

import type { MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { guardZaak } from '../../lib/guard.server.ts'
import { samenwerkingsKruimels } from '../../lib/samenwerkings-kruimels.ts'
import { Menskaart } from './menskaart.tsx'
import { mensenVan } from './mensen.server.ts'
import { Overdracht } from './overdracht.tsx'
import { Vragen } from './vragen.tsx'
import { HardWords } from '../../components/hard-words.tsx'
import { begrippen } from '../../domain/begrippen.ts'

export const meta: MetaFunction = () => [{ title: 'Wie erbij kan' }]
export const handle: Handle = { kruimels: samenwerkingsKruimels }

export const loader = guardZaak('aanvraag:lezen', async (toegestaan) => ({
  nummer: toegestaan.zaak.nummer,
  ...(await mensenVan(toegestaan)),
}))

export default function ToegangPage() {
  const { nummer, ...data } = useLoaderData<typeof loader>()
  const basis = `/aanvragen/${nummer}/samenwerkingsverband/toegang`
  return (
    <>
      <PageHeading
        title="Wie erbij kan"
        intro="Deze mensen kunnen de aanvraag openen. U hoeft nooit een wachtwoord of een link te delen: iedereen komt binnen met het eigen e-mailadres."
      />
      {data.overdracht?.aanMij && (
        <Alert tone="warning" title="U bent gevraagd om penvoerder te worden">
          <p>
            <Link to={`${basis}/overdracht/antwoord`}>Lees wat dat betekent en geef antwoord</Link>
          </p>
        </Alert>
      )}
      <h2>Nu erbij</h2>
      <ul className="partners">
        {data.mensen.map((mens) => (
          <Menskaart key={mens.id} mens={mens} basis={basis} />
        ))}
      </ul>
      {data.vraagbaar && (
        <p>
          <ButtonLink to={`${basis}/uitnodiging`}>Vraag iemand erbij</ButtonLink>
        </p>
      )}
      <Vragen vragen={data.vragen} basis={basis} />
      {data.leidt && <Overdracht overdracht={data.overdracht} basis={basis} />}
      <HardWords words={[begrippen.penvoerder, begrippen.helper, begrippen.mandaat]} />
      {data.gaatWeg && (
        <p className="muted">
          Wilt u zelf niet meer meewerken? <Link to={`${basis}/vertrek`}>Geef uw toegang op</Link>
        </p>
      )}
    </>
  )
}

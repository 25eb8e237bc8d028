import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Card, CardGrid } from '../../components/card.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { standVan, vensterTekst } from '../../domain/regeling/regeling.ts'
import { guard } from '../../lib/guard.server.ts'
import { listRegelingen } from '../../../db/queries/regeling.ts'
import { RegelingKaart } from './regeling-kaart.tsx'
import { StandTag } from './stand-tag.tsx'
import { Voorbeeld } from './voorbeeld.tsx'

export const meta: MetaFunction = () => [
  { title: 'Regelingen' },
  { name: 'description', content: 'Subsidies die u nu kunt aanvragen, en hoeveel geld er nog is.' },
]

export const loader = guard('openbaar', async ({ db, gemeente, nu }) => {
  const vandaag = toDatum(nu)
  const regelingen = await listRegelingen(db, gemeente.id, vandaag)
  return json({ regelingen, vandaag })
})

export default function RegelingenPage() {
  const { regelingen, vandaag } = useLoaderData<typeof loader>()
  const open = regelingen.filter((regeling) => standVan(regeling, vandaag) === 'open')
  const anders = regelingen.filter((regeling) => standVan(regeling, vandaag) !== 'open')
  return (
    <>
      <PageHeading
        title="Subsidie voor uw idee"
        intro="Dit kunt u nu aanvragen. Twijfelt u of uw idee past? Met vijf vragen weet u het."
      />
      {open.length === 0 && (
        <EmptyState title="Er is nu geen regeling open">
          <Link to="/ideeen">Vertel ons uw idee</Link>. Soms kunnen wij ook zonder subsidie helpen.
        </EmptyState>
      )}
      {open.map((regeling) => (
        <RegelingKaart key={regeling.id} regeling={regeling} vandaag={vandaag} />
      ))}
      {open.length > 0 && (
        <p>
          Past het hier niet bij, of weet u het nog niet?{' '}
          <Link to="/ideeen">Vertel uw idee aan een begeleider</Link>. Soms helpt iets anders beter
          dan geld.
        </p>
      )}
      {anders.length > 0 && <h2>Niet open</h2>}
      {anders.length > 0 && (
        <CardGrid>
          {anders.map((regeling) => (
            <Card
              key={regeling.id}
              level={3}
              title={regeling.titel}
              to={`/regelingen/${regeling.id}`}
              eyebrow={<StandTag stand={standVan(regeling, vandaag)} />}
              footer={vensterTekst(regeling, vandaag)}
            >
              <p>{regeling.samenvatting}</p>
            </Card>
          ))}
        </CardGrid>
      )}
      <Voorbeeld />
    </>
  )
}

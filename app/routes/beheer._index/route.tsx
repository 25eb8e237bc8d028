import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Card, CardGrid } from '../../components/card.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { guard } from '../../lib/guard.server.ts'
import { listPlannen } from '../../../db/queries/plan.ts'
import { listPlaninvoer } from '../../../db/queries/planinvoer.ts'

export const meta: MetaFunction = () => [{ title: 'Beheer' }]

export const loader = guard('beheer:lezen', async ({ db, gebruiker }) => {
  const [plannen, invoer] = await Promise.all([
    listPlannen(db, gebruiker.gemeente_id),
    listPlaninvoer(db, gebruiker.gemeente_id),
  ])
  return json({ plannen: plannen.length, wachtend: invoer.length })
})

export default function BeheerPage() {
  const { plannen, wachtend } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Beheer"
        intro="Hier onderhoudt u waar aanvragen op rusten. Wie beheert, beslist niet over een aanvraag en kan niets veranderen aan wat al is ingediend of besloten."
      />
      <CardGrid>
        <Card
          title="Plannen"
          to="/beheer/plannen"
          footer={`${plannen} ${plannen === 1 ? 'plan' : 'plannen'}${wachtend > 0 ? `, ${wachtend} te bevestigen` : ''}`}
        >
          <p>Lees een plan in uit een rekenblad, of verander een onderdeel.</p>
        </Card>
      </CardGrid>
    </>
  )
}

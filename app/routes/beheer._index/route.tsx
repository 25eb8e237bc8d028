import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Card, CardGrid } from '../../components/card.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { guard } from '../../lib/guard.server.ts'
import { listPlannen } from '../../../db/queries/plan.ts'
import { listPlaninvoer } from '../../../db/queries/planinvoer.ts'
import { listRegelingen } from '../../../db/queries/regeling.ts'
import { listRegelingconcepten } from '../../../db/queries/regelingconcept.ts'

export const meta: MetaFunction = () => [{ title: 'Beheer' }]

export const loader = guard('beheer:lezen', async ({ db, gebruiker: { gemeente_id }, nu }) => {
  const [plannen, invoer, regelingen, concepten] = await Promise.all([
    listPlannen(db, gemeente_id),
    listPlaninvoer(db, gemeente_id),
    listRegelingen(db, gemeente_id, toDatum(nu)),
    listRegelingconcepten(db, gemeente_id),
  ])
  return json({
    plannen: plannen.length,
    wachtend: invoer.length,
    regelingen: regelingen.length,
    concepten: concepten.length,
  })
})

export default function BeheerPage() {
  const { plannen, wachtend, regelingen, concepten } = useLoaderData<typeof loader>()
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
        <Card
          title="Regelingen"
          to="/beheer/regelingen"
          footer={`${regelingen} ${regelingen === 1 ? 'regeling' : 'regelingen'}${concepten > 0 ? `, ${concepten} in concept` : ''}`}
        >
          <p>
            Stel een nieuwe versie samen, probeer haar op eerdere aanvragen en publiceer haar vanaf
            een dag die u kiest.
          </p>
        </Card>
      </CardGrid>
    </>
  )
}

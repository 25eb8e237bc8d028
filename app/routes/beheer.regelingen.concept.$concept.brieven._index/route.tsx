import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { briefnamen, briefsoorten } from '../../domain/brief/teksten.ts'
import { guard } from '../../lib/guard.server.ts'
import { leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Brieven en teksten' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, briefteksten } = await leesConcept(toegestaan)
  return json({
    ...kop,
    briefteksten,
    bewaard: new URL(toegestaan.request.url).searchParams.has('bewaard'),
  })
})

export default function BrievenPage() {
  const { concept, briefteksten, bewaard } = useLoaderData<typeof loader>()
  const hier = `/beheer/regelingen/concept/${concept.id}/brieven`
  const { brieven, verplichtingen, motiveringen } = briefteksten
  return (
    <>
      <SavedAlert tekst={bewaard ? 'De tekst is bewaard in het concept.' : null} />
      <PageHeading
        title="Brieven en teksten"
        intro="Wat de gemeente in haar eigen woorden zegt. Het besluit, de bedragen, de data, de grondslag en de bezwaarclausule staan vast."
      />
      <h2>Eigen woorden per brief</h2>
      <SummaryList
        rows={briefsoorten.map((soort) => ({
          label: briefnamen[soort],
          value: begin(brieven[soort]),
          wijzig: `${hier}/${soort}`,
        }))}
      />
      <h2>Voor het voorstel</h2>
      <SummaryList
        rows={[
          {
            label: 'Verplichtingen bij elke verlening',
            value: verplichtingen.map(({ tekst }) => tekst).join(' '),
            wijzig: `${hier}/verplichtingen`,
          },
          {
            label: 'Motiveringen per voorwaarde',
            value: motiveringen.length > 0 ? `${motiveringen.length} om uit te kiezen` : '',
            wijzig: `${hier}/motiveringen`,
          },
        ]}
      />
    </>
  )
}

/** The first words of what was written, to recognise it by. */
function begin(brief: { opening: string; slot: string } | undefined) {
  const tekst = brief ? brief.opening || brief.slot : ''
  return tekst.length > 120 ? `${tekst.slice(0, 120)}…` : tekst
}

import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { consensusVastleggen } from '../../commands/consensus-vastleggen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { gesprekSchema, gesprekVan } from '../../domain/beoordeling/consensus.schema.ts'
import { verschillen } from '../../domain/beoordeling/consensus.ts'
import { telwijzeInWoorden } from '../../domain/beoordeling/schaal.ts'
import { toDatum } from '../../domain/datum.ts'
import { beoordelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { listAfgerondeBeoordelingen } from '../../../db/queries/beoordeling.ts'
import { listConsensus } from '../../../db/queries/consensus.ts'
import { getRegelingVanZaak, listCriteria } from '../../../db/queries/regeling.ts'
import { Gesprekformulier } from './gesprekformulier.tsx'

export const meta: MetaFunction = () => [{ title: 'Het gesprek opschrijven' }]
export const handle: Handle = { kruimels: beoordelingKruimels }

export const loader = guardZaak('beoordeling:vastleggen', async ({ db, zaak, gebruiker, nu }) => {
  const beoordelingen = await listAfgerondeBeoordelingen(db, zaak.id)
  const regeling = await getRegelingVanZaak(db, zaak, toDatum(nu))
  const criteria = verschillen(beoordelingen, await listCriteria(db, regeling.versie_id))
  const [eerder] = await listConsensus(db, zaak.id)
  const meedoet = beoordelingen.some(({ gebruiker_id }) => gebruiker_id === gebruiker.id)
  if (!meedoet || criteria.length === 0 || eerder?.vastgesteld_op)
    throw redirect(`/behandeling/${zaak.nummer}/beoordeling`, 303)
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    telwijze: telwijzeInWoorden(regeling),
    schaal: regeling.schaal,
    criteria: criteria.map(({ sleutel, titel, toelichting }) => ({
      sleutel,
      titel,
      toelichting,
      eerder: eerder?.scores.find(({ criterium }) => criterium === sleutel) ?? null,
      gegeven: beoordelingen.map(({ id, naam, scores }) => {
        const gaf = scores.find(({ criterium }) => criterium === sleutel)
        const stap = eerder?.stappen.find(
          ({ beoordeling_id, criterium }) => beoordeling_id === id && criterium === sleutel,
        )
        return { id, naam, score: gaf?.score ?? null, reden: gaf?.reden ?? '', stap: stap?.reden }
      }),
    })),
  })
})

export const action = guardZaak('beoordeling:vastleggen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, gesprekSchema, async (tx, { gesprek }) => {
    await consensusVastleggen(tx, actor, zaak, gesprekVan(gesprek))
    return gelukt(`/behandeling/${zaak.nummer}/beoordeling`, 'gesprek-vastgelegd')
  }),
)

export default function GesprekPage() {
  const { nummer, titel, telwijze, schaal, criteria } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={nummer} title="Schrijf het gesprek op" intro={titel} />
      <p>
        Hieronder staan de criteria waarover u verschilt. {telwijze} Wat ieder eerst gaf, blijft
        staan. Met bewaren gaat u zelf akkoord; daarna leest de ander het na.
      </p>
      <Gesprekformulier schaal={schaal} criteria={criteria} />
    </>
  )
}

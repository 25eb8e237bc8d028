import { type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getIntake } from '../../../db/queries/intake.ts'
import { findTermijn } from '../../../db/queries/termijn.ts'
import { aanvullingBeoordelen } from '../../commands/aanvulling-beoordelen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { belemmeringenVoorOordeel } from '../../domain/volledigheid/aanvulling.ts'
import { oordeelSchema } from '../../domain/volledigheid/aanvulling.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'
import { Punten } from '../behandeling.$nummer.volledigheid._index/punten.tsx'
import { OordeelForm } from './oordeel-form.tsx'

export const meta: MetaFunction = ({ params }) => [
  { title: `Aanvulling beoordelen ${params.nummer}` },
]

export const handle = { kruimels: kruimelsVan }

export const loader = guardDossier(async ({ db, zaak, nu }) => {
  const { open, verzoek } = await getIntake(db, zaak.id, toDatum(nu))
  const termijn = await findTermijn(db, zaak.id, 'beslistermijn')
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    verzoek,
    punten: open?.punten ?? [],
    beslissen_voor: termijn?.einddatum ?? null,
    redenen: belemmeringenVoorOordeel(verzoek),
  }
}, 'volledigheid:toetsen')

export const action = guardZaak('volledigheid:toetsen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, oordeelSchema, async (tx, oordeel) => {
    await aanvullingBeoordelen(tx, actor, zaak, oordeel)
    return gelukt(`/behandeling/${zaak.nummer}/volledigheid`, 'aanvulling-beoordeeld')
  }),
)

export default function OordeelPage() {
  const { nummer, titel, verzoek, punten, beslissen_voor, redenen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="De aanvulling beoordelen" />
      {redenen.map(({ code, tekst }) => (
        <Alert key={code}>
          <p>{tekst}</p>
        </Alert>
      ))}
      {verzoek?.ontvangen_op && (
        <>
          <p>
            Ontvangen op {datumVoluit(verzoek.ontvangen_op)}. Vanaf die dag loopt de termijn
            voorlopig weer
            {beslissen_voor && `: beslissen uiterlijk op ${datumVoluit(beslissen_voor)}`}.
          </p>
          <Punten punten={punten} />
          <OordeelForm uiterlijk={verzoek.uiterste_datum} />
        </>
      )}
    </>
  )
}

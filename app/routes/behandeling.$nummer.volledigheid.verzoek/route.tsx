import { type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getFeestdagen } from '../../../db/queries/feestdag.ts'
import { getIntake } from '../../../db/queries/intake.ts'
import { getRegelingVanZaak } from '../../../db/queries/regeling.ts'
import { aanvullingVragen } from '../../commands/aanvulling-vragen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import {
  belemmeringenVoorVerzoek,
  voorstelUiterlijk,
} from '../../domain/volledigheid/aanvulling.ts'
import { verzoekSchema } from '../../domain/volledigheid/aanvulling.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'
import { VerzoekForm } from './verzoek-form.tsx'

export const meta: MetaFunction = ({ params }) => [
  { title: `Om aanvulling vragen ${params.nummer}` },
]

export const handle = { kruimels: kruimelsVan }

export const loader = guardDossier(async ({ db, zaak, nu }) => {
  const vandaag = toDatum(nu)
  const feestdagen = await getFeestdagen(db)
  const { stukken, verzoek } = await getIntake(db, zaak.id, toDatum(nu))
  const { aanvultermijn_dagen } = await getRegelingVanZaak(db, zaak, vandaag)
  const uiterlijk = voorstelUiterlijk(vandaag, feestdagen, aanvultermijn_dagen)
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    uiterlijk,
    stukken: stukken.map(({ sleutel, naam, toets }) => ({
      sleutel,
      naam,
      ontbreekt: toets !== null && !toets.aanwezig,
      toelichting: toets?.toelichting ?? '',
    })),
    redenen: belemmeringenVoorVerzoek(
      { status: zaak.status, verzoek, uiterlijk },
      vandaag,
      feestdagen,
    ),
  }
}, 'volledigheid:toetsen')

export const action = guardZaak('volledigheid:toetsen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, verzoekSchema, async (tx, verzoek) => {
    await aanvullingVragen(tx, actor, zaak, verzoek)
    return gelukt(`/behandeling/${zaak.nummer}/volledigheid`, 'aanvulling-gevraagd')
  }),
)

export default function VerzoekPage() {
  const { nummer, titel, redenen, ...rest } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={`${nummer} ${titel}`}
        title="Om aanvulling vragen"
        intro="De aanvrager krijgt dit als bericht. Vanaf morgen staat de termijn om te beslissen stil."
      />
      {redenen.map(({ code, tekst }) => (
        <Alert key={code} tone="warning">
          <p>{tekst}</p>
        </Alert>
      ))}
      {redenen.length === 0 && <VerzoekForm {...rest} />}
    </>
  )
}

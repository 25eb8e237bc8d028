import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findBesluittermijn } from '../../../db/queries/dwangsom.ts'
import { ingebrekestellingSturen } from '../../commands/ingebrekestelling-sturen.server.ts'
import { Alert } from '../../components/alert.tsx'
import type { Handle } from '../../components/handle.ts'
import { HardWords } from '../../components/hard-words.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { begrippen } from '../../domain/begrippen.ts'
import { toDatum } from '../../domain/datum.ts'
import { ingebrekestellingSchema } from '../../domain/dwangsom/dwangsom.schema.ts'
import { isEigenBezwaar } from '../../domain/bezwaar/bezwaar.ts'
import { waaroverTeLaat } from '../../domain/dwangsom/waarover.ts'
import { belemmeringenVoorIngebrekestelling } from '../../domain/dwangsom/ingebrekestelling.ts'
import { can } from '../../domain/toegang.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import {
  findLateWijziging,
  listDwangsombeelden,
  listLateBezwaren,
} from '../../lib/dwangsom.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { IngebrekestellingForm } from './ingebrekestelling-form.tsx'
import { Gesteld } from './gesteld.tsx'

const titel = 'De gemeente beslist te laat'

export const meta: MetaFunction = () => [{ title: titel }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, gebruiker, nu }) => {
  const vandaag = toDatum(nu)
  const termijn = (await findBesluittermijn(db, zaak.id)) ?? null
  const laat = await listLateBezwaren(db, zaak.id, vandaag)
  const beelden = await listDwangsombeelden(db, zaak.id, vandaag)
  return json({
    nummer: zaak.nummer,
    titel: aanvraagtitel(zaak.titel),
    termijn_tot: termijn?.einddatum ?? null,
    mag: can(gebruiker, 'ingebrekestelling:sturen', zaak.zaakrecht),
    ...waaroverTeLaat(
      belemmeringenVoorIngebrekestelling(termijn, zaak.status, vandaag),
      laat.filter((een) => isEigenBezwaar(een, gebruiker.id, zaak.zaakrecht)),
      await findLateWijziging(db, zaak.id, vandaag),
    ),
    beelden: beelden.filter(({ verzuim }) => verzuim.bezwaar_van !== 'derde'),
  })
})

export const action = guardZaak('ingebrekestelling:sturen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, ingebrekestellingSchema, async (tx, input) => {
    await ingebrekestellingSturen(tx, actor, zaak, input)
    return gelukt(`/aanvragen/${zaak.nummer}/ingebrekestelling`, 'te-laat-gemeld')
  }),
)

export default function IngebrekestellingPage() {
  const {
    nummer,
    titel: naam,
    termijn_tot,
    mag,
    belemmeringen,
    keuzes,
    beelden,
  } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={titel} intro={`Het gaat om “${naam}” (${nummer}).`} />
      {beelden.map((beeld) => (
        <Gesteld key={beeld.verzuim.id} {...beeld} />
      ))}
      {beelden.length === 0 &&
        belemmeringen.map(({ code, tekst }) => (
          <Alert key={code} tone="info">
            <p>{tekst}</p>
          </Alert>
        ))}
      {keuzes.length > 0 && !mag && (
        <p>De penvoerder van deze aanvraag kan de gemeente in gebreke stellen.</p>
      )}
      {keuzes.length > 0 && mag && (
        <IngebrekestellingForm
          termijnTot={keuzes[0]?.value === 'aanvraag' ? termijn_tot : null}
          keuzes={keuzes}
        />
      )}
      <p>
        <Link to={`/aanvragen/${nummer}`}>Terug naar de aanvraag</Link>
      </p>
      <HardWords words={[begrippen.ingebrekestelling, begrippen.dwangsom]} />
    </>
  )
}

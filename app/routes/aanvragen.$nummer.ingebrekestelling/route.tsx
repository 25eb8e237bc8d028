import { json, redirect, type MetaFunction } from '@remix-run/node'
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
import { belemmeringenVoorIngebrekestelling } from '../../domain/dwangsom/ingebrekestelling.ts'
import { can } from '../../domain/toegang.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { findDwangsombeeld } from '../../lib/dwangsom.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { IngebrekestellingForm } from './ingebrekestelling-form.tsx'
import { Gesteld } from './gesteld.tsx'

const titel = 'De gemeente beslist te laat'

export const meta: MetaFunction = () => [{ title: titel }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, gebruiker, nu }) => {
  const vandaag = toDatum(nu)
  const termijn = (await findBesluittermijn(db, zaak.id)) ?? null
  return json({
    nummer: zaak.nummer,
    titel: aanvraagtitel(zaak.titel),
    termijn_tot: termijn?.einddatum ?? null,
    mag: can(gebruiker, 'ingebrekestelling:sturen', zaak.zaakrecht),
    belemmeringen: belemmeringenVoorIngebrekestelling(termijn, zaak.status, vandaag),
    beeld: await findDwangsombeeld(db, zaak.id, vandaag),
  })
})

export const action = guardZaak('ingebrekestelling:sturen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, ingebrekestellingSchema, async (tx, input) => {
    await ingebrekestellingSturen(tx, actor, zaak, input)
    return redirect(`/aanvragen/${zaak.nummer}/ingebrekestelling`, 303)
  }),
)

export default function IngebrekestellingPage() {
  const {
    nummer,
    titel: naam,
    termijn_tot,
    mag,
    belemmeringen,
    beeld,
  } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading title={titel} intro={`Het gaat om “${naam}” (${nummer}).`} />
      {beeld && <Gesteld {...beeld} />}
      {!beeld &&
        belemmeringen.map(({ code, tekst }) => (
          <Alert key={code} tone="info">
            <p>{tekst}</p>
          </Alert>
        ))}
      {!beeld && belemmeringen.length === 0 && !mag && (
        <p>De penvoerder van deze aanvraag kan de gemeente in gebreke stellen.</p>
      )}
      {!beeld && belemmeringen.length === 0 && mag && (
        <IngebrekestellingForm termijnTot={termijn_tot} />
      )}
      <p>
        <Link to={`/aanvragen/${nummer}`}>Terug naar de aanvraag</Link>
      </p>
      <HardWords words={[begrippen.ingebrekestelling, begrippen.dwangsom]} />
    </>
  )
}

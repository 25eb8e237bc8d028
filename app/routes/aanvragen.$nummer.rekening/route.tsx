import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { rekeningOpgeven } from '../../commands/rekening-opgeven.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { heeftSubsidie } from '../../domain/rekening/rekening.ts'
import { rekeningSchema } from '../../domain/rekening/rekening.schema.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { getBetaalstand, toonRekening, toonTermijnen } from '../../lib/betaling.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Betalingen } from './betalingen.tsx'
import { NogNiet } from './nog-niet.tsx'
import { Opgave } from './opgave.tsx'
import { RekeningForm } from './rekening-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Uw rekeningnummer' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('rekening:opgeven', async ({ db, zaak, nu }) => {
  const stand = await getBetaalstand(db, zaak.id, toDatum(nu))
  return json({
    nummer: zaak.nummer,
    open: heeftSubsidie(zaak.status),
    rekening: toonRekening(stand),
    termijnen: toonTermijnen(stand.termijnen),
  })
})

export const action = guardZaak('rekening:opgeven', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, rekeningSchema, async (tx, input) => {
    await rekeningOpgeven(tx, actor, zaak, input)
    return gelukt(`/aanvragen/${zaak.nummer}/rekening`, 'rekening-opgegeven')
  }),
)

export default function RekeningPage() {
  const { nummer, open, rekening, termijnen } = useLoaderData<typeof loader>()
  if (!open) return <NogNiet nummer={nummer} />
  return (
    <>
      <PageHeading
        title="Uw rekeningnummer"
        intro="Wij betalen de subsidie op de rekening die u hier opgeeft. Een medewerker controleert eerst of het nummer en de naam bij elkaar horen."
      />
      {rekening && <Opgave rekening={rekening} />}
      <RekeningForm anders={rekening !== null && rekening.stand !== 'afgewezen'} />
      <Betalingen termijnen={termijnen} />
    </>
  )
}

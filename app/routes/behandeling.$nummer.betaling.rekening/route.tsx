import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { rekeningControleren } from '../../commands/rekening-controleren.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { controleSchema } from '../../domain/rekening/rekening.schema.ts'
import { betalingKruimels } from '../../lib/behandeling-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { getLeesbaarNummer } from '../../lib/rekening.server.ts'
import { findRekening, rekeningstand } from '../../../db/queries/rekening.ts'
import { ControleForm } from './controle-form.tsx'
import { Gegevens } from './gegevens.tsx'

export const meta: MetaFunction = () => [{ title: 'Rekeningnummer controleren' }]
export const handle: Handle = { kruimels: betalingKruimels }

export const loader = guardZaak('rekening:bevestigen', async ({ db, zaak, gebruiker, nu }) => {
  const rekening = await findRekening(db, zaak.id)
  if (!rekening) throw notFound()
  return json(
    {
      nummer: zaak.nummer,
      id: rekening.id,
      stand: rekeningstand(rekening),
      naam: rekening.tenaamstelling,
      gemaskeerd: rekening.iban_gemaskeerd,
      leesbaar: await getLeesbaarNummer(db, rekening.id, gebruiker.id, nu),
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
})

export const action = guardZaak('rekening:bevestigen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, controleSchema, async (tx, input) => {
    await rekeningControleren(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/betaling`, 'rekening-gecontroleerd')
  }),
)

export default function RekeningControlePage() {
  const rekening = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={rekening.nummer}
        title="Rekeningnummer controleren"
        intro="Vergelijk nummer en naam met het bewijs van de aanvrager, of bel de aanvrager op een nummer dat u al had."
      />
      <Gegevens rekening={rekening} />
      {rekening.stand === 'te_bevestigen' && rekening.leesbaar && <ControleForm id={rekening.id} />}
    </>
  )
}

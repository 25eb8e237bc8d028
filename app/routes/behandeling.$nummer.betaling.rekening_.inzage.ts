import { redirect } from '@remix-run/node'
import { rekeningInzien } from '../commands/rekening-inzien.server.ts'
import { inzageSchema } from '../domain/rekening/rekening.schema.ts'
import { handleForm } from '../lib/form.server.ts'
import { guardZaak } from '../lib/guard.server.ts'

const terug = (nummer: string) => redirect(`/behandeling/${nummer}/betaling/rekening`, 303)

export const loader = guardZaak('rekening:bevestigen', ({ zaak }) => terug(zaak.nummer))

export const action = guardZaak('rekening:bevestigen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, inzageSchema, async (tx, { rekening }) => {
    await rekeningInzien(tx, actor, zaak, rekening)
    return terug(zaak.nummer)
  }),
)

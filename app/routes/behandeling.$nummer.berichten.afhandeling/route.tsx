import { redirect } from '@remix-run/node'
import { berichtAfhandelen } from '../../commands/bericht-afhandelen.server.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'

/** There is nothing to see here but the messages themselves. */
export const loader = guardDossier(
  ({ zaak }) => redirect(`/behandeling/${zaak.nummer}/berichten`, 303),
  'bericht:beantwoorden',
)

export const action = guardZaak('bericht:beantwoorden', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    await berichtAfhandelen(tx, actor, zaak)
    return gelukt(`/behandeling/${zaak.nummer}/berichten`, 'bericht-afgehandeld')
  }),
)

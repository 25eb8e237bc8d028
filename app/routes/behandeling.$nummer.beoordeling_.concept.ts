import { json } from '@remix-run/node'
import { beoordelingVasthouden } from '../commands/beoordeling-vasthouden.server.ts'
import { kloktijd } from '../domain/opmaak.ts'
import { inTransaction } from '../lib/db.server.ts'
import { formValues } from '../lib/form-values.ts'
import { guardZaak } from '../lib/guard.server.ts'

/** What an assessor is typing, sent by the page every now and then; no key, since it may be repeated. */
export const action = guardZaak('beoordeling:vastleggen', async ({ request, actor, zaak }) => {
  const { _versie, _sleutel, _hier, ...invoer } = formValues(await request.formData())
  // that somebody has it open is nobody else's business; where nothing was typed there is nothing to hold on to
  if (_hier !== undefined || Object.keys(invoer).length === 0) return json({})
  const versie = /^\d{1,9}$/.test(String(_versie)) ? Number(_versie) : 0
  await inTransaction((tx) => beoordelingVasthouden(tx, actor, zaak, { versie, invoer }))
  return json({ tekst: `Tussentijds vastgehouden om ${kloktijd(actor.nu)}. Nog niet bewaard.` })
})

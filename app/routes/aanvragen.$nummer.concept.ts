import { json } from '@remix-run/node'
import { invoerVasthouden } from '../commands/invoer-vasthouden.server.ts'
import { isSectienaam } from '../domain/aanvraag/secties.ts'
import { kloktijd } from '../domain/opmaak.ts'
import { inTransaction } from '../lib/db.server.ts'
import { notFound } from '../lib/errors.ts'
import { formValues } from '../lib/form-values.ts'
import { guardZaak } from '../lib/guard.server.ts'

/** What is being typed in a section, sent by the page every now and then; no key, since it may be repeated. */
export const action = guardZaak('aanvraag:schrijven', async ({ request, actor, zaak }) => {
  const naam = new URL(request.url).searchParams.get('sectie')
  if (!isSectienaam(naam)) throw notFound()
  const { _versie, _sleutel, _keuze, _ronde, ...invoer } = formValues(await request.formData())
  const versie = /^\d{1,9}$/.test(String(_versie)) ? Number(_versie) : 0
  await inTransaction((tx) => invoerVasthouden(tx, actor, zaak, { naam, versie, invoer }))
  return json({ tekst: `Tussentijds vastgehouden om ${kloktijd(actor.nu)}. Nog niet opgeslagen.` })
})

import { json } from '@remix-run/node'
import { aanwezigheidMelden } from '../commands/aanwezigheid-melden.server.ts'
import { invoerVasthouden } from '../commands/invoer-vasthouden.server.ts'
import { isSectienaam } from '../domain/aanvraag/secties.ts'
import { kloktijd } from '../domain/opmaak.ts'
import { inTransaction } from '../lib/db.server.ts'
import { notFound } from '../lib/errors.ts'
import { formValues } from '../lib/form-values.ts'
import { guardZaak } from '../lib/guard.server.ts'
import { aanwezigVan } from '../lib/sectie.server.ts'

/**
 * What is being typed in a section, sent by the page every now and then, or only that somebody has it open (`_hier`);
 * no key, since it may be repeated. Answers who else is there.
 */
export const action = guardZaak('aanvraag:schrijven', async (toegestaan) => {
  const { request, actor, zaak } = toegestaan
  const naam = new URL(request.url).searchParams.get('sectie')
  if (!isSectienaam(naam)) throw notFound()
  const { _versie, _sleutel, _keuze, _ronde, _hier, ...invoer } = formValues(
    await request.formData(),
  )
  if (_hier !== undefined) {
    await inTransaction((tx) => aanwezigheidMelden(tx, actor, zaak, naam))
    return json({ aanwezig: await aanwezigVan(toegestaan, naam) })
  }
  const versie = /^\d{1,9}$/.test(String(_versie)) ? Number(_versie) : 0
  await inTransaction((tx) => invoerVasthouden(tx, actor, zaak, { naam, versie, invoer }))
  return json({
    tekst: `Tussentijds vastgehouden om ${kloktijd(actor.nu)}. Nog niet opgeslagen.`,
    aanwezig: await aanwezigVan(toegestaan, naam),
  })
})

import { json } from '@remix-run/node'
import { appendAuditRegel } from '../../../db/queries/audit.ts'
import { uitnodigingBeantwoorden } from '../../commands/uitnodiging-beantwoorden.server.ts'
import { linkWerktNiet, type Bezoek } from '../../commands/uitnodiging-openen.server.ts'
import { uitnodigingZonderTekst } from '../../commands/uitnodiging-zonder-tekst.server.ts'
import {
  antwoordSchema,
  meekijkenSchema,
} from '../../domain/samenwerkingsverband/antwoord.schema.ts'
import { getDb, inTransaction } from '../../lib/db.server.ts'
import { Refusal } from '../../lib/errors.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { fieldErrors, type FormErrors, type FormValues } from '../../lib/form-values.ts'

/** Answers an invitation for somebody who need not be signed in; a link that no longer works is 410. */
export async function beantwoorden(bezoek: Bezoek, values: FormValues) {
  const metTekst = 'voorlegging' in values
  const gelezen = metTekst ? antwoordSchema.safeParse(values) : null
  const meekijken = metTekst ? null : meekijkenSchema.safeParse(values)
  const error = gelezen?.error ?? meekijken?.error
  if (error) return answer(values, fieldErrors(error), 422)
  try {
    const { cookie, naar } = await inTransaction((tx) =>
      gelezen?.data
        ? uitnodigingBeantwoorden(tx, bezoek, gelezen.data)
        : uitnodigingZonderTekst(tx, bezoek, meekijken!.data!),
    )
    const antwoord = gelukt(naar, 'antwoord-gegeven')
    if (cookie) antwoord.headers.set('Set-Cookie', cookie)
    return antwoord
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    const codes = refusal.belemmeringen.map(({ code }) => code)
    await recordRefusal(bezoek, codes)
    const errors = { root: { type: 'refusal', message: refusal.message } }
    return answer(values, errors, codes.includes(linkWerktNiet) ? 410 : 422)
  }
}

const answer = (values: FormValues, errors: FormErrors, status: number) =>
  json<FormAnswer>({ values, errors }, { status })

function recordRefusal({ gemeente_id, ingelogd, nu, herkomst }: Bezoek, belemmeringen: string[]) {
  return appendAuditRegel(getDb(), {
    gemeente_id,
    moment: nu,
    gebruiker_id: ingelogd?.id ?? null,
    handeling: 'uitnodiging beantwoord',
    onderwerp: 'uitnodiging',
    resultaat: 'geweigerd',
    herkomst,
    gegevens: { belemmeringen },
  })
}

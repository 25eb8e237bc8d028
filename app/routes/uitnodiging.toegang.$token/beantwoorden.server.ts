import { json } from '@remix-run/node'
import { appendAuditRegel } from '../../../db/queries/audit.ts'
import { toegangsvraagBeantwoorden } from '../../commands/toegangsvraag-beantwoorden.server.ts'
import { linkWerktNiet, type Bezoek } from '../../commands/uitnodiging-openen.server.ts'
import { toegangsantwoordSchema } from '../../domain/toegang/toegang.schema.ts'
import { getDb, inTransaction } from '../../lib/db.server.ts'
import { Refusal } from '../../lib/errors.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { fieldErrors, type FormErrors, type FormValues } from '../../lib/form-values.ts'

/** Answers the question of a link, for somebody who need not be signed in; a link that no longer works is 410. */
export async function beantwoorden(bezoek: Bezoek, values: FormValues) {
  const gelezen = toegangsantwoordSchema.safeParse(values)
  if (!gelezen.success) return answer(values, fieldErrors(gelezen.error), 422)
  try {
    const { cookie, naar } = await inTransaction((tx) =>
      toegangsvraagBeantwoorden(tx, bezoek, gelezen.data),
    )
    const antwoord = gelukt(naar, 'toegang-beantwoord')
    if (cookie) antwoord.headers.set('Set-Cookie', cookie)
    return antwoord
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    const codes = refusal.belemmeringen.map(({ code }) => code)
    const { gemeente_id, ingelogd, nu, herkomst } = bezoek
    await appendAuditRegel(getDb(), {
      ...{ gemeente_id, moment: nu, gebruiker_id: ingelogd?.id ?? null, herkomst },
      handeling: 'toegangsvraag beantwoord',
      onderwerp: 'uitnodiging',
      resultaat: 'geweigerd',
      gegevens: { belemmeringen: codes },
    })
    const errors = { root: { type: 'refusal', message: refusal.message } }
    return answer(values, errors, codes.includes(linkWerktNiet) ? 410 : 422)
  }
}

const answer = (values: FormValues, errors: FormErrors, status: number) =>
  json<FormAnswer>({ values, errors }, { status })

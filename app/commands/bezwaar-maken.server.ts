import { listBezwaren } from '../../db/queries/bezwaar.ts'
import { insertBericht } from '../../db/queries/bericht.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Bezwaarinvoer } from '../domain/bezwaar/bezwaar.schema.ts'
import { toDatum } from '../domain/datum.ts'
import type { Ontvangen } from '../domain/document/bestand.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { bestandenBewaren } from './bestanden-bewaren.server.ts'
import { bezwaarVastleggen, requireBezwaarbaar } from './bezwaar-vastleggen.server.ts'

/** Objects to a decision in the portal (Awb 6:4, 6:5): who is signed in has signed. */
export async function bezwaarMaken(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { besluit: besluitId, ...invoer }: Bezwaarinvoer,
  bestanden: readonly Ontvangen[] = [],
) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'bezwaar:maken', zaak.zaakrecht)) throw forbidden()
  const besluit = await requireBezwaarbaar(tx, id, besluitId)
  const loopt = (await listBezwaren(tx, id)).some(
    ({ besluit_id, ingediend_door, status }) =>
      besluit_id === besluitId && ingediend_door === gebruiker.id && status === 'in_behandeling',
  )
  if (loopt) throw new Refusal([alGemaakt])

  const { gemeente_id } = zaak
  const { id: bericht_id } = await insertBericht(tx, {
    gemeente_id,
    aanvraag_id: id,
    richting: 'aan_gemeente',
    soort: 'bezwaar',
    onderwerp: 'Bezwaar tegen het besluit',
    tekst: invoer.gronden || 'De redenen van het bezwaar volgen nog.',
    moment: nu,
    afzender_id: gebruiker.id,
  })
  await bestandenBewaren(tx, actor, { gemeente_id, aanvraag_id: id, bericht_id }, bestanden)
  return bezwaarVastleggen(tx, actor, zaak, besluit, {
    ...invoer,
    van: 'aanvrager',
    kanaal: 'digitaal',
    post_op: null,
    ontvangen_op: toDatum(nu),
    bericht_id,
  })
}

const alGemaakt = {
  code: 'al-gemaakt',
  tekst:
    'U hebt al bezwaar gemaakt tegen dit besluit. Stuur een bericht als u iets wilt toevoegen.',
}

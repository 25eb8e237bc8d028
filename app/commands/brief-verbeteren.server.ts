import { getKanaal } from '../../db/queries/bericht.ts'
import { insertHerzending } from '../../db/queries/herzending.ts'
import { insertTaak } from '../../db/queries/taak.ts'
import { listVerzondenBrieven } from '../../db/queries/verzonden-brief.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Verbeteringinvoer } from '../domain/besluit/herzending.schema.ts'
import { belemmeringenVoorVerbetering, metVerbetering } from '../domain/besluit/verbetering.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'
import { herzendingVersturen } from './herzending.server.ts'

/**
 * Puts a mistake in the letter of a decision right by a new letter that says so (Awb 2:12); the first one stays as it
 * was. It goes the way the applicant chose: at once, or as a letter that waits to be posted.
 */
export async function briefVerbeteren(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  besluitId: string,
  { reden, teksten, _versie }: Verbeteringinvoer,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'besluit:bekendmaken')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  const brieven = (await listVerzondenBrieven(tx, id)).filter(
    ({ besluit_id }) => besluit_id === besluitId,
  )
  const [nieuwste] = brieven
  if (!nieuwste) throw notFound()
  if (nieuwste.volgnummer !== _versie) throw new Refusal([intussen])
  const nieuw = teksten.map(({ tekst }) => tekst)
  const belemmeringen = belemmeringenVoorVerbetering(nieuwste.inhoud, nieuw)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { gemeente_id, nummer } = zaak
  const herzending = await insertHerzending(tx, {
    gemeente_id,
    aanvraag_id: id,
    besluit_id: besluitId,
    aanleiding: 'verbetering',
    reden,
    inhoud: metVerbetering(nieuwste.inhoud, nieuw),
    klaargezet_op: nu,
    klaargezet_door: gebruiker.id,
  })
  if (!herzending) throw new Refusal([wachtAl])
  await appendAudit(tx, actor, 'brief verbeterd', `aanvraag/${nummer}`, {
    besluit: besluitId,
    reden,
  })
  // who got the first letter on paper, gets this one on paper too
  if (nieuwste.kanaal === 'post' || (await getKanaal(tx, id)) === 'post')
    return insertTaak(tx, {
      gemeente_id,
      aanvraag_id: id,
      soort: 'opnieuw_versturen',
      omschrijving: `Verbeterde brief printen en versturen: ${nummer}`,
      verwijst_naar: herzending.id,
      aangemaakt_op: nu,
    })
  const bericht_id = await berichtSturen(tx, actor, zaak, {
    soort: 'besluit',
    onderwerp: `Verbeterde brief over ${nummer}`,
    tekst:
      'In onze brief over uw aanvraag stond een fout. U leest de verbeterde brief op de pagina van het besluit. Ons besluit zelf verandert niet.',
    verwijst_naar: `/aanvragen/${nummer}/${nieuwste.soort === 'vaststelling' ? 'vaststelling' : 'besluit'}`,
  })
  return herzendingVersturen(
    tx,
    actor,
    zaak,
    { id: herzending.id, besluit_id: besluitId },
    { kanaal: 'digitaal', verzonden_op: toDatum(nu), bericht_id },
  )
}

const intussen = {
  code: 'intussen',
  tekst:
    'Een collega verstuurde intussen een nieuwe brief. Open de pagina opnieuw en lees die eerst.',
}
const wachtAl = {
  code: 'wacht-al',
  tekst: 'Er wacht al een brief over dit besluit om te versturen. Verstuur die eerst.',
}

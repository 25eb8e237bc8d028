import type { Agendapunt } from '../../../db/queries/agenda.ts'
import { listCollegeleden } from '../../../db/queries/college.ts'
import type { Vervolgpunt } from '../../../db/queries/vervolgpunt.ts'
import { findZaakMetId } from '../../../db/queries/zaak.ts'
import { belemmeringenVoorCollege, besluitOp } from '../../domain/college/agendapunt.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import { appendAudit } from '../../lib/audit.server.ts'
import { notFound } from '../../lib/errors.ts'
import type { Toegestaan } from '../../lib/guard.server.ts'

type Punt = Agendapunt | Vervolgpunt

/** The case of an item of a meeting: reading the item is reading the case. */
export async function readPuntzaak({ db, actor, gebruiker }: Toegestaan, punt: Punt) {
  const zaak = await findZaakMetId(db, gebruiker, punt.aanvraag_id)
  if (!zaak) throw notFound()
  await appendAudit(db, actor, 'dossier gelezen', `aanvraag/${zaak.nummer}`)
  return zaak
}

/** What every item shows beside its proposal: what became of it, who takes part, and why it cannot be decided now. */
export async function puntgegevens(
  toegang: Toegestaan,
  { punt, adres }: { punt: Punt; adres: string },
) {
  const { db, gebruiker, nu } = toegang
  const zaak = await readPuntzaak(toegang, punt)
  const leden = await listCollegeleden(db, gebruiker.gemeente_id, punt.vergadering_id, punt.id)
  return {
    adres,
    nummer: punt.nummer,
    datum: punt.datum,
    besluit: besluitOp(punt),
    terug: punt.terugstuurreden,
    aangehouden: punt.aanhoudreden,
    leden,
    verschoningen: punt.verschoningen,
    lid: can(gebruiker, 'besluit:nemen'),
    verschonen: can(gebruiker, 'verschoning:vastleggen'),
    belemmeringen: belemmeringenVoorCollege(
      punt,
      leden,
      { lid: gebruiker.id, bijAanvraag: zaak.zaakrecht !== null },
      toDatum(nu),
    ),
  }
}

export type Puntgegevens = Awaited<ReturnType<typeof puntgegevens>>

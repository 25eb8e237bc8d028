import { redirect } from '@remix-run/node'
import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { getBezwaar } from '../../../db/queries/bezwaar.ts'
import { findPubliekeTekst } from '../../../db/queries/publicatie.ts'
import { getKanaal } from '../../../db/queries/bericht.ts'
import { findOnverzondenBesluit } from '../../../db/queries/besluit.ts'
import { findVerzendtaak } from '../../../db/queries/verzendtaak.ts'
import { uiterlijkBekendmaken } from '../../commands/bekendmaking.server.ts'
import { belemmeringenVoorTijdig } from '../../domain/besluit/bekendmaking.ts'
import { toDatum } from '../../domain/datum.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** What is needed to send the decision that waits; when none does, back to the case. */
export async function verzendgegevens({ db, zaak, nu }: Pick<InZaak, 'db' | 'zaak' | 'nu'>) {
  const besluit = await findOnverzondenBesluit(db, zaak.id)
  if (!besluit) throw redirect(`/behandeling/${zaak.nummer}/besluit`, 303)
  const uiterlijk = await uiterlijkBekendmaken(db, besluit)
  if (belemmeringenVoorTijdig(uiterlijk, toDatum(nu)).length > 0)
    throw redirect(`/behandeling/${zaak.nummer}/besluit/vervallen`, 303)
  const { titel, samenvatting } = await getAanvraaginhoud(db, zaak.id)
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    besluit,
    kanaal:
      besluit.bezwaar_id !== null && (await getBezwaar(db, besluit.bezwaar_id)).van === 'derde'
        ? ('post' as const)
        : await getKanaal(db, zaak.id),
    klaar: Boolean(await findVerzendtaak(db, besluit.id)),
    register:
      ['verlening', 'direct_vaststelling'].includes(besluit.soort) ||
      (besluit.erbij_verleend > 0 && !(await findPubliekeTekst(db, zaak.id)))
        ? { titel, samenvatting }
        : null,
  }
}

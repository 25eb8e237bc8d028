import { redirect } from '@remix-run/node'
import { getAanZet } from '../../db/queries/aan-zet.ts'
import { findBezwaar, findBezwaartermijn, type Bezwaar } from '../../db/queries/bezwaar.ts'
import { listHerstel } from '../../db/queries/bezwaarherstel.ts'
import { findHoorzitting, findHoren } from '../../db/queries/bezwaarhoren.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import { aanZetWoorden, type Kant } from '../domain/aanvraag/aan-zet-woorden.ts'
import { bezwaarAanZet } from '../domain/bezwaar/aan-zet.ts'
import { openHerstel } from '../domain/bezwaar/herstel.ts'
import { isTeVroeg, tijdigheid } from '../domain/bezwaar/op-tijd.ts'
import { toDatum } from '../domain/datum.ts'
import {
  belemmeringenVoorBehandelaar,
  belemmeringenVoorBehandelen,
  isEigenBezwaar,
} from '../domain/bezwaar/bezwaar.ts'
import { forbidden, notFound } from './errors.ts'
import type { InZaak } from './guard.server.ts'

/** The objection the address names, in the case the guard found. */
export async function requireBezwaar({ db, zaak, params }: Pick<InZaak, 'db' | 'zaak' | 'params'>) {
  const bezwaar = await findBezwaar(db, zaak.id, params.volgnummer)
  if (!bezwaar) throw notFound()
  return bezwaar
}

/** The same for who objected: their own, or that of the party they apply for. */
export async function requireEigenBezwaar(toegang: InZaak) {
  const bezwaar = await requireBezwaar(toegang)
  // what was decided is read in the letter first
  if (bezwaar.status === 'aangehouden') throw notFound()
  if (!isEigenBezwaar(bezwaar, toegang.gebruiker.id, toegang.zaak.zaakrecht)) throw notFound()
  return bezwaar
}

/** Whether a file came with this objection: in the portal with its message, on paper with the objection itself. */
export const hoortBij = (
  { bericht_id, bezwaar_id }: { bericht_id: string | null; bezwaar_id: string | null },
  bezwaar: Pick<Bezwaar, 'id' | 'bericht_id'>,
) => bezwaar_id === bezwaar.id || (bericht_id !== null && bericht_id === bezwaar.bericht_id)

/** What both sides see of an objection: whether it came in time, the term, what was asked, and whose turn it is. */
export async function bezwaarstand({ db, zaak, nu }: InZaak, bezwaar: Bezwaar, kant: Kant) {
  const vandaag = toDatum(nu)
  const termijn = await findBezwaartermijn(db, bezwaar)
  const herstel = await listHerstel(db, bezwaar.id)
  const open = openHerstel(herstel)
  const hoorzitting = (await findHoorzitting(db, bezwaar.id)) ?? null
  const horen = (await findHoren(db, bezwaar.id)) ?? null
  const { contact } = await getAanZet(db, zaak.id, vandaag)
  const stand = {
    ...bezwaar,
    beslissen_voor: termijn?.einddatum ?? null,
    herstellen_voor: open?.uiterlijk ?? null,
    hoorzitting_op: horen ? null : (hoorzitting?.datum ?? null),
  }
  return {
    beslissen_voor: stand.beslissen_voor,
    regels: termijn?.regels ?? [],
    teLaat:
      termijn?.gereed_op === null && termijn.einddatum !== null && termijn.einddatum < vandaag,
    tijdigheid: tijdigheid(bezwaar, await getFeestdagen(db)),
    teVroeg: isTeVroeg(bezwaar),
    herstel,
    hoorzitting,
    horen,
    herstelOpen: open !== undefined && bezwaar.status === 'in_behandeling',
    aanZet: aanZetWoorden(bezwaarAanZet(stand, vandaag), contact, kant, vandaag),
  }
}

/** The same for a page with an act of who handles it: for nobody else, and not once it is done. */
export async function requireEigenWerk(toegang: InZaak) {
  const { zaak, gebruiker } = toegang
  const { volgnummer, status, behandelaar_id } = await requireBezwaar(toegang)
  if (belemmeringenVoorBehandelaar(behandelaar_id, gebruiker.id).length > 0) throw forbidden()
  const pagina = `/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`
  if (belemmeringenVoorBehandelen(status).length > 0) throw redirect(pagina, 303)
  return { nummer: zaak.nummer, titel: zaak.titel, volgnummer }
}

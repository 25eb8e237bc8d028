import { updateAanvraag, type Aanvraagvelden } from '../../db/queries/aanvraag.ts'
import { deleteAanwezigheid } from '../../db/queries/aanwezigheid.ts'
import { deleteConceptInvoer } from '../../db/queries/concept-invoer.ts'
import {
  insertSectieversie,
  listSectieversies,
  lockSectie,
  saveSectie,
  type Sectiestand,
} from '../../db/queries/sectie.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Bewaarkeuzes } from '../domain/aanvraag/bewaren.schema.ts'
import { zelfde, type Sectieinhoud } from '../domain/aanvraag/samenvoegen.ts'
import { volgendeSectie, type Sectienaam } from '../domain/aanvraag/secties.ts'
import { schrijftSectie } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { metKeuzes } from './met-keuzes.ts'

/** How one section is read and written; what it writes in the application itself it hands back. */
export type Sectie<I extends Sectieinhoud> = {
  naam: Sectienaam
  lees: (tx: Tx, aanvraagId: string) => Promise<Sectieinhoud>
  schrijf: (tx: Tx, zaak: Zaak, inhoud: I) => Promise<Aanvraagvelden>
}

/** Saves a section of a draft; what others saved since the page was opened is kept, or shown beside it. */
export async function sectieBewaren<I extends Sectieinhoud>(
  tx: Tx,
  actor: Actor,
  zaak: Zaak,
  { naam, lees, schrijf }: Sectie<I>,
  getypt: I,
  keuzes: Bewaarkeuzes,
) {
  const { gebruiker, nu } = actor
  const huidig = await lockSectie(tx, gebruiker, zaak.id, naam)
  if (!huidig) throw notFound()
  if (!schrijftSectie(huidig, naam)) throw forbidden()
  if (huidig.status !== 'concept') throw new Refusal([alIngediend])

  const { stand } = huidig
  const inhoud =
    stand && keuzes._versie < stand.versie
      ? await samengevoegd(tx, actor, zaak, naam, stand, getypt, keuzes)
      : getypt
  const verder = keuzes.later ? naam : volgendeSectie(naam)
  const hier = { aanvraag_id: zaak.id, naam, gebruiker_id: gebruiker.id }
  if (stand?.inhoud && zelfde(stand.inhoud, inhoud)) {
    await deleteConceptInvoer(tx, hier)
    await deleteAanwezigheid(tx, hier)
    return updateAanvraag(tx, zaak.id, { laatste_sectie: verder })
  }

  const { gemeente_id, id: aanvraag_id } = zaak
  const regel = { gemeente_id, aanvraag_id, naam, door: gebruiker.id }
  const eerst = stand ? null : await lees(tx, zaak.id)
  if (eerst) await insertSectieversie(tx, { ...regel, versie: 0, inhoud: eerst, moment: nu })
  const velden = await schrijf(tx, zaak, inhoud)
  const versie = (stand?.versie ?? 0) + 1
  await saveSectie(tx, { ...regel, nu, verder, velden, inhoud })
  await appendAudit(tx, actor, 'sectie bewaard', `aanvraag/${zaak.nummer}`, {
    sectie: naam,
    versie,
  })
}

const alIngediend = {
  code: 'al-ingediend',
  tekst: 'Deze aanvraag is al ingediend. U kunt de tekst niet meer veranderen.',
}

async function samengevoegd<I extends Sectieinhoud>(
  tx: Tx,
  { gebruiker }: Actor,
  zaak: Zaak,
  naam: Sectienaam,
  { versie, door }: Sectiestand,
  getypt: I,
  keuzes: Bewaarkeuzes,
): Promise<I> {
  const [basis, ...sindsdien] = await listSectieversies(tx, zaak.id, naam, keuzes._versie)
  const anderen = { versie, door, basis: basis?.inhoud ?? {}, sindsdien }
  return metKeuzes(getypt, anderen, keuzes, gebruiker.id)
}

import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import {
  findOnverzondenBesluit,
  insertBekendmaking,
  type Besluit,
} from '../../db/queries/besluit.ts'
import { queueBrieven } from '../../db/queries/brief.ts'
import { findBezwaartermijn } from '../../db/queries/bezwaar.ts'
import { publicatieVerhogen } from '../../db/queries/bezwaarbesluit.ts'
import { getBetaaltermijn } from '../../db/queries/betaaltermijn.ts'
import { findSchuld } from '../../db/queries/geldschuld.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { findPubliekeTekst, listPersoonsnamen, publiceren } from '../../db/queries/publicatie.ts'
import { sluitIngebrekestelling } from '../../db/queries/dwangsom.ts'
import { findTermijn, listTermijnen, sluitTermijn, startTermijn } from '../../db/queries/termijn.ts'
import { publiceerVaststelling } from '../../db/queries/vaststelling.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Db, Tx } from '../../db/db.ts'
import {
  belemmeringenVoorTijdig,
  beslistermijnVan,
  betaaltermijnKosten,
  statusNaVerzending,
  termijnenNaVerzending,
} from '../domain/besluit/bekendmaking.ts'
import { belemmeringenVoorPublicatie, type Publicatietekst } from '../domain/besluit/publicatie.ts'
import { type Datum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import { terugbetaaltermijn } from '../domain/vordering/vordering.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { aangehoudenBeginnen } from './bezwaar-vastleggen.server.ts'
import { naBezwaar, naWijziging } from './bekendmaking-gevolgen.server.ts'

/** What every act of sending begins with: may this person; the case is held; the one decision that was not sent. */
export async function lockOnverzonden(tx: Tx, { gebruiker }: Actor, { id }: Pick<Zaak, 'id'>) {
  if (!can(gebruiker, 'besluit:bekendmaken')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  const besluit = await findOnverzondenBesluit(tx, id)
  if (!besluit)
    throw new Refusal([
      { code: 'verzonden', tekst: 'Er is geen besluit dat nog verstuurd moet worden.' },
    ])
  return { zaak, besluit }
}

/** The last day on which this decision may be made known, where the law sets one (Awb 4:5 lid 4). */
export async function uiterlijkBekendmaken(
  db: Db | Tx,
  { soort, aanvraag_id }: Pick<Besluit, 'soort' | 'aanvraag_id'>,
): Promise<Datum | null> {
  if (soort !== 'buiten_behandeling') return null
  return (await findTermijn(db, aanvraag_id, 'buitenbehandelingtermijn'))?.einddatum ?? null
}

/** What the public will read of an award, checked on names; nothing for a decision that is not published. */
export async function requirePublicatie(
  tx: Tx,
  besluit: Besluit,
  tekst: { titel: string | null; samenvatting: string | null },
): Promise<Publicatietekst | null> {
  if (!wordtGepubliceerd(besluit)) return null
  if (besluit.soort === 'bezwaar' && (await findPubliekeTekst(tx, besluit.aanvraag_id))) return null
  const { titel, samenvatting } = tekst
  if (!titel || !samenvatting)
    throw new Refusal([
      {
        code: 'publicatie',
        tekst: 'Vul de titel en de samenvatting voor het openbare register in.',
      },
    ])
  const namen = await listPersoonsnamen(tx, besluit.aanvraag_id)
  const belemmeringen = belemmeringenVoorPublicatie({ titel, samenvatting }, namen)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  return { titel, samenvatting }
}

/** An award comes in the register, also one that follows from an objection. */
const wordtGepubliceerd = ({ soort, erbij_verleend }: Besluit) =>
  soort === 'verlening' || soort === 'direct_vaststelling' || erbij_verleend > 0

type Zending = {
  verzonden_op: Datum
  bericht_id?: string
  taak_id?: string
  publicatie: Publicatietekst | null
}

/**
 * What follows from the sending of a decision, however it was sent: the proof, the terms that begin and the one that
 * ends, the state of the case, and the public register.
 */
export async function bekendmaken(
  tx: Tx,
  actor: Actor,
  zaak: Pick<Zaak, 'id' | 'gemeente_id' | 'nummer' | 'status'>,
  besluit: Besluit,
  { verzonden_op, bericht_id, taak_id, publicatie }: Zending,
) {
  const { nu, gebruiker } = actor
  const { id: aanvraag_id, gemeente_id, nummer } = zaak
  const door = { nu, gebruiker_id: gebruiker.id }
  const { eind_op } = await getAanvraaginhoud(tx, aanvraag_id)
  const teLaat = belemmeringenVoorTijdig(await uiterlijkBekendmaken(tx, besluit), verzonden_op)
  if (teLaat.length > 0) throw new Refusal(teLaat)
  let bezwaar_tot: Datum | null = null
  const betalen = await getBetaaltermijn(tx, aanvraag_id)
  for (const start of termijnenNaVerzending(besluit, verzonden_op, eind_op, betalen)) {
    const verwijst_naar = besluit.id
    const { einddatum } = await startTermijn(
      tx,
      { ...start, gemeente_id, aanvraag_id, verwijst_naar },
      door,
    )
    if (start.soort === 'bezwaartermijn' || start.soort === 'beroepstermijn')
      bezwaar_tot = einddatum
  }
  const beslistermijn = await termijnVan(tx, besluit)
  if (beslistermijn?.gereed_op === null) {
    await sluitTermijn(tx, beslistermijn.id, verzonden_op)
    await sluitIngebrekestelling(tx, beslistermijn.id, verzonden_op)
  }

  const kanaal = taak_id ? ('post' as const) : ('digitaal' as const)
  await insertBekendmaking(tx, {
    besluit_id: besluit.id,
    gemeente_id,
    kanaal,
    verzonden_op,
    bezwaar_tot,
    bericht_id: bericht_id ?? null,
    taak_id: taak_id ?? null,
    moment: nu,
  })
  if (bezwaar_tot !== null) await aangehoudenBeginnen(tx, actor, zaak, besluit, bezwaar_tot)
  await queueBrieven(tx, 'besluit', [besluit.id])
  const status =
    besluit.soort === 'bezwaar'
      ? await naBezwaar(tx, actor, zaak, besluit, verzonden_op)
      : statusNaVerzending(besluit)
  if (status !== null && zaak.status !== status)
    await updateAanvraag(tx, aanvraag_id, { status, bijgewerkt_op: nu })
  if (publicatie) await publiceren(tx, aanvraag_id, publicatie, nu)
  if (besluit.erbij_verleend + besluit.erbij_vastgesteld > 0)
    await publicatieVerhogen(tx, aanvraag_id, nu)
  if (besluit.soort === 'vaststelling') await publiceerVaststelling(tx, besluit, nu)
  if (besluit.wijziging_id) await naWijziging(tx, actor, besluit)
  if (besluit.teruggevorderd > 0)
    await startTermijn(
      tx,
      {
        ...terugbetaaltermijn(verzonden_op),
        ...{ gemeente_id, aanvraag_id, verwijst_naar: besluit.id },
      },
      door,
    )
  // what was awarded for the costs of an objection is paid within six weeks as well (Awb 7:15 and 4:87)
  if (await findSchuld(tx, aanvraag_id, besluit.id))
    await startTermijn(
      tx,
      { ...betaaltermijnKosten(verzonden_op), gemeente_id, aanvraag_id, verwijst_naar: besluit.id },
      door,
    )
  await appendAudit(tx, actor, 'besluit bekendgemaakt', `aanvraag/${nummer}`, {
    besluit: besluit.id,
    kanaal,
    verzonden_op,
    bezwaar_tot,
  })
}

/** The term this decision was due in; nobody waits for a change on the account of the municipality. */
async function termijnVan(tx: Tx, { aanvraag_id, soort, bezwaar_id, wijziging_id }: Besluit) {
  if (bezwaar_id !== null) return findBezwaartermijn(tx, { id: bezwaar_id, aanvraag_id })
  if (wijziging_id === null) return findTermijn(tx, aanvraag_id, beslistermijnVan(soort))
  const termijnen = await listTermijnen(tx, aanvraag_id)
  return termijnen.find(({ verwijst_naar }) => verwijst_naar === wijziging_id)
}

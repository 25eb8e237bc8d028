import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { listBesluiten, type Besluit } from '../../db/queries/besluit.ts'
import { getBezwaar, updateBezwaar } from '../../db/queries/bezwaar.ts'
import { getPrimairBesluit } from '../../db/queries/bezwaarbesluit.ts'
import { findSubsidie } from '../../db/queries/subsidie.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { findWijzigingsvoorstel, publicatieNaWijziging } from '../../db/queries/wijziging.ts'
import { sluitIngebrekestelling } from '../../db/queries/dwangsom.ts'
import {
  appendGebeurtenis,
  appendGebeurtenissen,
  findTermijn,
  getEersteBeslistermijn,
  heropenTermijn,
  listTermijnen,
  sluitTermijn,
  sluitTermijnen,
  startTermijn,
} from '../../db/queries/termijn.ts'
import { getVordering } from '../../db/queries/vordering.ts'
import { findVerslag } from '../../db/queries/verslag.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { statusNaBezwaar, statusNaHerroepenIntrekking } from '../domain/besluit/bekendmaking.ts'
import { dagenTussen, toDatum, type Datum } from '../domain/datum.ts'
import { geldendeGebeurtenissen } from '../domain/termijn/geldend.ts'
import { teruggavetermijn } from '../domain/vordering/vordering.ts'
import { laatsteDagNaIntrekking } from '../domain/wijziging/intrekking.ts'
import { artikelVan } from '../domain/wijziging/wijziging.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'

/** With the decision on it sent an objection is done; what it granted sets the state of the case. */
export async function naBezwaar(
  tx: Tx,
  actor: Actor,
  zaak: Pick<Zaak, 'id' | 'gemeente_id' | 'nummer' | 'status'>,
  besluit: Besluit,
  verzonden_op: Datum,
) {
  const { nu } = actor
  const { id } = zaak
  const { bezwaar_id, erbij_verleend, erbij_vastgesteld, heropent } = besluit
  if (bezwaar_id && besluit.vordering_vervallen > 0) {
    const { besluit_id } = await getBezwaar(tx, bezwaar_id)
    if (besluit_id) await vorderingVervalt(tx, actor, zaak, besluit_id, verzonden_op)
  }
  if (bezwaar_id)
    await updateBezwaar(tx, bezwaar_id, { status: 'afgehandeld', afgesloten_op: toDatum(nu) })
  if (heropent) return heropenen(tx, actor, zaak, besluit, verzonden_op)
  const { gevraagd } = await getAanvraaginhoud(tx, id)
  const subsidie = await findSubsidie(tx, id)
  const verleend = subsidie?.verleend ?? 0
  if (erbij_verleend + erbij_vastgesteld > 0 && (await isIntrekkingBestreden(tx, bezwaar_id))) {
    await vaststellenHerleeft(tx, actor, id)
    return statusNaHerroepenIntrekking({
      vastgesteld: subsidie?.vastgesteld ?? null,
      apartVastgesteld: (await listBesluiten(tx, id)).some(({ soort }) => soort === 'vaststelling'),
      verslag: (await findVerslag(tx, id)) !== undefined,
      verleend,
      gevraagd: gevraagd ?? 0,
    })
  }
  return statusNaBezwaar(erbij_verleend, {
    verleend,
    gevraagd: gevraagd ?? 0,
    direct: erbij_vastgesteld > 0,
    status: zaak.status,
  })
}

async function isIntrekkingBestreden(tx: Tx, bezwaarId: string | null) {
  if (bezwaarId === null) return false
  const { besluit_id } = await getBezwaar(tx, bezwaarId)
  return (await getPrimairBesluit(tx, besluit_id)).soort === 'intrekking'
}

/** With what the objection gave back less is claimed: the term ends when nothing is due, and what came in on it goes back. */
async function vorderingVervalt(
  tx: Tx,
  actor: Actor,
  { id: aanvraag_id, gemeente_id }: Pick<Zaak, 'id' | 'gemeente_id'>,
  verwijst_naar: string,
  op: Datum,
) {
  const termijn = (await listTermijnen(tx, aanvraag_id)).find(
    (een) => een.soort === 'terugbetaling' && een.verwijst_naar === verwijst_naar,
  )
  const { bedrag, ontvangen } = await getVordering(tx, aanvraag_id, verwijst_naar)
  if (termijn?.gereed_op === null && ontvangen >= bedrag)
    await vervalt(tx, actor, termijn.id, { waardoor: 'bezwaar', op, artikel: 'Awb 7:11' })
  if (ontvangen > bedrag)
    await startTermijn(
      tx,
      { ...teruggavetermijn(op), gemeente_id, aanvraag_id, verwijst_naar },
      { nu: actor.nu, gebruiker_id: actor.gebruiker.id },
    )
}

/** What a withdrawal ended runs as if it had never been: the term to determine, where the report waited for it. */
async function vaststellenHerleeft(tx: Tx, { nu, gebruiker }: Actor, zaak: string) {
  const termijn = await findTermijn(tx, zaak, 'vaststellingsbesluit')
  if (!termijn) return
  const { geldend } = geldendeGebeurtenissen(termijn.gebeurtenissen)
  const vervallen = geldend.find(({ soort }) => soort === 'vervallen')
  if (!vervallen) return
  const terug = { soort: 'intrekking', op: toDatum(nu), betreft: vervallen.id } as const
  await appendGebeurtenis(tx, termijn.id, terug, { nu, gebruiker_id: gebruiker.id })
  await heropenTermijn(tx, termijn.id)
}

/** The decision not to treat the application is gone: the intake looks at it again, within a whole new term. */
async function heropenen(
  tx: Tx,
  actor: Actor,
  { id: aanvraag_id, gemeente_id, nummer }: Pick<Zaak, 'id' | 'gemeente_id' | 'nummer'>,
  { id: verwijst_naar }: Besluit,
  op: Datum,
) {
  const { nu, gebruiker } = actor
  // what is gone nobody can object to any more; a term that had ended was over by itself
  const bezwaar = await findTermijn(tx, aanvraag_id, 'bezwaartermijn')
  if (bezwaar?.gereed_op === null && bezwaar.einddatum !== null && bezwaar.einddatum >= op)
    await sluitTermijn(tx, bezwaar.id, op)
  const { einddatum } = await startTermijn(
    tx,
    {
      ...(await getEersteBeslistermijn(tx, aanvraag_id)),
      ...{ gemeente_id, aanvraag_id, soort: 'beslistermijn', verwijst_naar, op },
    },
    { nu, gebruiker_id: gebruiker.id },
  )
  await appendAudit(tx, actor, 'aanvraag heropend', `aanvraag/${nummer}`, {
    besluit: verwijst_naar,
    beslissen_voor: einddatum,
  })
  return 'ingediend' as const
}

/** With the letter sent a change takes effect: the last days, the register, and no report is due of what was withdrawn. */
export async function naWijziging(
  tx: Tx,
  actor: Actor,
  { aanvraag_id, wijziging_id, soort, uitkomst, bedrag }: Besluit,
) {
  if (uitkomst === 'niet_gewijzigd' || !wijziging_id) return
  const { nu, gebruiker } = actor
  await publicatieNaWijziging(tx, aanvraag_id, nu)
  const voorstel = await findWijzigingsvoorstel(tx, wijziging_id)
  // the college may have withdrawn what was proposed to be given more time
  if (soort === 'intrekking')
    return bedrag === 0
      ? laatVervallen(tx, actor, aanvraag_id, artikelVan(voorstel?.grond ?? '') ?? 'Awb 4:48')
      : stopActiviteiten(tx, nu, aanvraag_id, voorstel?.vanaf)
  const verslag = await findTermijn(tx, aanvraag_id, 'vaststellingsaanvraag')
  const loopt = verslag?.gereed_op === null
  if (voorstel?.eind_op)
    await updateAanvraag(tx, aanvraag_id, { eind_op: voorstel.eind_op, bijgewerkt_op: nu })
  const start = verslag?.gebeurtenissen.findLast((een) => een.soort === 'start')
  if (!verslag || !start || !loopt || !voorstel?.verantwoording_op) return
  const aantal = dagenTussen(start.op, voorstel.verantwoording_op)
  await appendGebeurtenissen(
    tx,
    verslag.id,
    [
      { soort: 'intrekking', op: toDatum(nu), betreft: start.id },
      {
        soort: 'start',
        op: start.op,
        lengte: { aantal, eenheid: 'dagen' },
        grondslag: 'brief',
        artikel: 'Awb 4:44 lid 2',
      },
    ],
    { nu, gebruiker_id: gebruiker.id },
  )
}

/** All is withdrawn: no report is due, nothing is determined and nothing paid; the ledger says why (Awb 4:48 to 4:50). */
async function laatVervallen(tx: Tx, actor: Actor, zaak: string, artikel: string) {
  const op = toDatum(actor.nu)
  for (const soort of ['vaststellingsaanvraag', 'vaststellingsbesluit'] as const) {
    const termijn = await findTermijn(tx, zaak, soort)
    if (termijn?.gereed_op !== null) continue
    await vervalt(tx, actor, termijn.id, { waardoor: 'intrekking', op, artikel })
    await sluitIngebrekestelling(tx, termijn.id, op)
  }
  await sluitTermijnen(tx, zaak, 'betaaltermijn', op)
}

type Verval = { waardoor: 'bezwaar' | 'intrekking'; op: Datum; artikel: string }

/** Ends a term that nobody has to keep any more; the ledger says why. */
async function vervalt(tx: Tx, { nu, gebruiker }: Actor, termijnId: string, verval: Verval) {
  const door = { nu, gebruiker_id: gebruiker.id }
  await appendGebeurtenis(tx, termijnId, { soort: 'vervallen', ...verval }, door)
  await sluitTermijn(tx, termijnId, verval.op)
}

/** The time before is still reported on and determined; the activities end where the withdrawal begins. */
async function stopActiviteiten(tx: Tx, nu: Date, id: string, vanaf: Datum | undefined) {
  if (vanaf === undefined) return
  const eind_op = laatsteDagNaIntrekking(vanaf, await getAanvraaginhoud(tx, id))
  await updateAanvraag(tx, id, { eind_op, bijgewerkt_op: nu })
}

import { listAgenda } from '../../../../../db/queries/agenda.ts'
import { getBesluitgegevens } from '../../../../../db/queries/besluitgegevens.ts'
import { findVergadering } from '../../../../../db/queries/college.ts'
import { findVoorstel } from '../../../../../db/queries/voorstel.ts'
import { besluitenlijstPubliceren } from '../../../../commands/besluitenlijst-publiceren.server.ts'
import { besluitBekendmaken } from '../../../../commands/besluit-bekendmaken.server.ts'
import { besluitInMandaat } from '../../../../commands/besluit-in-mandaat.server.ts'
import { besluitNemen } from '../../../../commands/besluit-nemen.server.ts'
import { buitenBehandelingLaten } from '../../../../commands/buiten-behandeling-laten.server.ts'
import { presentieVastleggen } from '../../../../commands/presentie-vastleggen.server.ts'
import { vergaderingPlannen } from '../../../../commands/vergadering-plannen.server.ts'
import { vergaderingSluiten } from '../../../../commands/vergadering-sluiten.server.ts'
import { voorstelAgenderen } from '../../../../commands/voorstel-agenderen.server.ts'
import { voorstelOpstellen } from '../../../../commands/voorstel-opstellen.server.ts'
import type { Besluitinvoer } from '../../../../domain/besluit/besluit.schema.ts'
import { uitgangspunt } from '../../../../domain/besluit/uitgangspunt.ts'
import type { Voorstelinvoer } from '../../../../domain/besluit/voorstel.schema.ts'
import { toDatum, type Datum } from '../../../../domain/datum.ts'
import { resterend } from '../../../../domain/plafond/plafond.ts'
import type { Dag, Moment, Stap } from '../zaak.ts'
import { getZaak } from './aanvraag.ts'

/** The coordinator draws up the proposal from what both assessors found. */
export const voorstellen =
  (anders: Partial<Voorstelinvoer> & { samenvatting: string }): Stap =>
  async (op) => {
    const { tx } = op
    const zaak = await getZaak(op)
    const gegevens = await getBesluitgegevens(tx, zaak.id)
    const basis = uitgangspunt(
      {
        ...gegevens,
        evaluatiecriteria: gegevens.evaluatieplan?.inhoud.criteria ?? [],
        over: gegevens.plafond ? resterend(gegevens.plafond) : 0,
      },
      toDatum(op.nu),
    )
    const { uitkomst, verplichtingen, betaaldelen, verantwoording_op } = basis
    await voorstelOpstellen(tx, op.mens('coordinator'), zaak, {
      uitkomst,
      bedrag: null,
      motivering: basis.motivering.map(({ voorwaarde, oordeel, reden }) => ({
        voorwaarde,
        oordeel: oordeel ?? 'voldoet',
        reden: reden || 'De beoordelaars zagen dit verschillend. Wij vinden het plan overtuigend.',
      })),
      verplichtingen,
      betaaldelen,
      verantwoording_op,
      weigeringsgrond: null,
      wat_wel_kan: '',
      zienswijze: '',
      afwijking: '',
      voorrang: '',
      ...anders,
    })
  }

/** The coordinator puts the proposal on the agenda of that day; the secretary plans the meeting where there is none. */
export const agenderen =
  (dag: Dag): Stap =>
  async (op) => {
    const vergadering = await ensureVergadering(op, op.datum(dag))
    const portefeuillehouder = op.mens('wethouder-1').gebruiker.id
    await voorstelAgenderen(
      op.tx,
      op.mens('coordinator'),
      await getZaak(op),
      vergadering.id,
      portefeuillehouder,
    )
  }

/** The college decides as proposed on the day it meets; nothing is left on that agenda, so the secretary closes it. */
export const collegeBesluit: Stap = async (op) => {
  const { tx, zaak } = op
  const { id } = await getZaak(op)
  const voorstel = await findVoorstel(tx, id)
  const vergadering = await findVergadering(tx, op.inhoud.gemeente, toDatum(op.nu))
  if (!voorstel || !vergadering) throw new Error(`${op.inhoud.titel} is not on today's agenda`)
  const secretaris = op.mens('secretaris')
  const leden = ['burgemeester', 'wethouder-1', 'wethouder-2'].map(
    (sleutel) => op.mens(sleutel).gebruiker.id,
  )
  await presentieVastleggen(tx, secretaris, vergadering.id, {
    aanwezig: leden,
    voorzitter: op.mens('burgemeester').gebruiker.id,
  })
  const punt = { vergadering_id: vergadering.id, nummer: zaak.nummer }
  await besluitNemen(tx, op.mens('burgemeester'), punt, zoalsVoorgesteld(voorstel))
  const agenda = await listAgenda(tx, vergadering.id)
  if (agenda.every(({ besluit_id, teruggestuurd_op }) => besluit_id ?? teruggestuurd_op))
    await vergaderingSluiten(tx, secretaris, vergadering.id)
}

/** An official decides as proposed, in the name of the college. */
export const mandaatBesluit: Stap = async (op) => {
  const zaak = await getZaak(op)
  const voorstel = await findVoorstel(op.tx, zaak.id)
  if (!voorstel) throw new Error(`${op.inhoud.titel} has no proposal`)
  await besluitInMandaat(op.tx, op.mens('gemandateerde'), zaak, zoalsVoorgesteld(voorstel))
}

/** The secretary sends the decision; an award is in the register from then on. */
export const bekendmaken: Stap = async (op) => {
  const { titel, samenvatting } = op.inhoud
  await besluitBekendmaken(op.tx, op.mens('secretaris'), await getZaak(op), { titel, samenvatting })
}

/** Everybody concerned had a letter: the secretary publishes what the college decided on that day. */
export const lijstPubliceren =
  (dag: Dag): Stap =>
  async (op) => {
    const vergadering = await findVergadering(op.tx, op.inhoud.gemeente, op.datum(dag))
    if (!vergadering) throw new Error(`No meeting for ${op.inhoud.titel}`)
    await besluitenlijstPubliceren(op.tx, op.mens('secretaris'), vergadering.id)
  }

const zoalsVoorgesteld = ({
  versie,
  uitkomst,
  bedrag,
}: Pick<Voorstelinvoer, 'uitkomst' | 'bedrag'> & { versie: number }): Besluitinvoer => ({
  _versie: versie,
  uitkomst,
  bedrag,
  afwijking: '',
  weigeringsgrond: null,
  wat_wel_kan: '',
  zienswijze: '',
  tegen: [],
})

/** The meeting of a day, planned by the secretary where there is none. */
export async function ensureVergadering({ tx, mens, inhoud }: Moment, datum: Datum) {
  const bestaand = await findVergadering(tx, inhoud.gemeente, datum)
  if (bestaand) return bestaand
  await vergaderingPlannen(tx, mens('secretaris'), datum)
  const nieuw = await findVergadering(tx, inhoud.gemeente, datum)
  if (!nieuw) throw new Error(`No meeting on ${datum}`)
  return nieuw
}

/** The team manager decides not to treat an application that was not completed. */
export const nietBehandelen =
  (reden: string): Stap =>
  async (op) =>
    buitenBehandelingLaten(op.tx, op.mens('gemandateerde'), await getZaak(op), { reden })

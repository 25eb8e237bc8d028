import { presentieVastleggen } from '../../app/commands/presentie-vastleggen.server.ts'
import { wijzigingAgenderen } from '../../app/commands/wijziging-agenderen.server.ts'
import { wijzigingVragen } from '../../app/commands/wijziging-vragen.server.ts'
import { wijzigingsvoorstelOpstellen } from '../../app/commands/wijzigingsvoorstel-opstellen.server.ts'
import type { Gebruiker, Rol } from '../../app/domain/toegang.ts'
import type { Wijzigingsvoorstelinvoer } from '../../app/domain/wijziging/wijziging.schema.ts'
import { insertVergadering, listCollegeleden } from '../../db/queries/college.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor, createGebruiker, createMedewerker, nu } from './factories.ts'
import { createRekening, createVerleend } from './verleend.ts'

export const dagenLater = (dagen: number) => new Date(nu.getTime() + dagen * 86_400_000)
export const reden = 'Er doen minder mensen mee dan wij dachten.'

/** A grant of € 5.000 in two parts, with everybody who acts on it a day later. */
export async function createLopend(tx: Tx, { direct = false } = {}) {
  const penvoerder = await createGebruiker(tx)
  const schema = [
    { bedrag: 300_000, vanaf: '2026-12-01' },
    { bedrag: 200_000, vanaf: '2027-06-01' },
  ]
  const zaak = await createVerleend(tx, penvoerder, { schema, direct })
  const wie = async (...rollen: Rol[]) =>
    buildActor(await createMedewerker(tx, ...rollen), { nu: dagenLater(1) })
  return {
    zaak,
    penvoerder,
    ontvanger: buildActor(penvoerder, { nu: dagenLater(1) }),
    jurist: await wie('jurist'),
    coordinator: await wie('coordinator'),
    beslisser: await wie('gemandateerde'),
    secretaris: await wie('secretaris'),
    lid: await wie('collegelid'),
    anderLid: await wie('collegelid'),
  }
}

export const buildWijzigingsvoorstel = (
  over: Partial<Wijzigingsvoorstelinvoer> = {},
): Wijzigingsvoorstelinvoer => ({
  uitkomst: 'wijzigen',
  grond: 'verzoek',
  bedrag: 400_000,
  eind_op: null,
  verantwoording_op: null,
  vanaf: '2026-12-01',
  ervoor: null,
  ervoor_reden: '',
  overwegingen: 'Minder deelnemers kosten minder.',
  reactie: '',
  schade: '',
  ...over,
})

/** The first part of € 3.000 was put on the list of payments. */
export async function betaal(
  tx: Tx,
  { zaak, penvoerder }: Pick<Awaited<ReturnType<typeof createLopend>>, 'zaak' | 'penvoerder'>,
  control: Gebruiker,
) {
  const rekening_id = await createRekening(tx, zaak, penvoerder, control)
  const door = control.id
  const rij = { gemeente_id: zaak.gemeente_id, aanvraag_id: zaak.id }
  await tx
    .insertInto('betrokkenheid')
    .values({ ...rij, gebruiker_id: door, taak: 'klaarzetter', moment: nu })
    .execute()
  const { id } = await tx
    .selectFrom('betaalschema as s')
    .innerJoin('besluit as b', 'b.id', 's.besluit_id')
    .select('s.id')
    .where('b.aanvraag_id', '=', zaak.id)
    .where('s.volgnummer', '=', 1)
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('betaling')
    .values({
      ...{ ...rij, betaalschema_id: id, rekening_id, soort: 'voorschot', bedrag: 300_000 },
      ...{ kenmerk: 'ELB-TEST-1', klaargezet_op: nu, klaargezet_door: door },
    })
    .execute()
  await tx
    .updateTable('subsidie')
    .set({ klaargezet: 300_000 })
    .where('aanvraag_id', '=', zaak.id)
    .execute()
}

/** A meeting on this day with every member there. */
export async function createVergadering(
  tx: Tx,
  secretaris: ReturnType<typeof buildActor>,
  datum = '2026-12-02',
) {
  const id = (await insertVergadering(tx, 'elburg', datum))?.id ?? ''
  const leden = (await listCollegeleden(tx, 'elburg', id)).map((lid) => lid.id)
  const die = buildActor(secretaris.gebruiker, { nu: new Date(`${datum}T09:00:00Z`) })
  await presentieVastleggen(tx, die, id, { aanwezig: leden, voorzitter: leden[0] ?? null })
  return id
}

/** Asked to be € 4.000 by the recipient, proposed so by a jurist, and put on the agenda by a coordinator. */
export async function createWijzigingspunt(
  tx: Tx,
  over: Partial<Wijzigingsvoorstelinvoer> = {},
  gevraagd: number | null = 400_000,
) {
  const alles = await createLopend(tx)
  const { zaak, ontvanger, jurist, coordinator, secretaris } = alles
  await wijzigingVragen(tx, ontvanger, zaak, {
    gevraagd: 'wijzigen',
    bedrag: gevraagd,
    eind_op: null,
    reden,
  })
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, buildWijzigingsvoorstel(over))
  const vergadering_id = await createVergadering(tx, secretaris)
  await wijzigingAgenderen(tx, coordinator, zaak, {
    vergadering: vergadering_id,
    portefeuillehouder: null,
  })
  const punt = {
    vergadering_id,
    nummer: zaak.nummer,
    soort: 'wijziging' as const,
    volgnummer: '1',
  }
  return { ...alles, vergadering_id, punt }
}

/** What the college decides: as proposed unless told otherwise. */
export const buildCollegewijziging = (over = {}) => ({
  _versie: 1,
  uitkomst: 'wijzigen' as const,
  bedrag: 400_000,
  afwijking: '',
  tegen: [] as string[],
  ...over,
})

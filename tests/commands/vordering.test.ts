import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { betaalverzoekVastleggen } from '../../app/commands/betaalverzoek-vastleggen.server.ts'
import { ontvangstVastleggen } from '../../app/commands/ontvangst-vastleggen.server.ts'
import { wijzigingBesluiten } from '../../app/commands/wijziging-besluiten.server.ts'
import { wijzigingVragen } from '../../app/commands/wijziging-vragen.server.ts'
import { wijzigingsvoorstelOpstellen } from '../../app/commands/wijzigingsvoorstel-opstellen.server.ts'
import { euro } from '../../app/domain/opmaak.ts'
import type { Tx } from '../../db/db.ts'
import { findTermijn } from '../../db/queries/termijn.ts'
import { listVorderingen } from '../../db/queries/vordering.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { buildWijzigingsvoorstel, createLopend, dagenLater, reden } from '../helpers/wijziging.ts'

/** € 3.000 was put on the list of payments, and the recipient stops: all of it comes back. */
async function createVordering(tx: Tx) {
  const alles = await createLopend(tx)
  const { zaak, ontvanger, jurist, beslisser, secretaris } = alles
  await sql`set constraints all deferred`.execute(tx)
  await tx
    .updateTable('subsidie')
    .set({ klaargezet: 300_000 })
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  const stop = { gevraagd: 'intrekken', bedrag: null, eind_op: null, reden } as const
  await wijzigingVragen(tx, ontvanger, zaak, stop)
  const intrekken = buildWijzigingsvoorstel({ uitkomst: 'intrekken', bedrag: null })
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, intrekken)
  await wijzigingBesluiten(tx, beslisser, zaak, 1)
  await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
  const control = buildActor(await createMedewerker(tx, 'control'), { nu: dagenLater(3) })
  const [vordering] = (await listVorderingen(tx, 'elburg')).filter(
    ({ aanvraag_id }) => aanvraag_id === zaak.id,
  )
  return { ...alles, control, id: vordering?.id ?? '', vordering }
}

const stand = async (tx: Tx, id: string) =>
  (await listVorderingen(tx, 'elburg')).find((een) => een.id === id)

test('van betaalverzoek tot de laatste euro: de lijst, de termijn en de berichten lopen mee', async ({
  tx,
}) => {
  const { zaak, control, id, vordering } = await createVordering(tx)
  expect(vordering).toMatchObject({
    ...{ soort: 'intrekking', bedrag: 300_000, ontvangen: 0, kenmerk: null },
    betalen_voor: '2027-01-13',
  })
  const welke = { id: zaak.id, vordering: id }
  await betaalverzoekVastleggen(tx, control, welke, {
    verstuurd_op: '2026-12-03',
    kenmerk: 'F-26-1',
  })
  await expect(
    betaalverzoekVastleggen(tx, control, welke, { verstuurd_op: '2026-12-04', kenmerk: 'F-26-2' }),
  ).rejects.toThrow('is verstuurd op')
  const deel = { bedrag: 100_000, ontvangen_op: '2026-12-04', kenmerk: 'BIJ-1' }
  await ontvangstVastleggen(tx, control, welke, deel)
  await expect(ontvangstVastleggen(tx, control, welke, deel)).rejects.toThrow('al vastgelegd')
  await expect(
    ontvangstVastleggen(tx, control, welke, { ...deel, bedrag: 200_001, kenmerk: 'BIJ-2' }),
  ).rejects.toThrow(`nog ${euro(200_000)} open`)
  expect((await findTermijn(tx, zaak.id, 'terugbetaling'))?.gereed_op).toBeNull()
  await ontvangstVastleggen(tx, control, welke, { ...deel, bedrag: 200_000, kenmerk: 'BIJ-2' })
  expect(await stand(tx, id)).toMatchObject({ ontvangen: 300_000, laatst_ontvangen: '2026-12-04' })
  expect((await findTermijn(tx, zaak.id, 'terugbetaling'))?.gereed_op).toBe('2026-12-04')
  const berichten = await tx
    .selectFrom('bericht')
    .select('tekst')
    .where('aanvraag_id', '=', zaak.id)
    .where('soort', '=', 'betaling')
    .orderBy('moment')
    .execute()
  expect(berichten.map(({ tekst }) => tekst).join()).toContain('U hoeft niets meer te betalen')
})

test('alleen wie over geld gaat legt het vast, nooit wie besliste', async ({ tx }) => {
  const { zaak, jurist, beslisser, id } = await createVordering(tx)
  const welke = { id: zaak.id, vordering: id }
  const invoer = { bedrag: 1, ontvangen_op: '2026-12-02', kenmerk: 'BIJ-1' }
  await expect(ontvangstVastleggen(tx, jurist, welke, invoer)).rejects.toMatchObject({
    status: 403,
  })
  const rij = {
    ...{ gemeente_id: 'elburg', aanvraag_id: zaak.id, besluit_id: id },
    ...{ moment: dagenLater(3), kenmerk: 'x' },
  }
  const weiger = async (doe: () => Promise<unknown>, constraint: string) => {
    await sql`savepoint hier`.execute(tx)
    await expect(doe()).rejects.toMatchObject({ code: '23514', constraint })
    await sql`rollback to savepoint hier`.execute(tx)
  }
  const door = (vastgelegd_door: string, over: object) =>
    tx
      .insertInto('ontvangst')
      .values({ ...rij, bedrag: 1, ontvangen_op: '2026-12-03', vastgelegd_door, ...over })
      .execute()
  await weiger(() => door(beslisser.gebruiker.id, {}), 'functiescheiding')
  await weiger(() => door(jurist.gebruiker.id, { ontvangen_op: '2026-12-01' }), 'vordering')
  await weiger(() => door(jurist.gebruiker.id, { besluit_id: zaak.besluit_id }), 'vordering')
  await weiger(() => door(jurist.gebruiker.id, { bedrag: 300_001 }), 'niet_meer_dan_gevorderd')
})

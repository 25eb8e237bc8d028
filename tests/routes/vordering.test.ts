import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { wijzigingBesluiten } from '../../app/commands/wijziging-besluiten.server.ts'
import { wijzigingVragen } from '../../app/commands/wijziging-vragen.server.ts'
import { wijzigingsvoorstelOpstellen } from '../../app/commands/wijzigingsvoorstel-opstellen.server.ts'
import { action as verzoek } from '../../app/routes/behandeling.$nummer.betaling.vordering.$vordering.betaalverzoek/route.tsx'
import {
  action as ontvangen,
  loader as pagina,
} from '../../app/routes/behandeling.$nummer.betaling.vordering.$vordering.ontvangst/route.tsx'
import { loader as lijst } from '../../app/routes/betalingen._index/route.tsx'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Tx } from '../../db/db.ts'
import { verifyGeld } from '../../db/verify/geld.ts'
import { createMedewerker, nu } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'
import { createRekening } from '../helpers/verleend.ts'
import { buildWijzigingsvoorstel, createLopend, reden } from '../helpers/wijziging.ts'

const sleutel = () => ({ _sleutel: crypto.randomUUID() })

/** The first part of € 3.000 was put on the list of payments. */
async function betaal(
  tx: Tx,
  zaak: { id: string; gemeente_id: string },
  rekening_id: string,
  door: string,
) {
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

test('na een intrekking staat wat terug moet komen bij de betalingen, tot het binnen is', async ({
  db,
}) => {
  const { zaak, jurist, control } = await db.transaction().execute(async (tx) => {
    const alles = await createLopend(tx)
    const { ontvanger, beslisser, secretaris } = alles
    const tom = await createMedewerker(tx, 'control')
    const rekening = await createRekening(tx, alles.zaak, alles.penvoerder, tom)
    await betaal(tx, alles.zaak, rekening, tom.id)
    const stop = { gevraagd: 'intrekken', bedrag: null, eind_op: null, reden } as const
    await wijzigingVragen(tx, ontvanger, alles.zaak, stop)
    const intrekken = buildWijzigingsvoorstel({ uitkomst: 'intrekken', bedrag: null })
    await wijzigingsvoorstelOpstellen(tx, alles.jurist, alles.zaak, intrekken)
    await wijzigingBesluiten(tx, beslisser, alles.zaak, 1)
    await besluitBekendmaken(tx, secretaris, alles.zaak, { titel: null, samenvatting: null })
    return { ...alles, control: tom }
  })
  expect(await verifyGeld(db)).toEqual([])
  const cookie = await signIn(db, control)
  const staat = async () =>
    ((await (await call(lijst, { cookie })).json()) as { vorderingen: { id: string }[] })
      .vorderingen
  const [vordering] = await staat()
  expect(vordering).toMatchObject({ nummer: zaak.nummer, bedrag: 300_000, ontvangen: 0 })
  const params = { nummer: zaak.nummer, vordering: vordering?.id ?? '' }
  const als = async (wie: Gebruiker) => ({ cookie: await signIn(db, wie), params })
  expect((await call(pagina, await als(jurist.gebruiker))).status).toBe(403)
  const vreemd = { cookie, params: { ...params, vordering: zaak.id } }
  expect((await call(pagina, vreemd)).status).toBe(404)
  expect((await call(ontvangen, { cookie, params, form: sleutel() })).status).toBe(422)

  const dag = new Date().toISOString().slice(0, 10).split('-')
  const op = (naam: string) => ({
    [`${naam}.dag`]: dag[2] ?? '',
    [`${naam}.maand`]: dag[1] ?? '',
    [`${naam}.jaar`]: '2027',
  })
  const later = { ...sleutel(), ...op('verstuurd_op'), kenmerk: 'F-26-1' }
  expect((await call(verzoek, { cookie, params, form: later })).status).toBe(422)
})

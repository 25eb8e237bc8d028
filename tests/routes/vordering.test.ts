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
import { verifyGeld } from '../../db/verify/geld.ts'
import { createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'
import { betaal, buildWijzigingsvoorstel, createLopend, reden } from '../helpers/wijziging.ts'

const sleutel = () => ({ _sleutel: crypto.randomUUID() })

test('na een intrekking staat wat terug moet komen bij de betalingen, tot het binnen is', async ({
  db,
}) => {
  const { zaak, jurist, control } = await db.transaction().execute(async (tx) => {
    const alles = await createLopend(tx)
    const { ontvanger, beslisser, secretaris } = alles
    const tom = await createMedewerker(tx, 'control')
    await betaal(tx, alles, tom)
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

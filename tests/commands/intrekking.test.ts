import { sql } from 'kysely'
import { expect } from 'vitest'
import { betrekken } from '../../app/commands/betrekken.server.ts'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { bezwaarInMandaat } from '../../app/commands/bezwaarbesluit-nemen.server.ts'
import { nietHorenVastleggen } from '../../app/commands/bezwaar-horen.server.ts'
import { bezwaarMaken } from '../../app/commands/bezwaar-maken.server.ts'
import { bezwaarToewijzen } from '../../app/commands/bezwaar-toewijzen.server.ts'
import { bezwaarvoorstelOpstellen } from '../../app/commands/bezwaarvoorstel-opstellen.server.ts'
import { wijzigingBesluiten } from '../../app/commands/wijziging-besluiten.server.ts'
import { wijzigingVragen } from '../../app/commands/wijziging-vragen.server.ts'
import { wijzigingsvoorstelOpstellen } from '../../app/commands/wijzigingsvoorstel-opstellen.server.ts'
import { afloop } from '../../app/domain/termijn/gebeurtenis-woorden.ts'
import { euro } from '../../app/domain/opmaak.ts'
import type { Db, Tx } from '../../db/db.ts'
import { findOnverzondenBesluit } from '../../db/queries/besluit.ts'
import { listBezwaarbaar } from '../../db/queries/bezwaar.ts'
import { findTermijn } from '../../db/queries/termijn.ts'
import { verifyGeld } from '../../db/verify/geld.ts'
import { buildBezwaar } from '../helpers/bezwaar.ts'
import { buildVoorstel } from '../helpers/bezwaarbesluit.ts'
import { buildActor } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { createVerantwoord, naAfloop } from '../helpers/verantwoord.ts'
import { buildWijzigingsvoorstel, reden } from '../helpers/wijziging.ts'

const stoppen = { gevraagd: 'intrekken', bedrag: null, eind_op: null, reden } as const
const ervoor_reden = 'Tot juni kwamen er elke week twintig mensen.'
const deels = buildWijzigingsvoorstel({
  ...{ uitkomst: 'intrekken', bedrag: null, ervoor: 300_000, ervoor_reden },
  vanaf: '2027-06-01',
})

/** € 4.800 of € 6.000 was put on the list, the report is in, and the recipient asks to stop. */
async function createGestopt(tx: Tx) {
  const alles = await createVerantwoord(tx)
  const { zaak, penvoerder, als } = alles
  await wijzigingVragen(tx, buildActor(penvoerder, { nu: naAfloop }), zaak, stoppen)
  return { ...alles, jurist: await als('jurist'), beslisser: await als('gemandateerde') }
}

const stand = (tx: Tx, id: string) =>
  tx
    .selectFrom('subsidie as u')
    .innerJoin('aanvraag as a', 'a.id', 'u.aanvraag_id')
    .select(['a.status', 'a.eind_op', 'u.verleend', 'u.klaargezet', 'u.teruggevorderd'])
    .where('a.id', '=', id)
    .executeTakeFirstOrThrow()

test('intrekken vanaf een latere dag: wat bij de tijd ervoor hoort blijft, de rest wordt teruggevorderd (4:48 lid 2, 4:57)', async ({
  tx,
}) => {
  const { zaak, jurist, beslisser, secretaris } = await createGestopt(tx)
  const zonder = { ...deels, ervoor: null, ervoor_reden: '' }
  await expect(wijzigingsvoorstelOpstellen(tx, jurist, zaak, zonder)).rejects.toThrow(
    'hoort bij de tijd voor 1 juni 2027',
  )
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, deels)
  await wijzigingBesluiten(tx, beslisser, zaak, 1)
  await sql`set constraints all immediate`.execute(tx)
  const brief = JSON.stringify((await findOnverzondenBesluit(tx, zaak.id))?.inhoud)
  for (const tekst of [
    `houdt u ${euro(300_000)}, voor de tijd daarvoor`,
    'Dat bedrag stellen wij vast als wij uw verslag hebben',
    `Over de tijd voor 1 juni 2027: ${ervoor_reden}`,
    `U betaalt ${euro(180_000)} terug`,
  ])
    expect(brief).toContain(tekst)
  await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
  expect(await stand(tx, zaak.id)).toEqual({
    ...{ status: 'vaststelling_aangevraagd', eind_op: '2027-05-31' },
    ...{ verleend: 300_000, klaargezet: 480_000, teruggevorderd: 180_000 },
  })
  // the time before is still to be determined
  expect((await findTermijn(tx, zaak.id, 'vaststellingsbesluit'))?.gereed_op).toBeNull()
  expect(await verifyGeld(tx as unknown as Db)).toEqual([])
})

test('alles intrekken terwijl het verslag wacht: de termijn om vast te stellen vervalt, met de reden in het grootboek (4:48)', async ({
  tx,
}) => {
  const { zaak, jurist, beslisser, secretaris } = await createGestopt(tx)
  const alles = buildWijzigingsvoorstel({ uitkomst: 'intrekken', bedrag: null })
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, alles)
  await wijzigingBesluiten(tx, beslisser, zaak, 1)
  const voor = await findTermijn(tx, zaak.id, 'vaststellingsbesluit')
  expect(voor?.gereed_op).toBeNull()
  await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
  const na = await findTermijn(tx, zaak.id, 'vaststellingsbesluit')
  expect(na).toMatchObject({ gereed_op: '2028-01-03', einddatum: voor?.einddatum })
  expect(na?.gebeurtenissen.at(-1)).toMatchObject({
    ...{ soort: 'vervallen', op: '2028-01-03', artikel: 'Awb 4:48' },
    door: secretaris.gebruiker.naam,
  })
  expect(na?.regels.at(-1)?.tekst).toBe(
    'Op 3 januari 2028 is de subsidie ingetrokken. De termijn vervalt.',
  )
  expect(afloop(na?.gebeurtenissen ?? [])).toBe('Vervallen')
  expect((await stand(tx, zaak.id)).status).toBe('gesloten')
})

test('wordt de intrekking herroepen, dan loopt de termijn om vast te stellen weer, als was er niets gebeurd (7:11)', async ({
  tx,
}) => {
  const { zaak, penvoerder, jurist, beslisser, secretaris, als } = await createGestopt(tx)
  const alles = buildWijzigingsvoorstel({ uitkomst: 'intrekken', bedrag: null })
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, alles)
  await wijzigingBesluiten(tx, beslisser, zaak, 1)
  await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
  const [besluit] = await listBezwaarbaar(tx, zaak.id)
  const ontvanger = buildActor(penvoerder, { nu: naAfloop })
  await bezwaarMaken(tx, ontvanger, zaak, buildBezwaar(besluit?.id ?? ''))
  const behandelaar = await als('bezwaarbehandelaar')
  const waar = { zaak, volgnummer: '1' }
  await bezwaarToewijzen(tx, await als('coordinator'), waar, {
    behandelaar: behandelaar.gebruiker.id,
  })
  await nietHorenVastleggen(tx, behandelaar, waar, { niet_grond: 'wil_niet', verslag: 'Belde.' })
  const gegrond = await buildVoorstel(tx, zaak, {
    ...{ motivering: [], bedrag: 600_000, verantwoording_op: null },
  })
  await bezwaarvoorstelOpstellen(tx, behandelaar, waar, gegrond)
  await bezwaarInMandaat(tx, await als('gemandateerde'), waar, { _versie: 1, gelezen: 'ja' })
  await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
  await sql`set constraints all immediate`.execute(tx)
  expect(await stand(tx, zaak.id)).toMatchObject({
    ...{ status: 'vaststelling_aangevraagd', verleend: 600_000, teruggevorderd: 0 },
  })
  const termijn = await findTermijn(tx, zaak.id, 'vaststellingsbesluit')
  expect(termijn?.gereed_op).toBeNull()
  expect(termijn?.gebeurtenissen.map(({ soort }) => soort)).toEqual([
    ...['start', 'vervallen', 'intrekking'],
  ])
  expect(termijn?.regels.map(({ tekst }) => tekst).join()).not.toContain('De termijn vervalt')
})

test('de database: geen intrekking vanaf later zonder de tijd ervoor, en nooit meer terug dan wat te veel is betaald (4:48 lid 2, 4:57)', async ({
  tx,
}) => {
  const { zaak, jurist, beslisser } = await createGestopt(tx)
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, deels)
  const voorstel = await tx
    .selectFrom('wijzigingsvoorstel')
    .selectAll()
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  const beslis = (bedrag: number, teruggevorderd: number) =>
    tx
      .insertInto('besluit')
      .values({
        ...{ gemeente_id: zaak.gemeente_id, aanvraag_id: zaak.id, soort: 'intrekking' },
        ...{ uitkomst: 'ingetrokken', wijziging_id: voorstel.wijziging_id },
        ...{ bedrag, teruggevorderd, mutatie: bedrag - 600_000, datum: '2028-01-03' },
        ...{ moment: naAfloop, gemandateerde_id: beslisser.gebruiker.id },
        ...{ grondslag: 'x', inhoud: '{}' },
      })
      .execute()
  const weiger = async (doe: () => Promise<unknown>, constraint: string) => {
    await sql`savepoint hier`.execute(tx)
    await expect(doe()).rejects.toMatchObject({ code: '23514', constraint })
    await sql`rollback to savepoint hier`.execute(tx)
  }
  const telTerug = (teruggevorderd: number) =>
    tx
      .updateTable('subsidie')
      .set({ teruggevorderd, verleend: 300_000 })
      .where('aanvraag_id', '=', zaak.id)
      .execute()
  await betrekken(tx, beslisser, zaak, beslisser.gebruiker.id, 'gemandateerde')
  await sql`set constraints all deferred`.execute(tx)
  await weiger(async () => {
    await telTerug(180_001)
    await beslis(300_000, 180_001)
  }, 'niet_meer_dan_te_veel')
  const { id: _, ...rest } = voorstel
  await weiger(async () => {
    await tx
      .updateTable('wijzigingsvoorstel')
      .set({ vervallen_op: naAfloop })
      .where('id', '=', voorstel.id)
      .execute()
    await tx
      .insertInto('wijzigingsvoorstel')
      .values({ ...rest, versie: 2, bedrag: 0, ervoor_reden: '' })
      .execute()
    await beslis(0, 0)
  }, 'tijd_ervoor')
})

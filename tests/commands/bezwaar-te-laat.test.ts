import { sql } from 'kysely'
import { expect } from 'vitest'
import { bezwaarRegistreren } from '../../app/commands/bezwaar-registreren.server.ts'
import { bezwaarIntrekken } from '../../app/commands/bezwaar-intrekken.server.ts'
import { dwangsomVaststellen } from '../../app/commands/dwangsom-vaststellen.server.ts'
import { ingebrekestellingSturen } from '../../app/commands/ingebrekestelling-sturen.server.ts'
import { ingebrekestellingVastleggen } from '../../app/commands/ingebrekestelling-vastleggen.server.ts'
import { listDwangsombeelden, listLateBezwaren } from '../../app/lib/dwangsom.server.ts'
import { listBezwaarbrieven } from '../../db/queries/bezwaarbrief.ts'
import { findVerzuim } from '../../db/queries/dwangsom.ts'
import { getAanZet } from '../../db/queries/aan-zet.ts'
import type { Db } from '../../db/db.ts'
import { buildBezwaar, createBezwaar, createGeweigerd } from '../helpers/bezwaar.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const op = (datum: string) => new Date(`${datum}T10:00:00Z`)
const gesteld = (over: string) => ({ toelichting: '', over })

// twelve weeks with a committee, from the end of the term to object: 6 April 2027
test('ook een beslissing op bezwaar die te laat komt, kost de gemeente een bedrag per dag (7:14 met 4:17)', async ({
  tx,
}) => {
  const { zaak, penvoerder, bezwaar_id } = await createBezwaar(tx)
  const als = (wie: typeof penvoerder, datum: string) => buildActor(wie, { nu: op(datum) })
  const over = gesteld(bezwaar_id)
  expect(await listLateBezwaren(tx as unknown as Db, zaak.id, '2027-04-06')).toEqual([])
  await expect(
    ingebrekestellingSturen(tx, als(penvoerder, '2027-04-06'), zaak, over),
  ).rejects.toThrow('telt pas vanaf 7 april 2027')
  expect(await listLateBezwaren(tx as unknown as Db, zaak.id, '2027-04-07')).toHaveLength(1)
  await ingebrekestellingSturen(tx, als(penvoerder, '2027-04-07'), zaak, over)
  await expect(
    ingebrekestellingSturen(tx, als(penvoerder, '2027-04-08'), zaak, over),
  ).rejects.toThrow('al in gebreke gesteld')

  // it says nothing about the decision on the application
  expect(await findVerzuim(tx, zaak.id)).toBeUndefined()
  const { stand } = await getAanZet(tx, zaak.id, '2027-04-08')
  expect(stand.dwangsom_vanaf).toBeNull()
  const [beeld] = await listDwangsombeelden(tx as unknown as Db, zaak.id, '2027-04-24')
  expect(beeld).toMatchObject({ stand: { stand: 'loopt', dagen: 3, bedrag: 6_900 } })
  expect(beeld?.regels.map(({ artikel }) => artikel)).toEqual(
    expect.arrayContaining(['Awb 7:10', 'Awb 7:14', 'Awb 4:17 lid 2']),
  )

  const gemandateerde = await createMedewerker(tx, 'gemandateerde')
  await dwangsomVaststellen(tx, als(gemandateerde, '2027-06-02'), zaak, {
    over: bezwaar_id,
    uitkomst: 'verschuldigd',
    reden: '',
    aanvragers: [zaak.partij_id],
  })
  await sql`set constraints all immediate`.execute(tx)
  const vast = await findVerzuim(tx, zaak.id, bezwaar_id)
  expect(vast).toMatchObject({ dagen: 42, bedrag: 144_200, delen: [{ bedrag: 144_200 }] })
  expect(vast?.tekst).toContain('uw bezwaar bij')
  expect(vast?.tekst).toContain('in beroep')
})

test('wie niet aanvroeg stelt op papier in gebreke, krijgt de brieven en het hele bedrag, en de aanvrager leest er niets van', async ({
  tx,
}) => {
  const { zaak, besluit, penvoerder } = await createGeweigerd(tx)
  const intake = await createMedewerker(tx, 'intake')
  const als = (wie: typeof penvoerder, datum: string) => buildActor(wie, { nu: op(datum) })
  const bezwaar = await bezwaarRegistreren(tx, als(intake, '2026-12-02'), zaak, {
    ...buildBezwaar(besluit.id),
    van: 'derde',
    naam: 'Stichting De Andere Koffie',
    post_op: null,
    reden_vroeg: '',
    ontvangen_op: '2026-12-02',
  })
  await expect(
    ingebrekestellingSturen(tx, als(penvoerder, '2027-04-08'), zaak, gesteld(bezwaar.id)),
  ).rejects.toMatchObject({ status: 404 })
  await ingebrekestellingVastleggen(tx, als(intake, '2027-04-09'), zaak, {
    ...gesteld(bezwaar.id),
    ontvangen_op: '2027-04-07',
  })
  const gemandateerde = await createMedewerker(tx, 'gemandateerde')
  await dwangsomVaststellen(tx, als(gemandateerde, '2027-06-02'), zaak, {
    over: bezwaar.id,
    uitkomst: 'verschuldigd',
    reden: '',
    aanvragers: [],
  })
  await sql`set constraints all immediate`.execute(tx)
  expect(await findVerzuim(tx, zaak.id, bezwaar.id)).toMatchObject({ bedrag: 144_200, delen: [] })
  const brieven = (await listBezwaarbrieven(tx, bezwaar.id)).map(({ onderwerp }) => onderwerp)
  expect(brieven).toEqual(
    expect.arrayContaining([
      'Wij hebben uw ingebrekestelling ontvangen',
      expect.stringContaining('u krijgt een dwangsom'),
    ]),
  )
  const berichten = await tx
    .selectFrom('bericht')
    .select('soort')
    .where('aanvraag_id', '=', zaak.id)
    .where('soort', 'in', ['ingebrekestelling', 'ingebrekestelling_ontvangen', 'dwangsombesluit'])
    .execute()
  expect(berichten).toEqual([])
})

test('is het bezwaar ingetrokken, dan valt er niets te laat te beslissen; de database let op de termijn', async ({
  tx,
}) => {
  const { zaak, penvoerder, waar, bezwaar_id } = await createBezwaar(tx)
  const { id: termijn_id } = await tx
    .selectFrom('termijn')
    .select('id')
    .where('aanvraag_id', '=', zaak.id)
    .where('soort', '=', 'bezwaartermijn')
    .executeTakeFirstOrThrow()
  await sql`savepoint hier`.execute(tx)
  await expect(
    tx
      .insertInto('ingebrekestelling')
      .values({
        ...{ gemeente_id: zaak.gemeente_id, aanvraag_id: zaak.id, bezwaar_id, termijn_id },
        ...{ termijn_tot: '2027-04-06', ontvangen_op: '2027-04-07', eerste_dag: '2027-04-21' },
        ...{ weg: 'portaal', vastgelegd_door: penvoerder.id, moment: op('2027-04-07') },
      })
      .execute(),
  ).rejects.toThrow('gaat over de termijn')
  await sql`rollback to hier`.execute(tx)
  await bezwaarIntrekken(tx, buildActor(penvoerder), waar, { reden: '' })
  const laat = buildActor(penvoerder, { nu: op('2027-04-08') })
  await expect(ingebrekestellingSturen(tx, laat, zaak, gesteld(bezwaar_id))).rejects.toThrow(
    'ingetrokken of doorgestuurd',
  )
})

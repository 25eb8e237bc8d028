import { sql } from 'kysely'
import { expect } from 'vitest'
import { dwangsomVaststellen } from '../../app/commands/dwangsom-vaststellen.server.ts'
import { ingebrekestellingSturen } from '../../app/commands/ingebrekestelling-sturen.server.ts'
import { ingebrekestellingVastleggen } from '../../app/commands/ingebrekestelling-vastleggen.server.ts'
import { schuldBetaald } from '../../app/commands/schuld-betaald.server.ts'
import type { Rol } from '../../app/domain/toegang.ts'
import { insertSchuldbetaling, listSchuldenVanZaak } from '../../db/queries/geldschuld.ts'
import { getAanZet } from '../../db/queries/aan-zet.ts'
import { findVerzuim } from '../../db/queries/dwangsom.ts'
import { getWerkbank } from '../../db/queries/werkbank.ts'
import { findTermijn, getTermijn, sluitTermijn } from '../../db/queries/termijn.ts'
import type { Tx } from '../../db/db.ts'
import {
  buildActor,
  createDeelnemer,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const op = (datum: string) => new Date(`${datum}T10:00:00Z`)

/** The term to decide of these cases ends on 26 January 2027. */
async function createZaak(tx: Tx) {
  const noor = await createGebruiker(tx)
  const jurist = await createMedewerker(tx, 'jurist')
  const gemandateerde = await createMedewerker(tx, 'gemandateerde')
  const zaak = await createIngediend(tx, noor, { status: 'in_beoordeling' })
  const stellen = (datum: string) =>
    ingebrekestellingSturen(tx, buildActor(noor, { nu: op(datum) }), zaak, { toelichting: '' })
  const vaststellen = (datum: string, over: object = {}) =>
    dwangsomVaststellen(tx, buildActor(gemandateerde, { nu: op(datum) }), zaak, {
      uitkomst: 'verschuldigd',
      reden: '',
      aanvragers: [zaak.partij_id],
      ...over,
    })
  const besluiten = async (datum: string) =>
    sluitTermijn(tx, (await getTermijn(tx, zaak.id, 'beslistermijn')).id, datum)
  const berichten = async () => {
    const rijen = await tx
      .selectFrom('bericht')
      .select(['soort', 'tekst'])
      .where('aanvraag_id', '=', zaak.id)
      .orderBy('moment')
      .orderBy('soort')
      .execute()
    return rijen.map(({ soort, tekst }) => ({ soort, tekst: tekst.replaceAll('\u00a0', ' ') }))
  }
  return { zaak, noor, jurist, gemandateerde, stellen, vaststellen, besluiten, berichten }
}

const constraints = (tx: Tx) => sql`set constraints all immediate`.execute(tx)

test('op de laatste dag van de termijn kan het nog niet, een dag later wel (Awb 4:17 lid 3)', async ({
  tx,
}) => {
  const { zaak, stellen, berichten } = await createZaak(tx)
  await expect(stellen('2027-01-26')).rejects.toThrow('tot en met dinsdag 26 januari 2027')
  await stellen('2027-01-27')
  expect(await findVerzuim(tx, zaak.id)).toMatchObject({
    termijn_tot: '2027-01-26',
    ontvangen_op: '2027-01-27',
    eerste_dag: '2027-02-10',
    weg: 'portaal',
    besloten_op: null,
    vastgesteld_op: null,
  })
  const termijn = await findTermijn(tx, zaak.id, 'ingebrekestelling')
  expect(termijn).toMatchObject({ einddatum: '2027-02-10', gereed_op: null })
  expect((await berichten()).map(({ soort }) => soort)).toEqual([
    'ingebrekestelling',
    'ingebrekestelling_ontvangen',
  ])
})

test('beide kanten lezen dat de gemeente aan zet is, tot en met de dag voor de dwangsom', async ({
  tx,
}) => {
  const { zaak, stellen } = await createZaak(tx)
  await stellen('2027-02-01')
  expect((await getAanZet(tx, zaak.id, '2027-02-03')).aanZet).toEqual({
    aan_zet: 'gemeente',
    wat: 'De aanvraag beoordelen. De aanvrager stelde de gemeente in gebreke',
    tot: '2027-02-14',
  })
  expect((await getAanZet(tx, zaak.id, '2027-02-20')).aanZet.wat).toContain('loopt er een dwangsom')
})

test('wie de dwangsom vaststelt, leest het zodra zij niet meer groeit, en tot zij vaststaat (Awb 4:18)', async ({
  tx,
}) => {
  const { zaak, gemandateerde, stellen, besluiten, vaststellen } = await createZaak(tx)
  const taken = async (dag: string, wie = gemandateerde) =>
    (await getWerkbank(tx, wie, [], dag)).taken.map(({ soort, nummer }) => [soort, nummer])
  await stellen('2027-02-01')
  expect(await taken('2027-03-28')).toEqual([])
  expect(await taken('2027-03-29')).toEqual([['dwangsom', zaak.nummer]])
  expect((await getAanZet(tx, zaak.id, '2027-03-29')).aanZet.wat).toContain('hoogste bedrag')
  await besluiten('2027-02-15')
  expect(await taken('2027-02-20')).toEqual([])
  await besluiten('2027-02-16')
  expect(await taken('2027-02-17')).toEqual([['dwangsom', zaak.nummer]])
  expect(await taken('2027-02-17', await createMedewerker(tx, 'intake'))).toEqual([])
  await vaststellen('2027-02-17')
  expect(await taken('2027-02-17')).toEqual([])
})

test('een tweede keer in gebreke stellen kan niet, en een partner kan het niet', async ({ tx }) => {
  const { zaak, stellen } = await createZaak(tx)
  const vreemde = await createGebruiker(tx)
  const als = buildActor(vreemde, { nu: op('2027-02-01') })
  await expect(ingebrekestellingSturen(tx, als, zaak, { toelichting: '' })).rejects.toMatchObject({
    status: 403,
  })
  await stellen('2027-02-01')
  await expect(stellen('2027-02-02')).rejects.toThrow('al in gebreke gesteld')
})

test('op papier telt de dag van ontvangst, ook als het later wordt vastgelegd', async ({ tx }) => {
  const { zaak, jurist } = await createZaak(tx)
  const als = buildActor(jurist, { nu: op('2027-02-08') })
  const brief = { toelichting: 'Brief van 30 januari.' }
  await expect(
    ingebrekestellingVastleggen(tx, als, zaak, { ontvangen_op: '2027-02-09', ...brief }),
  ).rejects.toThrow('vandaag of eerder')
  await ingebrekestellingVastleggen(tx, als, zaak, { ontvangen_op: '2027-02-01', ...brief })
  expect(await findVerzuim(tx, zaak.id)).toMatchObject({
    ontvangen_op: '2027-02-01',
    eerste_dag: '2027-02-15',
    weg: 'papier',
  })
})

test('een zaak die een dag te laat is, kost 23 euro: het besluit noemt de som, het artikel en de laatste dag van betalen', async ({
  tx,
}) => {
  const { zaak, stellen, besluiten, vaststellen, berichten } = await createZaak(tx)
  await stellen('2027-02-01')
  await expect(vaststellen('2027-02-16')).rejects.toThrow('De dwangsom loopt nog')
  await besluiten('2027-02-16')
  await vaststellen('2027-02-17')
  await constraints(tx)
  expect(await findVerzuim(tx, zaak.id)).toMatchObject({
    dagen: 1,
    bedrag: 2_300,
    vastgesteld_op: '2027-02-17',
    delen: [{ bedrag: 2_300 }],
  })
  const brief = (await berichten()).find(({ soort }) => soort === 'dwangsombesluit')
  expect(brief?.tekst).toContain('Wij stellen de dwangsom vast op € 23,00 (Awb 4:17 en 4:18).')
  expect(brief?.tekst).toContain('1 dag van € 23,00 is € 23,00. (Awb 4:17 lid 2)')
  expect(brief?.tekst).toContain('Wij betalen uiterlijk op 31 maart 2027')
  expect(brief?.tekst).toContain('De laatste dag waarop u bezwaar kunt maken, is 31 maart 2027.')
  expect((await findTermijn(tx, zaak.id, 'dwangsombetaling'))?.einddatum).toBe('2027-03-31')
  await expect(vaststellen('2027-02-18')).rejects.toThrow('al vastgesteld')
})

test('na 42 dagen is het 1.442 euro, verdeeld over wie aanvroegen', async ({ tx }) => {
  const { zaak, stellen, vaststellen } = await createZaak(tx)
  const anderen = [
    await createDeelnemer(tx, zaak.id, zaak.gemeente_id, { naam: 'Buurtvereniging' }),
    await createDeelnemer(tx, zaak.id, zaak.gemeente_id, { naam: 'Wijkcomité' }),
  ]
  await stellen('2027-02-01')
  const aanvragers = [zaak.partij_id, ...anderen.map(({ partij_id }) => partij_id)]
  await vaststellen('2027-03-29', { aanvragers })
  await constraints(tx)
  const gevonden = await findVerzuim(tx, zaak.id)
  expect(gevonden).toMatchObject({ dagen: 42, bedrag: 144_200 })
  expect(gevonden?.delen.map(({ bedrag }) => bedrag)).toEqual([48_067, 48_067, 48_066])
})

test('zonder dwangsom noemt het besluit de grond van lid 5 en de reden, en er is niets te betalen', async ({
  tx,
}) => {
  const { zaak, stellen, vaststellen, berichten } = await createZaak(tx)
  await stellen('2027-02-01')
  const reden = 'U wachtte anderhalf jaar.'
  await vaststellen('2027-02-03', { uitkomst: 'onredelijk_laat', reden })
  await constraints(tx)
  expect(await findVerzuim(tx, zaak.id)).toMatchObject({
    grond: 'onredelijk_laat',
    bedrag: 0,
    delen: [],
  })
  expect((await berichten()).at(-1)?.tekst).toContain(reden)
  expect(await findTermijn(tx, zaak.id, 'dwangsombetaling')).toBeUndefined()
})

test('dat een dwangsom is betaald staat één keer vast, en de database weigert een ander bedrag', async ({
  tx,
}) => {
  const { zaak, stellen, vaststellen, gemandateerde } = await createZaak(tx)
  await stellen('2027-02-01')
  await vaststellen('2027-03-29')
  const [schuld] = await listSchuldenVanZaak(tx, zaak.id)
  expect(schuld).toMatchObject({ soort: 'dwangsom', bedrag: 144_200, betalen_voor: '2027-05-10' })
  const schuldId = schuld?.id ?? ''
  const betaling = { betaald_op: '2027-04-02', kenmerk: 'FA-77' }
  const besliste = { ...gemandateerde, rollen: ['gemandateerde', 'betaler'] as Rol[] }
  const door = (wie: typeof gemandateerde) =>
    schuldBetaald(
      tx,
      buildActor(wie, { nu: op('2027-04-05') }),
      { id: zaak.id, schuldId },
      betaling,
    )
  const betaler = await createMedewerker(tx, 'betaler')
  await sql`savepoint hier`.execute(tx)
  await expect(door(besliste)).rejects.toThrow('rol')
  await sql`rollback to hier`.execute(tx)
  await tx
    .insertInto('betrokkenheid')
    .values({
      ...{ gemeente_id: zaak.gemeente_id, aanvraag_id: zaak.id, taak: 'betaler' },
      gebruiker_id: betaler.id,
      moment: op('2027-04-05'),
    })
    .execute()
  await expect(
    insertSchuldbetaling(tx, {
      ...{ gemeente_id: zaak.gemeente_id, aanvraag_id: zaak.id, ingebrekestelling_id: schuldId },
      ...{ ...betaling, bedrag: 144_201, moment: op('2027-04-05'), betaald_door: betaler.id },
    }),
  ).rejects.toMatchObject({ constraint: 'schuld_is_besloten' })
  await sql`rollback to hier`.execute(tx)
  await door(betaler)
  expect((await findTermijn(tx, zaak.id, 'dwangsombetaling'))?.gereed_op).toBe('2027-04-02')
  expect((await findVerzuim(tx, zaak.id))?.betaald_op).toBe('2027-04-02')
})

test('de database weigert een bedrag dat niet bij de dagen hoort, en dagen die nog komen', async ({
  tx,
}) => {
  const { zaak, gemandateerde, stellen, berichten } = await createZaak(tx)
  const ingebrekestelling_id = await stellen('2027-02-01')
  const bericht = await tx
    .selectFrom('bericht')
    .select('id')
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  const rij = {
    ingebrekestelling_id,
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: zaak.id,
    grond: null,
    datum: '2027-02-16',
    moment: op('2027-02-16'),
    gemandateerde_id: gemandateerde.id,
    bericht_id: bericht.id,
  }
  expect(await berichten()).toHaveLength(2)
  const insert = (waarden: { dagen: number; bedrag: number }) => async () => {
    await sql`savepoint voor`.execute(tx)
    await tx
      .insertInto('dwangsombesluit')
      .values({ ...rij, ...waarden })
      .execute()
    await constraints(tx)
  }
  await expect(insert({ dagen: 1, bedrag: 2_400 })()).rejects.toThrow('bedrag_volgens_de_wet')
  await sql`rollback to savepoint voor`.execute(tx)
  await expect(insert({ dagen: 2, bedrag: 4_600 })()).rejects.toThrow('Awb 4:18')
})

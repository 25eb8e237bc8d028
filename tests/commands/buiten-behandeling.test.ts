import { sql } from 'kysely'
import { expect } from 'vitest'
import { aanvullingBeoordelen } from '../../app/commands/aanvulling-beoordelen.server.ts'
import { aanvullingVersturen } from '../../app/commands/aanvulling-versturen.server.ts'
import { aanvullingVragen } from '../../app/commands/aanvulling-vragen.server.ts'
import { aanvullingspuntBeantwoorden } from '../../app/commands/aanvullingspunt-beantwoorden.server.ts'
import { besluitLatenVervallen } from '../../app/commands/besluit-laten-vervallen.server.ts'
import { briefVerzonden } from '../../app/commands/brief-verzonden.server.ts'
import { buitenBehandelingLaten } from '../../app/commands/buiten-behandeling-laten.server.ts'
import { volledigVerklaren } from '../../app/commands/volledig-verklaren.server.ts'
import { leesFilter } from '../../app/domain/behandeling/werklijst.ts'
import { getAanZet } from '../../db/queries/aan-zet.ts'
import {
  findBesluit,
  insertBekendmaking,
  listOnverzondenBesluiten,
  verwijderOnverzonden,
} from '../../db/queries/besluit.ts'
import { findTermijn } from '../../db/queries/termijn.ts'
import { listWerklijstregels } from '../../db/queries/werklijst.ts'
import { getBezwaar, insertBezwaar } from '../../db/queries/bezwaar.ts'
import type { Tx } from '../../db/db.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const op = (datum: string) => new Date(`${datum}T10:00:00Z`)
const reden = 'Zonder begroting weten wij niet wat u nodig hebt.'

/** Asked on 8 December to complete it until 22 December; four weeks later is 19 January. */
async function createGevraagd(tx: Tx) {
  const noor = await createGebruiker(tx)
  const intake = await createMedewerker(tx, 'intake')
  const wim = await createMedewerker(tx, 'gemandateerde')
  const zaak = await createIngediend(tx, noor)
  const als = (wie: typeof noor, datum: string) => buildActor(wie, { nu: op(datum) })
  await aanvullingVragen(tx, als(intake, '2026-12-08'), zaak, {
    punten: [{ document: null, omschrijving: 'Een begroting met alle kosten' }],
    uiterlijk: '2026-12-22',
    toelichting: '',
  })
  const nietBehandelen = (datum: string) =>
    buitenBehandelingLaten(tx, als(wim, datum), zaak, { reden })
  const aanvullen = async (datum: string) => {
    await aanvullingspuntBeantwoorden(tx, als(noor, datum), zaak, {
      volgorde: 1,
      antwoord: 'Ongeveer vijfduizend euro.',
      bestand: undefined,
    })
    await aanvullingVersturen(tx, als(noor, datum), zaak)
  }
  const status = async () =>
    (
      await tx
        .selectFrom('aanvraag')
        .select('status')
        .where('id', '=', zaak.id)
        .executeTakeFirstOrThrow()
    ).status
  return { zaak, noor, intake, wim, als, nietBehandelen, aanvullen, status }
}

test('is er niet aangevuld, dan noemt de werklijst de eigen laatste dag: om niet te behandelen, daarna om te beslissen (Awb 4:5 lid 4)', async ({
  tx,
}) => {
  const { zaak, intake } = await createGevraagd(tx)
  const valt = async (datum: string) => {
    const filter = leesFilter(new URLSearchParams({ zoek: zaak.nummer }))
    const opties = { nu: op(datum), aantal: 10 }
    const [regel] = await listWerklijstregels(tx, intake, filter, opties)
    return [regel?.termijn?.soort, regel?.valt]
  }
  expect(await valt('2026-12-22')).toEqual(['hersteltermijn', '2026-12-22'])
  expect(await valt('2026-12-23')).toEqual(['buitenbehandelingtermijn', '2027-01-19'])
  expect(await valt('2027-01-20')).toEqual([
    'beslistermijn',
    (await findTermijn(tx, zaak.id, 'beslistermijn'))?.einddatum,
  ])
})

test('niet behandelen kan niet zolang de aanvrager nog kan aanvullen (Awb 4:5 lid 1)', async ({
  tx,
}) => {
  const { nietBehandelen } = await createGevraagd(tx)
  await expect(nietBehandelen('2026-12-22')).rejects.toThrow('tot en met 22 december 2026')
})

test('na de gegeven termijn kan het: de brief gaat meteen weg, en de bezwaartermijn loopt', async ({
  tx,
}) => {
  const { zaak, nietBehandelen, status } = await createGevraagd(tx)
  expect(await findTermijn(tx, zaak.id, 'buitenbehandelingtermijn')).toMatchObject({
    einddatum: '2027-01-19',
    gereed_op: null,
  })
  await nietBehandelen('2027-01-19')
  await sql`set constraints all immediate`.execute(tx)
  expect(await status()).toBe('buiten_behandeling')
  const besluit = await findBesluit(tx, zaak.id)
  expect(besluit).toMatchObject({
    soort: 'buiten_behandeling',
    bedrag: 0,
    verzonden_op: '2027-01-19',
    bezwaar_tot: '2027-03-02',
  })
  const brief = JSON.stringify(besluit?.inhoud)
  for (const deel of ['1. Een begroting', reden, 'artikel 4:5', 'Wij kregen geen aanvulling'])
    expect(brief).toContain(deel)
  for (const soort of ['beslistermijn', 'buitenbehandelingtermijn', 'hersteltermijn'] as const)
    expect((await findTermijn(tx, zaak.id, soort))?.gereed_op).not.toBeNull()
  expect((await getAanZet(tx, zaak.id, '2027-01-20')).aanZet).toEqual({
    aan_zet: 'niemand',
    wat: 'Wie het er niet mee eens is, kan bezwaar maken',
    tot: '2027-03-02',
  })
})

test('een dag na de vier weken kan het niet meer: dan beslist de gemeente op de inhoud (Awb 4:5 lid 4)', async ({
  tx,
}) => {
  const { nietBehandelen, status } = await createGevraagd(tx)
  await expect(nietBehandelen('2027-01-20')).rejects.toThrow('Beslis nu op de inhoud')
  expect(await status()).toBe('aanvulling_gevraagd')
})

test('was de aanvulling niet genoeg, dan tellen de vier weken vanaf de aanvulling', async ({
  tx,
}) => {
  const { zaak, intake, als, aanvullen, nietBehandelen, status } = await createGevraagd(tx)
  await aanvullen('2026-12-18')
  await expect(nietBehandelen('2026-12-23')).rejects.toThrow('Beoordeel die eerst')
  await aanvullingBeoordelen(tx, als(intake, '2026-12-28'), zaak, {
    oordeel: 'onvoldoende',
    toelichting: 'Er zijn geen kosten genoemd.',
  })
  expect((await findTermijn(tx, zaak.id, 'buitenbehandelingtermijn'))?.einddatum).toBe('2027-01-15')
  await expect(nietBehandelen('2027-01-18')).rejects.toThrow('tot en met 15 januari 2027')
  await nietBehandelen('2027-01-15')
  expect(await status()).toBe('buiten_behandeling')
})

test('de vier weken tellen al vanaf de aanvulling als nog niemand haar zag; wie nog kan aanvullen, krijgt die dag niet tegen (Awb 4:5 lid 4)', async ({
  tx,
}) => {
  const { zaak, intake, als, aanvullen } = await createGevraagd(tx)
  const laatste = async () =>
    (await findTermijn(tx, zaak.id, 'buitenbehandelingtermijn'))?.einddatum
  await aanvullen('2026-12-18')
  expect(await laatste()).toBe('2027-01-15')
  await aanvullingBeoordelen(tx, als(intake, '2026-12-21'), zaak, {
    oordeel: 'onvoldoende',
    toelichting: 'Er zijn geen kosten genoemd.',
  })
  expect(await laatste()).toBe('2027-01-19')
})

test('was de aanvulling genoeg, dan wordt de aanvraag behandeld', async ({ tx }) => {
  const { zaak, intake, als, aanvullen, nietBehandelen } = await createGevraagd(tx)
  await aanvullen('2026-12-18')
  await volledigVerklaren(tx, als(intake, '2026-12-21'), zaak)
  await expect(nietBehandelen('2026-12-28')).rejects.toThrow('om aanvulling is gevraagd')
  expect((await findTermijn(tx, zaak.id, 'buitenbehandelingtermijn'))?.gereed_op).toBe('2026-12-21')
})

async function kiestPost(tx: Tx, { zaak, noor }: Awaited<ReturnType<typeof createGevraagd>>) {
  await tx
    .insertInto('bereikbaarheid')
    .values({
      gemeente_id: zaak.gemeente_id,
      aanvraag_id: zaak.id,
      kanaal: 'post',
      moment: op('2026-12-10'),
      gebruiker_id: noor.id,
    })
    .execute()
}

test('wie post koos, krijgt de brief op papier: tot die weg is, staat het besluit klaar', async ({
  tx,
}) => {
  const gevraagd = await createGevraagd(tx)
  const { zaak, nietBehandelen, status } = gevraagd
  await kiestPost(tx, gevraagd)
  await nietBehandelen('2027-01-04')
  expect(await status()).toBe('besloten')
  const { soort } = await tx
    .selectFrom('taak')
    .select('soort')
    .where('aanvraag_id', '=', zaak.id)
    .where('omschrijving', 'like', 'Besluit printen%')
    .executeTakeFirstOrThrow()
  expect(soort).toBe('printen_en_verzenden')
})

test('de intake besluit dit niet', async ({ tx }) => {
  const { zaak, intake, als } = await createGevraagd(tx)
  await expect(
    buitenBehandelingLaten(tx, als(intake, '2027-01-04'), zaak, { reden }),
  ).rejects.toMatchObject({ status: 403 })
})

const verzonden = (verzonden_op: string) => ({ verzonden_op, titel: null, samenvatting: null })

test('ging de brief niet binnen vier weken op de post, dan kan dat niet meer en vervalt het besluit (Awb 4:5 lid 4)', async ({
  tx,
}) => {
  const gevraagd = await createGevraagd(tx)
  const { zaak, intake, als, nietBehandelen, status } = gevraagd
  await kiestPost(tx, gevraagd)
  await nietBehandelen('2027-01-19')
  const sara = await createMedewerker(tx, 'secretaris')
  const waarom = { reden: 'De printer stond een week stil.' }
  await expect(besluitLatenVervallen(tx, als(sara, '2027-01-19'), zaak, waarom)).rejects.toThrow(
    'kan nog worden verstuurd',
  )
  const laat = briefVerzonden(tx, als(sara, '2027-01-21'), zaak, verzonden('2027-01-20'))
  await expect(laat).rejects.toThrow('uiterlijk op 19 januari 2027')
  await expect(
    besluitLatenVervallen(tx, als(intake, '2027-01-20'), zaak, waarom),
  ).rejects.toMatchObject({ status: 403 })
  const besluit = await findBesluit(tx, zaak.id)
  const { id: bezwaar } = await insertBezwaar(tx, {
    ...{ gemeente_id: 'elburg', aanvraag_id: zaak.id, besluit_id: besluit!.id, van: 'derde' },
    ...{ kanaal: 'papier', naam: 'x', ontvangen_op: '2027-01-19', bezwaar_tot: null },
    ...{
      commissie: false,
      ingediend_door: intake.id,
      moment: new Date('2027-01-19T10:00:00Z'),
      status: 'aangehouden',
    },
  })
  await besluitLatenVervallen(tx, als(sara, '2027-01-20'), zaak, waarom)
  // what came early waits for the next decision (Awb 6:10)
  expect((await getBezwaar(tx, bezwaar)).besluit_id).toBeNull()
  await sql`set constraints all immediate`.execute(tx)
  expect(await findBesluit(tx, zaak.id)).toBeUndefined()
  expect(await listOnverzondenBesluiten(tx, 'elburg')).toEqual([])
  expect(await status()).toBe('ingediend')
  const bewaard = await tx
    .selectFrom('vervallen_besluit')
    .select(['besluit_id', 'reden'])
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  expect(bewaard).toEqual([{ besluit_id: besluit?.id, ...waarom }])
  expect((await findTermijn(tx, zaak.id, 'beslistermijn'))?.gereed_op).toBeNull()
  await volledigVerklaren(tx, als(intake, '2027-01-21'), zaak)
  expect(await status()).toBe('volledig')
})

test('werd de brief wel op tijd gepost, dan telt die dag, ook als het later wordt vastgelegd', async ({
  tx,
}) => {
  const gevraagd = await createGevraagd(tx)
  const { zaak, als, nietBehandelen, status } = gevraagd
  await kiestPost(tx, gevraagd)
  await nietBehandelen('2027-01-18')
  const sara = await createMedewerker(tx, 'secretaris')
  await briefVerzonden(tx, als(sara, '2027-01-25'), zaak, verzonden('2027-01-19'))
  expect(await status()).toBe('buiten_behandeling')
})

test('de database weigert een te late bekendmaking, en neemt een besluit dat telt niet weg', async ({
  tx,
}) => {
  const gevraagd = await createGevraagd(tx)
  const { zaak, als, nietBehandelen } = gevraagd
  await kiestPost(tx, gevraagd)
  await nietBehandelen('2027-01-18')
  const { id: besluit_id } = (await findBesluit(tx, zaak.id))!
  await sql`savepoint hier`.execute(tx)
  await expect(
    insertBekendmaking(tx, {
      ...{ besluit_id, gemeente_id: zaak.gemeente_id, kanaal: 'post', verzonden_op: '2027-01-27' },
      ...{ bezwaar_tot: null, bericht_id: null, taak_id: null, moment: op('2027-01-27') },
    }),
  ).rejects.toMatchObject({ constraint: 'binnen_vier_weken' })
  await sql`rollback to hier`.execute(tx)
  await expect(tx.deleteFrom('besluit').where('id', '=', besluit_id).execute()).rejects.toThrow(
    'permission denied',
  )
  await sql`rollback to hier`.execute(tx)
  const sara = await createMedewerker(tx, 'secretaris')
  await briefVerzonden(tx, als(sara, '2027-01-19'), zaak, verzonden('2027-01-19'))
  const vervallen = { reden: 'te laat', moment: op('2027-01-20'), vastgelegd_door: sara.id }
  await expect(verwijderOnverzonden(tx, besluit_id, vervallen)).rejects.toThrow(
    'alleen worden toegevoegd',
  )
})

import { expect } from 'vitest'
import { aanvullingVersturen } from '../../app/commands/aanvulling-versturen.server.ts'
import { aanvullingVragen } from '../../app/commands/aanvulling-vragen.server.ts'
import { aanvullingspuntBeantwoorden } from '../../app/commands/aanvullingspunt-beantwoorden.server.ts'
import { termijnHervatten } from '../../app/commands/termijn-hervatten.server.ts'
import { termijnOpschorten } from '../../app/commands/termijn-opschorten.server.ts'
import { termijnVerdagen } from '../../app/commands/termijn-verdagen.server.ts'
import {
  uitstelBeantwoorden,
  uitstelVastleggen,
} from '../../app/commands/uitstel-beantwoorden.server.ts'
import type { OpschortingInvoer } from '../../app/domain/termijn/termijnhandeling.schema.ts'
import { findTermijn, startTermijn } from '../../db/queries/termijn.ts'
import type { Tx } from '../../db/db.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const op = (datum: string) => new Date(`${datum}T10:00:00Z`)
const reden = 'Wij wachten op een besluit van de gemeenteraad.'

/** Received on 1 December 2026 with the eight weeks of the law: until 26 January 2027. */
async function createZaak(tx: Tx) {
  const noor = await createGebruiker(tx)
  const els = await createMedewerker(tx, 'coordinator')
  const zaak = await createIngediend(tx, noor)
  const als = (wie: typeof noor, datum: string) => buildActor(wie, { nu: op(datum) })
  const verdagen = (datum: string, tot: string) =>
    termijnVerdagen(tx, als(els, datum), zaak, { tot, reden })
  const opschorten = (
    datum: string,
    grond: OpschortingInvoer['grond'],
    tot: string | null = null,
  ) => termijnOpschorten(tx, als(els, datum), zaak, { grond, reden, tot })
  const hervatten = (datum: string) => termijnHervatten(tx, als(els, datum), zaak)
  const antwoorden = (datum: string, akkoord: boolean) =>
    uitstelBeantwoorden(tx, als(noor, datum), zaak, { akkoord })
  const einde = async () => (await findTermijn(tx, zaak.id, 'beslistermijn'))?.einddatum
  const laatste = async (soort: string) =>
    (
      await tx
        .selectFrom('bericht')
        .select('tekst')
        .where('aanvraag_id', '=', zaak.id)
        .where('soort', '=', soort)
        .orderBy('moment', 'desc')
        .limit(1)
        .executeTakeFirst()
    )?.tekst
  return { zaak, noor, els, als, verdagen, opschorten, hervatten, antwoorden, einde, laatste }
}

test('zonder termijn in een regeling verschuift verdagen het einde, één keer (Awb 4:14 lid 3)', async ({
  tx,
}) => {
  const { verdagen, einde, laatste } = await createZaak(tx)
  await verdagen('2027-01-20', '2027-02-23')
  expect(await einde()).toBe('2027-02-23')
  expect(await laatste('verdaging')).toContain('uiterlijk op 23 februari 2027')
  expect(await laatste('verdaging')).toContain('4:14, derde lid')
  await verdagen('2027-02-20', '2027-03-23')
  expect(await einde()).toBe('2027-02-23')
  expect(await laatste('verdaging')).toContain('vanaf 24 februari 2027 in gebreke stellen')
})

test('na het einde kan verdagen niet meer, en de dag is een latere werkdag', async ({ tx }) => {
  const { verdagen } = await createZaak(tx)
  await expect(verdagen('2027-01-20', '2027-01-26')).rejects.toThrow('Kies een latere dag')
  await expect(verdagen('2027-01-20', '2027-02-20')).rejects.toThrow('geen werkdag')
  await expect(verdagen('2027-01-27', '2027-02-23')).rejects.toThrow('Verdagen kon tot en met')
})

test('staat de termijn in een verordening, dan is verdagen een bericht en verschuift er niets (Awb 4:14 lid 1)', async ({
  tx,
}) => {
  const { zaak, verdagen, laatste } = await createZaak(tx)
  await startTermijn(
    tx,
    {
      gemeente_id: zaak.gemeente_id,
      aanvraag_id: zaak.id,
      soort: 'vaststellingsbesluit',
      op: '2026-12-01',
      lengte: { aantal: 8, eenheid: 'weken' },
      grondslag: 'verordening',
      artikel: 'ASV artikel 12',
    },
    { nu, gebruiker_id: null },
  )
  await verdagen('2027-01-20', '2027-02-23')
  expect((await findTermijn(tx, zaak.id, 'vaststellingsbesluit'))?.einddatum).toBe('2027-01-26')
  expect(await laatste('verdaging')).toContain('wordt hierdoor niet langer')
})

test('instemmen met uitstel zet de termijn stil vanaf de dag erna; nee zeggen verandert niets (Awb 4:15 lid 2 onder a)', async ({
  tx,
}) => {
  const { opschorten, antwoorden, einde, laatste } = await createZaak(tx)
  await opschorten('2027-01-04', 'instemming', '2027-02-01')
  expect(await einde()).toBe('2027-01-26')
  await expect(opschorten('2027-01-05', 'overmacht', '2027-02-01')).rejects.toThrow('al om uitstel')
  await antwoorden('2027-01-05', false)
  expect(await einde()).toBe('2027-01-26')
  await opschorten('2027-01-06', 'instemming', '2027-02-01')
  await antwoorden('2027-01-11', true)
  // 12 January up to and including 31 January: 20 days
  expect(await einde()).toBe('2027-02-15')
  expect(await laatste('uitstelantwoord_ontvangen')).toContain('uiterlijk op 15 februari 2027')
  await expect(antwoorden('2027-01-12', true)).rejects.toThrow('vraagt nu niet om uitstel')
})

test('een instemming op papier telt vanaf de dag waarop zij binnenkwam', async ({ tx }) => {
  const { zaak, els, als, opschorten, einde } = await createZaak(tx)
  await opschorten('2027-01-06', 'instemming', '2027-02-01')
  const vastleggen = (beantwoord_op: string) =>
    uitstelVastleggen(tx, als(els, '2027-01-14'), zaak, { akkoord: true, beantwoord_op })
  await expect(vastleggen('2027-01-05')).rejects.toThrow('tot en met vandaag')
  await vastleggen('2027-01-11')
  expect(await einde()).toBe('2027-02-15')
})

test.for(['aanvrager', 'overmacht', 'buitenland'] as const)(
  'een opschorting (%s) duurt tot de gemeente haar beëindigt, met bericht van de nieuwe dag (Awb 4:15 lid 4)',
  async (grond, { tx }) => {
    const { opschorten, hervatten, einde, laatste } = await createZaak(tx)
    await opschorten('2027-01-04', grond, grond === 'overmacht' ? '2027-03-01' : null)
    expect(await einde()).toBeNull()
    await expect(opschorten('2027-01-05', grond, '2027-03-01')).rejects.toThrow('staat al stil')
    await hervatten('2027-01-15')
    // 5 January up to and including 14 January: 10 days; 5 February is a Friday
    expect(await einde()).toBe('2027-02-05')
    expect(await laatste('hervatting')).toContain('uiterlijk op 5 februari 2027')
    await expect(hervatten('2027-01-18')).rejects.toThrow('staat niet stil')
  },
)

test('dagen die dubbel stilstaan tellen één keer, en een aanvulling hervat alleen het verzoek om aanvulling', async ({
  tx,
}) => {
  const { zaak, noor, als, opschorten, hervatten, einde } = await createZaak(tx)
  const intake = await createMedewerker(tx, 'intake')
  await aanvullingVragen(tx, als(intake, '2026-12-08'), zaak, {
    punten: [{ document: null, omschrijving: 'Een begroting' }],
    uiterlijk: '2026-12-22',
    toelichting: '',
  })
  await opschorten('2026-12-14', 'aanvrager')
  await aanvullingspuntBeantwoorden(tx, als(noor, '2026-12-18'), zaak, {
    volgorde: 1,
    antwoord: 'Zie de bijlage.',
    bestand: undefined,
  })
  await aanvullingVersturen(tx, als(noor, '2026-12-18'), zaak)
  expect(await einde()).toBeNull()
  await hervatten('2026-12-21')
  // 9 up to and including 20 December: 12 days, not 9 and 6; 7 February is a Sunday
  expect(await einde()).toBe('2027-02-08')
})

test('na het einde van de termijn brengt stilzetten niets terug', async ({ tx }) => {
  const { opschorten } = await createZaak(tx)
  await expect(opschorten('2027-01-27', 'overmacht', '2027-03-01')).rejects.toThrow(
    'Stilzetten verandert daar niets meer aan',
  )
})

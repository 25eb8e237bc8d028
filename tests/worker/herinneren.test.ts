import { expect, vi } from 'vitest'
import { aanvullingVragen } from '../../app/commands/aanvulling-vragen.server.ts'
import { aanvullingVersturen } from '../../app/commands/aanvulling-versturen.server.ts'
import { aanvullingspuntBeantwoorden } from '../../app/commands/aanvullingspunt-beantwoorden.server.ts'
import { configure } from '../../app/lib/config.server.ts'
import { renderEmail } from '../../app/lib/mailer.server.ts'
import { closeWorkerDb } from '../../app/worker/db.ts'
import { termijnenHerinneren } from '../../app/worker/termijnen-herinneren.ts'
import type { Db } from '../../db/db.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { test as base } from '../helpers/test-db.ts'

vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T09:00:00Z') })

/** What the worker does on a day, in its own role. */
const test = base.extend<{ opDag: (datum: string) => Promise<void> }>({
  opDag: async ({ database }, provide) => {
    configure(database.config)
    await provide((datum) => {
      vi.setSystemTime(new Date(`${datum}T09:00:00Z`))
      return termijnenHerinneren()
    })
    await closeWorkerDb()
  },
})

const mails = async (db: Db, aanvraag_id: string) => {
  const rijen = await db
    .selectFrom('uitgaande_mail')
    .select(['aan_adres', 'gegevens'])
    .where('aanvraag_id', '=', aanvraag_id)
    .where('soort', '=', 'termijnnadert')
    .orderBy('aangemaakt_op')
    .orderBy('aan_adres')
    .execute()
  return rijen.map(({ aan_adres, gegevens }) => [aan_adres, (gegevens as { tot: string }).tot])
}

test('de aanvrager krijgt een week en een dag voor de laatste dag om aan te vullen een herinnering, elk één keer', async ({
  db,
  opDag,
}) => {
  const noor = await createGebruiker(db)
  const intake = await createMedewerker(db, 'intake')
  const zaak = await createIngediend(db, noor)
  const nu = new Date('2026-12-08T10:00:00Z')
  await db.transaction().execute((tx) =>
    aanvullingVragen(tx, buildActor(intake, { nu }), zaak, {
      punten: [{ document: null, omschrijving: 'Een begroting' }],
      uiterlijk: '2026-12-22',
      toelichting: '',
    }),
  )
  await opDag('2026-12-14')
  expect(await mails(db, zaak.id)).toEqual([])
  await opDag('2026-12-15')
  await opDag('2026-12-16')
  await Promise.all([opDag('2026-12-21'), opDag('2026-12-21')])
  expect(await mails(db, zaak.id)).toEqual([
    [noor.email, '22 december 2026'],
    [noor.email, '22 december 2026'],
  ])
})

test('wie post koos, krijgt de herinnering ook op papier, elk één keer', async ({ db, opDag }) => {
  const noor = await createGebruiker(db)
  const intake = await createMedewerker(db, 'intake')
  const zaak = await createIngediend(db, noor)
  const nu = new Date('2026-12-08T10:00:00Z')
  await db.transaction().execute(async (tx) => {
    await aanvullingVragen(tx, buildActor(intake, { nu }), zaak, {
      punten: [{ document: null, omschrijving: 'Een begroting' }],
      uiterlijk: '2026-12-22',
      toelichting: '',
    })
    const { gemeente_id, id: aanvraag_id } = zaak
    await tx
      .insertInto('bereikbaarheid')
      .values({ gemeente_id, aanvraag_id, kanaal: 'post', moment: nu, gebruiker_id: noor.id })
      .execute()
  })
  await opDag('2026-12-15')
  await Promise.all([opDag('2026-12-16'), opDag('2026-12-21')])
  const taken = await db
    .selectFrom('taak as t')
    .innerJoin('bericht as b', 'b.id', 't.verwijst_naar')
    .select(['t.soort', 'b.tekst'])
    .where('t.aanvraag_id', '=', zaak.id)
    .where('b.soort', '=', 'herinnering')
    .execute()
  expect(taken).toHaveLength(2)
  for (const { soort, tekst } of taken) {
    expect(soort).toBe('printen_en_verzenden')
    expect(tekst).toContain('tot en met 22 december 2026')
  }
})

test('wie al aanvulde, krijgt geen herinnering meer', async ({ db, opDag }) => {
  const noor = await createGebruiker(db)
  const intake = await createMedewerker(db, 'intake')
  const zaak = await createIngediend(db, noor)
  const als = (wie: typeof noor) => buildActor(wie, { nu: new Date('2026-12-08T10:00:00Z') })
  await db.transaction().execute(async (tx) => {
    await aanvullingVragen(tx, als(intake), zaak, {
      punten: [{ document: null, omschrijving: 'Een begroting' }],
      uiterlijk: '2026-12-22',
      toelichting: '',
    })
    await aanvullingspuntBeantwoorden(tx, als(noor), zaak, {
      volgorde: 1,
      antwoord: 'Zie de bijlage.',
      bestand: undefined,
    })
    await aanvullingVersturen(tx, als(noor), zaak)
  })
  await opDag('2026-12-21')
  expect(await mails(db, zaak.id)).toEqual([])
})

test('de gemeente krijgt een herinnering voor de laatste dag om te beslissen, en een te late zaak wordt niet verleend', async ({
  db,
  opDag,
}) => {
  const noor = await createGebruiker(db, { gemeente_id: 'elburg' })
  const coordinator = await createMedewerker(db, 'coordinator')
  const zaak = await createIngediend(db, noor)
  await opDag('2027-01-12')
  await opDag('2027-01-13')
  const adressen = (await mails(db, zaak.id)).map(([adres]) => adres)
  expect(adressen).toContain(coordinator.email)
  expect(adressen).not.toContain(noor.email)
  expect(new Set(adressen).size).toBe(adressen.length)
  await opDag('2027-03-01')
  expect((await mails(db, zaak.id)).length).toBe(adressen.length)
  const { status } = await db
    .selectFrom('aanvraag')
    .select('status')
    .where('id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(status).toBe('ingediend')
})

test('de herinnering noemt het nummer en de dag, en geen naam, bedrag of besluit', async () => {
  const { onderwerp, tekst } = await renderEmail('termijnnadert', {
    afzender: { gemeente: 'Elburg', telefoon: '0525 00 00 00', demo: false },
    nummer: 'ELB-2026-00042',
    link: 'http://localhost:3000/aanvragen/ELB-2026-00042/aanvulling',
    termijn: null,
    tot: '22 december 2026',
  })
  expect(onderwerp).toBe('Herinnering over ELB-2026-00042: uiterlijk 22 december 2026')
  expect(tekst).toContain('tot en met 22 december 2026')
  expect(tekst).toContain('/aanvragen/ELB-2026-00042/aanvulling')
  expect(tekst).not.toContain('€')
})

import { expect } from 'vitest'
import { sectiestanden } from '../../app/domain/aanvraag/sectiestand.ts'
import { waarschuwingenBijIndienen } from '../../app/domain/aanvraag/waarschuwing.ts'
import { toDatum } from '../../app/domain/datum.ts'
import {
  action as laterAction,
  loader as laterLoader,
} from '../../app/routes/aanvragen.$nummer.bijlagen_.$document.later/route.tsx'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { getGevraagdeStukken } from '../../db/queries/checklist.ts'
import { getIntake } from '../../db/queries/intake.ts'
import type { Db } from '../../db/db.ts'
import { pdf } from '../helpers/bestanden.ts'
import { createZaakMetBijlagen, foutBij } from '../helpers/bijlagen.ts'
import { call } from '../helpers/routes.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

const jaar = new Date().getFullYear() + 1

/** A draft of a foundation, which is asked for its statuten. */
async function createStichting(db: Db) {
  const zaak = await createZaakMetBijlagen(db)
  const stichting = {
    soort: 'rechtspersoon' as const,
    kvk_nummer: '12345678',
    organisatiesoort: 'stichting' as const,
  }
  await db.updateTable('partij').set(stichting).where('id', '=', zaak.partij_id).execute()
  await db.updateTable('aanvraag').set({ gevraagd: 700_000 }).where('id', '=', zaak.id).execute()
  const params = { ...zaak.params, document: 'statuten' }
  const pad = `${zaak.pad}/statuten/later`
  return {
    ...zaak,
    later: (dag: number, maand: number, inJaar = jaar, document = 'statuten') =>
      call(laterAction, {
        path: pad,
        params: { ...params, document },
        cookie: zaak.cookie,
        form: {
          _sleutel: crypto.randomUUID(),
          'verwacht_op.dag': String(dag),
          'verwacht_op.maand': String(maand),
          'verwacht_op.jaar': String(inJaar),
        },
      }),
    laterPagina: () => call(laterLoader, { path: pad, params, cookie: zaak.cookie }),
  }
}

async function standVan(db: Db, id: string) {
  const inhoud = await getAanvraaginhoud(db, id)
  const stukken = await getGevraagdeStukken(db, id, toDatum(new Date()))
  const standen = sectiestanden(inhoud, { stukken, voorwaarden: [], vragen: [] }, new Set())
  const waarschuwingen = waarschuwingenBijIndienen(
    inhoud,
    standen,
    { maximumbedrag: 1e9 },
    '2026-12-01',
  )
  return {
    bijlagen: standen.find(({ naam }) => naam === 'bijlagen'),
    waarschuwing: waarschuwingen.find(({ sectie }) => sectie === 'bijlagen')?.tekst,
  }
}

test('een gevraagd stuk kan later komen: dat staat bij de bijlagen, als waarschuwing en bij de toets', async ({
  db,
}) => {
  const zaak = await createStichting(db)
  expect((await zaak.later(3, 3)).status).toBe(303)
  const { stukken } = await zaak.pagina()
  expect(stukken).toContainEqual(
    expect.objectContaining({
      sleutel: 'statuten',
      erIs: false,
      volgt: `volgt rond 3 maart ${jaar}`,
    }),
  )
  expect(await standVan(db, zaak.id)).toMatchObject({
    bijlagen: { stand: 'wacht', woord: 'Volgt later' },
    waarschuwing: expect.stringContaining(`(volgt rond 3 maart ${jaar})`),
  })
  const intake = await getIntake(db, zaak.id, toDatum(new Date()))
  expect(intake.stukken.find(({ sleutel }) => sleutel === 'statuten')?.volgt).toBe(`${jaar}-03-03`)
  expect(await (await zaak.laterPagina()).json()).toMatchObject({ verwacht_op: `${jaar}-03-03` })
  await zaak.later(4, 5)
  expect((await zaak.pagina()).stukken).toContainEqual(
    expect.objectContaining({ volgt: `volgt rond 4 mei ${jaar}` }),
  )
})

test('komt het stuk, dan volgt het niet meer', async ({ db }) => {
  const zaak = await createStichting(db)
  await zaak.later(3, 3)
  expect((await zaak.stuur({ bestand: pdf(), document: 'statuten' })).status).toBe(303)
  expect((await getAanvraaginhoud(db, zaak.id)).volgt).toEqual([])
  expect(await standVan(db, zaak.id)).toMatchObject({ bijlagen: { stand: 'klaar' } })
  const nogmaals = await zaak.later(3, 3)
  expect([nogmaals.status, await foutBij(nogmaals, 'root')]).toEqual([
    422,
    expect.stringMatching(/Dit stuk is er al/),
  ])
})

test.for([
  ['in het verleden', [1, 1, 2020, 'statuten'], /Kies een dag/],
  ['over jaren', [1, 1, jaar + 5, 'statuten'], /Kies een dag/],
  ['van iets wat niet gevraagd is', [3, 3, jaar, 'rijbewijs'], /vragen het niet/],
] as const)('een belofte %s kan niet', async ([, invoer, tekst], { db }) => {
  const zaak = await createStichting(db)
  const answer = await zaak.later(invoer[0], invoer[1], invoer[2], invoer[3])
  expect([answer.status, await foutBij(answer, 'root')]).toEqual([
    422,
    expect.stringMatching(tekst),
  ])
})

test('na het indienen kan alleen nog komen wat was beloofd, en de gemeente ziet dat het er is', async ({
  db,
  database,
}) => {
  const zaak = await createStichting(db)
  await zaak.later(3, 3)
  await asSuperuser(
    database.name,
    `update aanvraag set status = 'ingediend', ingediend_op = now(), soort_aanvrager = 'organisatie',
       regeling_versie_id = (select id from regeling_versie where regeling_id = aanvraag.regeling_id limit 1)
     where id = $1`,
    [zaak.id],
  )
  const pagina = await zaak.pagina()
  expect(pagina).toMatchObject({ belemmeringen: [], keuzes: [{ sleutel: 'statuten' }] })
  expect((await zaak.stuur({ bestand: pdf('iets anders.pdf') })).status).toBe(422)
  expect((await zaak.stuur({ bestand: pdf(), document: 'jaarrekening' })).status).toBe(422)
  expect((await zaak.later(4, 4)).status).toBe(422)

  expect((await zaak.stuur({ bestand: pdf(), document: 'statuten' })).status).toBe(303)
  const waar = (tabel: 'bericht' | 'taak') =>
    db.selectFrom(tabel).selectAll().where('aanvraag_id', '=', zaak.id).execute()
  expect(await waar('bericht')).toMatchObject([{ onderwerp: 'Bijlage nagestuurd' }])
  expect(await waar('taak')).toMatchObject([{ soort: 'bericht_beantwoorden' }])
  expect((await zaak.stuur({ bestand: pdf(), document: 'statuten' })).status).toBe(422)
})

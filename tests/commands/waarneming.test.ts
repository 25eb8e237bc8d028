import { sql } from 'kysely'
import { expect } from 'vitest'
import { afwezigheidIntrekken } from '../../app/commands/afwezigheid-intrekken.server.ts'
import { afwezigheidMelden } from '../../app/commands/afwezigheid-melden.server.ts'
import { beoordelingOverdragen } from '../../app/commands/beoordeling-overdragen.server.ts'
import { gemeenteBerichten } from '../../app/commands/gemeente-berichten.server.ts'
import { zaakToewijzen } from '../../app/commands/zaak-toewijzen.server.ts'
import { takenVoor } from '../../app/domain/behandeling/taak.ts'
import { leesFilter } from '../../app/domain/behandeling/werklijst.ts'
import type { Zaaktaak } from '../../app/domain/beoordeling/toewijzing.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { takeOverBeoordeling } from '../../db/queries/afwezigheid.ts'
import { findEigenBeoordeling } from '../../db/queries/beoordeling.ts'
import { getWerkbank } from '../../db/queries/werkbank.ts'
import { werklijst } from '../../db/queries/werklijst.ts'
import { findZaak, findZaakMetId } from '../../db/queries/zaak.ts'
import type { Db, Tx } from '../../db/db.ts'
import { beoordeel, createToegewezen } from '../helpers/beoordeeld.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const codesVan = (error: unknown) =>
  error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : [error]

const weg = (tx: Tx, wie: Gebruiker, vervanger: Gebruiker | null = null) =>
  afwezigheidMelden(tx, buildActor(wie), {
    wie: null,
    van: '2026-12-01',
    tot: '2026-12-11',
    vervanger: vervanger?.id ?? null,
  })
const terug = async (tx: Tx, wie: Gebruiker) => {
  const { id } = await tx
    .selectFrom('afwezigheid')
    .select('id')
    .where('gebruiker_id', '=', wie.id)
    .executeTakeFirstOrThrow()
  await afwezigheidIntrekken(tx, buildActor(wie), id)
}
const taken = async (tx: Tx, wie: Gebruiker, dag = '2026-12-02') =>
  (await getWerkbank(tx, wie, takenVoor(wie.rollen), dag)).taken.map(({ soort, namens }) => ({
    soort,
    namens,
  }))

/** A message waits for Karin, who handles the case. */
async function createVraag(tx: Tx) {
  const noor = await createGebruiker(tx)
  const karin = await createMedewerker(tx, 'intake')
  const joost = await createMedewerker(tx, 'intake')
  const { id } = await createIngediend(tx, noor)
  const zaak = (await findZaakMetId(tx, noor, id))!
  await zaakToewijzen(tx, buildActor(karin), zaak, { behandelaar_id: karin.id })
  await gemeenteBerichten(tx, buildActor(noor), zaak, {
    onderwerp: 'Mag het later?',
    tekst: 'De zaal.',
  })
  return { zaak, karin, joost, ander: await createMedewerker(tx, 'intake') }
}
const vanKarin = { soort: 'bericht_beantwoorden', namens: 'Sanne Bos' }

test('een bericht aan wie afwezig is, wacht bij wie vervangt, en bij haar zelf als zij terug is', async ({
  tx,
}) => {
  const { karin, joost, ander } = await createVraag(tx)
  expect(await taken(tx, karin)).toEqual([{ ...vanKarin, namens: null }])
  await weg(tx, karin, joost)
  expect(await taken(tx, joost)).toEqual([vanKarin])
  expect([...(await taken(tx, karin)), ...(await taken(tx, ander))]).toEqual([])
  expect(await taken(tx, joost, '2026-12-12')).toEqual([])
  await terug(tx, karin)
  expect(await taken(tx, karin)).toHaveLength(1)
  expect(await taken(tx, joost)).toEqual([])
})

test('vervangt niemand, of heeft wie vervangt een belang, dan is het werk van iedereen met de rol', async ({
  tx,
}) => {
  const { zaak, karin, joost, ander } = await createVraag(tx)
  await weg(tx, karin)
  expect(await taken(tx, ander)).toEqual([vanKarin])
  await terug(tx, karin)
  await tx
    .insertInto('belangenverklaring')
    .values({
      ...{ gemeente_id: 'elburg', aanvraag_id: zaak.id, gebruiker_id: joost.id, moment: nu },
      ...{ geen_belang: false, toelichting: 'Mijn zus doet mee.' },
    })
    .execute()
  await weg(tx, karin, joost)
  expect(await taken(tx, ander)).toEqual([vanKarin])
})

test('de zaken van wie iemand vervangt, staan bij elkaar in de werklijst', async ({ tx }) => {
  const { zaak, karin, joost, ander } = await createVraag(tx)
  const vervang = async (wie: Gebruiker) => {
    const filter = leesFilter(new URLSearchParams('bak=vervang'))
    const gevonden = await werklijst(tx as unknown as Db, wie, filter, nu).execute()
    return gevonden.map(({ nummer }) => nummer)
  }
  await weg(tx, karin, joost)
  expect(await vervang(joost)).toEqual([zaak.nummer])
  expect((await getWerkbank(tx, joost, [], '2026-12-02')).vervangt).toEqual([karin.naam])
  // away too: then it is of who stands in for Joost
  await weg(tx, joost, ander)
  expect(await vervang(joost)).toEqual([])
  expect(await vervang(ander)).toEqual([zaak.nummer])
  expect(await taken(tx, ander)).toEqual([vanKarin])
})

/** One of the two assessors is away, before they finished. */
async function createVerlaten(tx: Tx) {
  const alles = await createToegewezen(tx)
  const { id } = (await findEigenBeoordeling(tx, alles.zaak.id, alles.een.id))!
  const drie = await createMedewerker(tx, 'beoordelaar')
  const overdragen = (aan: Gebruiker, door = alles.coordinator) =>
    beoordelingOverdragen(tx, buildActor(door), alles.zaak, { beoordeling: id, aan: aan.id })
  return { ...alles, id, drie, overdragen }
}

test('de coördinator draagt de beoordeling van wie afwezig is over; de ander verklaart eerst geen belang', async ({
  tx,
}) => {
  const { zaak, een, twee, drie, overdragen } = await createVerlaten(tx)
  expect(await overdragen(drie).catch(codesVan)).toEqual(['niet-afwezig'])
  await weg(tx, een, twee)
  await overdragen(drie)
  expect((await findZaak(tx, drie, zaak.nummer))?.belang).toBe('te_verklaren')
  expect(await taken(tx, drie)).toEqual([{ soort: 'beoordeling', namens: null }])
  expect(await overdragen(drie).catch(codesVan)).toEqual(['niet-meer-over'])
  await beoordeel(tx, zaak, drie)
  await beoordeel(tx, zaak, twee)
  expect((await findZaak(tx, drie, zaak.nummer))?.status).toBe('beoordeeld')
  const { gegevens } = await tx
    .selectFrom('audit')
    .select('gegevens')
    .where('handeling', '=', 'beoordeling overgedragen')
    .executeTakeFirstOrThrow()
  expect(gegevens).toMatchObject({ van: een.id, aan: drie.id })
})

test('overdragen kan niet aan wie al beoordeelt, ook afwezig is, aanvraagt of iets anders doet in de zaak', async ({
  tx,
}) => {
  const { zaak, een, twee, drie, overdragen } = await createVerlaten(tx)
  await weg(tx, een)
  expect(await overdragen(twee).catch(codesVan)).toEqual(['beoordeelt-al'])
  await expect(overdragen(drie, twee)).rejects.toMatchObject({ status: 403 })
  await weg(tx, drie)
  expect(await overdragen(drie).catch(codesVan)).toEqual(['ook-afwezig'])
  for (const taak of ['begeleider', 'adviseur', 'gemandateerde'] satisfies Zaaktaak[]) {
    const wie = await createMedewerker(tx, 'beoordelaar')
    await tx
      .insertInto('betrokkenheid')
      .values({
        gemeente_id: 'elburg',
        aanvraag_id: zaak.id,
        gebruiker_id: wie.id,
        taak,
        moment: nu,
      })
      .execute()
    expect(await overdragen(wie).catch(codesVan)).toEqual([`taak-${taak}`])
  }
  const jurist = await createMedewerker(tx, 'jurist')
  expect(await overdragen(jurist).catch(codesVan)).toEqual(['niet-meer-over'])
})

test('ook langs de regels laat de database geen beoordeling los van wie er is, en niet aan wie een belang heeft', async ({
  tx,
}) => {
  const { zaak, een, drie, id } = await createVerlaten(tx)
  await sql`savepoint hier`.execute(tx)
  await expect(takeOverBeoordeling(tx, id, { door: drie.id, nu })).rejects.toMatchObject({
    constraint: 'niet_afwezig',
  })
  await sql`rollback to hier`.execute(tx)
  await weg(tx, een)
  await tx
    .insertInto('belangenverklaring')
    .values({
      ...{ gemeente_id: 'elburg', aanvraag_id: zaak.id, gebruiker_id: drie.id, moment: nu },
      ...{ geen_belang: false, toelichting: 'Mijn zus doet mee.' },
    })
    .execute()
  await expect(takeOverBeoordeling(tx, id, { door: drie.id, nu })).rejects.toMatchObject({
    constraint: 'functiescheiding',
  })
})

import { expect } from 'vitest'
import { criteriumBespreken } from '../../app/commands/criterium-bespreken.server.ts'
import { criteriumTegenvoorstellen } from '../../app/commands/criterium-tegenvoorstellen.server.ts'
import { criteriumVoorstellen } from '../../app/commands/criterium-voorstellen.server.ts'
import type { Tx } from '../../db/db.ts'
import { getOverleg } from '../../db/queries/overleg.ts'
import { buildInvoer } from '../helpers/evaluatie.ts'
import {
  buildActor,
  createConcept,
  createGebruiker,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

async function tafel(tx: Tx) {
  const noor = await createGebruiker(tx)
  const bram = await createMedewerker(tx, 'begeleider')
  const { id, nummer } = await createConcept(tx, noor)
  const op = (minuten: number) => new Date(nu.getTime() + minuten * 60_000)
  const initiatief = { nummer, kant: 'initiatief', volgnummer: '1' } as const
  const gemeente = { nummer, kant: 'gemeente', volgnummer: '1' } as const
  await criteriumVoorstellen(tx, buildActor(noor), initiatief, buildInvoer())
  const zeg = (wie: 'noor' | 'bram', minuut: number, tekst = 'Waarom zeven?', _versie = 1) =>
    criteriumBespreken(
      tx,
      buildActor(wie === 'noor' ? noor : bram, { nu: op(minuut) }),
      wie === 'noor' ? initiatief : gemeente,
      { _versie, tekst },
    )
  const mails = async (email: string) =>
    (
      await tx
        .selectFrom('uitgaande_mail')
        .select('gegevens')
        .where('aan_adres', '=', email)
        .where('soort', '=', 'evaluatieplanwacht')
        .execute()
    ).map(({ gegevens }) => (gegevens as { nieuws: string }).nieuws)
  return { id, noor, bram, op, initiatief, gemeente, zeg, mails }
}

test('een opmerking staat in het gesprek en verandert niets aan wat er ligt', async ({ tx }) => {
  const { id, zeg } = await tafel(tx)
  await zeg('bram', 1)
  const [criterium] = (await getOverleg(tx, id)).criteria
  expect(criterium?.opmerkingen).toMatchObject([
    { kant: 'gemeente', tekst: 'Waarom zeven?', bij_versie: 1, naam: 'Sanne Bos' },
  ])
  expect(criterium?.voorstellen).toMatchObject([{ versie: 1, akkoord_door: null }])
})

test('de ander krijgt één bericht, tot die zelf iets zegt', async ({ tx }) => {
  const { noor, zeg, mails } = await tafel(tx)
  await zeg('bram', 1)
  await zeg('bram', 2, 'En waarom in december?')
  expect(await mails(noor.email)).toEqual(['opmerking'])
  await zeg('noor', 3, 'Omdat wij dan stoppen.')
  await zeg('bram', 4, 'Dat is duidelijk.')
  expect(await mails(noor.email)).toEqual(['opmerking', 'opmerking'])
})

test('een begeleider die alleen iets vraagt, is daarna begeleider van de zaak', async ({ tx }) => {
  const { id, bram, zeg } = await tafel(tx)
  await zeg('bram', 1)
  const taken = await tx
    .selectFrom('betrokkenheid')
    .select('taak')
    .where('aanvraag_id', '=', id)
    .where('gebruiker_id', '=', bram.id)
    .execute()
  expect(taken).toEqual([{ taak: 'begeleider' }])
})

test('men zegt iets bij een versie die er lag, niet bij een die nog moet komen', async ({ tx }) => {
  const { bram, gemeente, op, zeg } = await tafel(tx)
  const nieuw = { ...buildInvoer({ streefwaarde: 5 }), _versie: 1 }
  await criteriumTegenvoorstellen(tx, buildActor(bram, { nu: op(1) }), gemeente, nieuw)
  await zeg('noor', 2, 'Over de eerste versie nog.', 1)
  await expect(zeg('noor', 3, 'Over later.', 3)).rejects.toThrow('Open de pagina opnieuw')
})

test('de database laat niemand voor een kant praten waar die niet bij hoort', async ({ tx }) => {
  const { id, noor, zeg } = await tafel(tx)
  await zeg('bram', 1)
  const { criteria } = await getOverleg(tx, id)
  const opmerking = {
    gemeente_id: 'elburg',
    criterium_id: criteria[0]!.id,
    bij_versie: 1,
    tekst: 'Namens de gemeente',
    door: noor.id,
    moment: nu,
  }
  await expect(
    tx
      .insertInto('criteriumopmerking')
      .values({ ...opmerking, kant: 'gemeente' })
      .execute(),
  ).rejects.toThrow('Niemand spreekt voor beide kanten')
})

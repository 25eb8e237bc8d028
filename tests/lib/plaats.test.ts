import { expect } from 'vitest'
import { voorbeeldplaatsen } from '../../app/lib/plaats-voorbeeld.server.ts'
import { locatieserver } from '../../app/lib/plaats-locatieserver.server.ts'
import { plaatsOpzoeken, type Plaatszoeker } from '../../app/lib/plaats.server.ts'
import { wijkenVan } from '../../app/domain/wijken.ts'
import type { Db } from '../../db/db.ts'
import { nu } from '../helpers/factories.ts'
import { docs, startLocatieserver } from '../helpers/locatieserver.ts'
import { test } from '../helpers/test-db.ts'

const gemeente = { id: 'oude-ijsselstreek', naam: 'Oude IJsselstreek' }
const adres = { soort: 'adres', postcode: '7071 AA', huisnummer: '12' } as const
const onthouden = async (db: Db, huisnummer: string) => {
  const rijen = await db
    .selectFrom('plaats')
    .select('zoekvraag')
    .where('zoekvraag', 'like', `%aa ${huisnummer}`)
    .execute()
  return rijen.length
}
const ulft = { weergavenaam: 'Kerkstraat 12, 7071AA Ulft', centroide_ll: 'POINT(6.38 51.89)' }

test('een adres wordt opgezocht binnen de gemeente, en de tweede keer niet nog eens', async ({
  db,
}) => {
  await using server = await startLocatieserver(docs(ulft))
  const zoek = locatieserver(server.url)
  for (let keer = 0; keer < 2; keer++)
    expect(await plaatsOpzoeken(adres, gemeente, nu, zoek)).toMatchObject({
      weergave: expect.any(String),
    })
  expect([server.asked.length, await onthouden(db, '12')]).toEqual([1, 1])
  const vraag = server.asked[0]?.searchParams
  expect(vraag?.get('q')).toBe('7071AA 12')
  expect(vraag?.getAll('fq')).toEqual(['type:adres', 'gemeentenaam:"Oude IJsselstreek"'])
})

test('na een tijd wordt een adres opnieuw opgezocht', async ({ db }) => {
  await using server = await startLocatieserver(docs(ulft))
  const zoek = locatieserver(server.url)
  const later = new Date(nu.getTime() + 91 * 86_400_000)
  await plaatsOpzoeken({ ...adres, huisnummer: '14' }, gemeente, nu, zoek)
  await plaatsOpzoeken({ ...adres, huisnummer: '14' }, gemeente, later, zoek)
  expect([server.asked.length, await onthouden(db, '14')]).toEqual([2, 1])
})

test('een adres dat niet bestaat is niet gevonden', async ({ db }) => {
  await using server = await startLocatieserver(docs())
  const zoek = locatieserver(server.url)
  const vraag = { ...adres, huisnummer: '999' }
  expect(await plaatsOpzoeken(vraag, gemeente, nu, zoek)).toBeNull()
  expect(await onthouden(db, '999')).toBe(1)
})

test.for([
  [
    'kapot is',
    (_: unknown, response: { writeHead: (n: number) => { end: () => void } }) =>
      response.writeHead(500).end(),
  ],
  [
    'onzin antwoordt',
    (_: unknown, response: { end: (text: string) => void }) => response.end('<html>'),
  ],
  ['niets zegt', () => {}],
] as const)(
  'als de Locatieserver %s, is er binnen een paar tellen een antwoord en wordt niets onthouden',
  async ([, answer], { db }) => {
    await using server = await startLocatieserver(answer as never)
    const vraag = { ...adres, huisnummer: '77' }
    const zoek = locatieserver(server.url)
    expect(await plaatsOpzoeken(vraag, gemeente, nu, zoek)).toBeUndefined()
    expect(await onthouden(db, '77')).toBe(0)
  },
)

test('een dienst die er niet is houdt niemand op', async ({ db }) => {
  const weg: Plaatszoeker = locatieserver('http://127.0.0.1:1/free')
  expect(await plaatsOpzoeken({ ...adres, huisnummer: '78' }, gemeente, nu, weg)).toBeUndefined()
  expect(await onthouden(db, '78')).toBe(0)
})

test('het voorbeeld kent elke plaats van elke gemeente', async () => {
  for (const id of ['elburg', 'leusden', 'oude-ijsselstreek'])
    for (const naam of wijkenVan(id).filter((wijk) => wijk !== 'Hele gemeente'))
      expect(
        await voorbeeldplaatsen({ soort: 'kern', naam }, { id, naam: id }),
        naam,
      ).not.toBeNull()
})

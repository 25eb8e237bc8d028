import { expect } from 'vitest'
import { loader } from '../../app/routes/aanvragen.$nummer.termijnen/route.tsx'
import { wetslink } from '../../app/lib/wetslink.ts'
import { createBezwaar } from '../helpers/bezwaar.ts'
import { createGebruiker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

type Pagina = {
  termijnen: {
    soort: string
    einddatum: string
    gebeurtenissen: { van: string | null; door?: string }[]
    regels: { artikel: string }[]
  }[]
}

test('wie aanvraagt, leest elke termijn met de som, het artikel en van welke kant iets kwam, zonder namen van ambtenaren', async ({
  db,
}) => {
  const { zaak, penvoerder } = await db.transaction().execute((tx) => createBezwaar(tx))
  const params = { nummer: zaak.nummer }
  const antwoord = await call(loader, { cookie: await signIn(db, penvoerder), params })
  const { termijnen } = (await antwoord.json()) as Pagina
  const soorten = termijnen.map(({ soort }) => soort)
  expect(soorten).toEqual(['beslistermijn', 'bezwaartermijn', 'bezwaarbesluit'])
  const kanten = termijnen.flatMap(({ gebeurtenissen }) => gebeurtenissen.map(({ van }) => van))
  expect(kanten).toEqual(['aanvrager', 'gemeente', 'aanvrager'])
  expect(termijnen.flatMap((een) => een.gebeurtenissen.map(({ door }) => door))).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  expect(termijnen.at(-1)?.regels[0]?.artikel).toBe('Awb 7:10 lid 1')
  const vreemde = await signIn(db, await createGebruiker(db))
  expect((await call(loader, { cookie: vreemde, params })).status).toBe(404)
})

test.each([
  ['Awb 4:15 lid 1 onder a', 'BWBR0005537&artikel=4:15'],
  ['Awb 4:94a', 'BWBR0005537&artikel=4:94a'],
  ['Algemene termijnenwet art. 1 lid 1', 'BWBR0002448&artikel=1'],
  ['Gemeentewet 145 met Algemene termijnenwet art. 4 onder a', 'BWBR0005416&artikel=145'],
])('%s is met één klik te lezen', (artikel, einde) => {
  expect(wetslink(artikel)).toBe(`https://wetten.overheid.nl/jci1.3:c:${einde}`)
})

test('een artikel van de gemeente zelf staat niet in de wettenbank', () => {
  expect(wetslink('artikel 5 van de regeling')).toBeNull()
})

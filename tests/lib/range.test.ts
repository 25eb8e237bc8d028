import { expect, test } from 'vitest'
import { fileResponse } from '../../app/lib/bestand-antwoord.server.ts'
import { rangeOf } from '../../app/lib/range.ts'

const vraag = (headers: Record<string, string>, method = 'GET') =>
  new Request('http://localhost/bestanden/1', { method, headers })

test.each([
  ['bytes=0-3', { van: 0, tot: 3 }],
  ['bytes=4-', { van: 4, tot: 9 }],
  ['bytes=-3', { van: 7, tot: 9 }],
  ['bytes=-99', { van: 0, tot: 9 }],
  ['bytes=8-99', { van: 8, tot: 9 }],
  ['bytes=10-', 'buiten'],
  ['bytes=-0', 'buiten'],
])('wie van tien bytes om %s vraagt, krijgt dat deel', (range, deel) => {
  expect(rangeOf(vraag({ range }), 10)).toEqual(deel)
})

test.each(['bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'regels=0-1', 'bytes=a-b'])(
  'een vraag die er geen is of om meer delen gaat (%s), krijgt alles',
  (range) => expect(rangeOf(vraag({ range }), 10)).toBeNull(),
)

test('alleen wie een bestand ophaalt krijgt een deel, en nooit een deel van een eerdere versie', () => {
  expect(rangeOf(vraag({ range: 'bytes=0-3' }, 'HEAD'), 10)).toBeNull()
  expect(rangeOf(vraag({ range: 'bytes=0-3', 'if-range': '"oud"' }), 10)).toBeNull()
})

test('een deel van een bestand zegt welk deel het is, en blijft een bijlage', async () => {
  const bytes = Buffer.from('0123456789')
  const bestand = { soort: 'application/pdf', naam: 'a.pdf' }
  const deel = fileResponse(vraag({ range: 'bytes=2-4' }), bytes, bestand)
  expect([deel.status, await deel.text()]).toEqual([206, '234'])
  expect(Object.fromEntries(deel.headers)).toMatchObject({
    'content-range': 'bytes 2-4/10',
    'content-length': '3',
    'content-disposition': expect.stringMatching(/^attachment/),
    'cache-control': 'private, no-store',
  })
  const buiten = fileResponse(vraag({ range: 'bytes=10-' }), bytes, bestand)
  expect([buiten.status, buiten.headers.get('content-range')]).toEqual([416, 'bytes */10'])
})

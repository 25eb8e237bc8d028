import { expect, test } from 'vitest'
import { kruimelsOf } from '../../app/components/handle.ts'

const zaak = { kruimels: ({ nummer }: { nummer: string }) => [{ naam: nummer, naar: '/' }] }

test('de weg terug noemt de zaak', () => {
  expect(kruimelsOf([{ handle: zaak, data: { nummer: 'ELB-2026-00001' } }])).toEqual([
    { naam: 'ELB-2026-00001', naar: '/' },
  ])
})

test.each([undefined, null])(
  'waar een pagina of een handeling mislukte, is er geen weg terug te noemen (%s)',
  (data) => {
    expect(kruimelsOf([{ handle: zaak, data }])).toEqual([])
  },
)

import { expect, test } from 'vitest'
import type { Sectiestand } from '../../../app/domain/aanvraag/sectiestand.ts'
import { waarschuwingenBijIndienen } from '../../../app/domain/aanvraag/waarschuwing.ts'

test('een paar open vragen staan er bij naam, veel vragen als aantal', () => {
  expect(uwPlan('Wat wilt u bereiken?', 'Voor wie is het?')).toEqual([
    'Uw plan, nog: ‘Wat wilt u bereiken?’, ‘Voor wie is het?’.',
  ])
  expect(uwPlan('Een?', 'Twee?', 'Drie?', 'Vier?')).toEqual(['Uw plan, nog 4 vragen.'])
})

function uwPlan(...nog: string[]) {
  const stand = {
    naam: 'projectplan',
    stand: 'bezig',
    woord: 'Bezig',
    nog,
    gevraagd: true,
  } as const
  return teksten({}, stand)
}

test.each([
  ['gisteren', '2026-11-30', ['De begindatum ligt in het verleden. Klopt dat?']],
  ['vandaag', '2026-12-01', []],
  ['op een dag die er nog niet staat', null, []],
])(
  'een plan dat %s begint, mag worden ingediend; van een dag die voorbij is, vragen wij of zij klopt',
  (...[, start_op, gezegd]) => {
    expect(teksten({ start_op })).toEqual(gezegd)
  },
)

function teksten(over: { start_op?: string | null }, ...standen: Sectiestand[]) {
  const inhoud = { gevraagd: null, deelnemers: [], start_op: null, ...over }
  const alle = waarschuwingenBijIndienen(inhoud, standen, { maximumbedrag: 1 }, '2026-12-01')
  return alle.map(({ tekst }) => tekst)
}

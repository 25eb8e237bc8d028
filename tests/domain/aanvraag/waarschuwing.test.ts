import { expect, test } from 'vitest'
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
  const inhoud = { gevraagd: null, deelnemers: [] }
  const alle = waarschuwingenBijIndienen(inhoud, [stand], { maximumbedrag: 1 })
  return alle.map(({ tekst }) => tekst)
}

import { expect, test } from 'vitest'
import { watEerst } from '../../../app/domain/aanvraag/wat-eerst.ts'

const rij = (naam: string, aan_zet: 'aanvrager' | 'gemeente' | 'niemand', tot: string | null) => ({
  naam,
  aanZet: { aan_zet, tot },
})

test('bovenaan staat waarvoor de aanvrager zelf aan zet is, het eerst wat het eerst moet', () => {
  const volgorde = watEerst([
    rij('klaar', 'niemand', null),
    rij('concept', 'aanvrager', '2027-12-31'),
    rij('zonder dag', 'aanvrager', null),
    rij('bij de gemeente', 'gemeente', '2026-12-01'),
    rij('voornemen', 'aanvrager', '2026-12-07'),
  ]).map(({ naam }) => naam)
  expect(volgorde).toEqual(['voornemen', 'concept', 'zonder dag', 'bij de gemeente', 'klaar'])
})

import { expect, test } from 'vitest'
import { spoken } from '../../app/components/phone.tsx'

test.each([
  ['0612345678', '06 12345678'],
  ['0881234567', '088 1234567'],
  ['0332345678', '033 2345678'],
  ['0525688688', '0525 688688'],
  ['14 0525', '14 0525'],
  ['+4915112345678', '+4915112345678'],
])('het nummer %s leest u als %s', (nummer, getoond) => expect(spoken(nummer)).toBe(getoond))

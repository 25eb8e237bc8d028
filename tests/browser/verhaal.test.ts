import { test } from 'vitest'
import { opHetToneel } from './verhaal/toneel.ts'
import { vanIdeeTotVastgesteld } from './verhaal/verhaal.ts'

test('van een idee tot een vastgestelde subsidie, met JavaScript', { timeout: 600_000 }, () =>
  opHetToneel('elburg', true, vanIdeeTotVastgesteld),
)

import { test } from 'vitest'
import { opHetToneel } from './verhaal/toneel.ts'
import { vanIdeeTotVastgesteld } from './verhaal/verhaal.ts'

test('van een idee tot een vastgestelde subsidie, zonder JavaScript', { timeout: 600_000 }, () =>
  opHetToneel('elburg', false, vanIdeeTotVastgesteld, { ookMetScript: true }),
)

import { test } from 'vitest'
import {
  bevestigt,
  herstelt,
  leestEenPlanIn,
  probeertEnPubliceert,
  steltEenRegelingSamen,
  wijzigtEenOnderdeel,
} from './verhaal/beheer.ts'
import { medewerker, opHetToneel } from './verhaal/toneel.ts'

test(
  'zonder JavaScript en zonder ontwikkelaar: een vijfde plan met fouten, hersteld en bevestigd; een regeling geprobeerd en gepubliceerd',
  { timeout: 600_000 },
  async () => {
    await opHetToneel('elburg', false, async (toneel) => {
      const beheerder = await medewerker(toneel, 'beheerder')
      await leestEenPlanIn(beheerder)
      await herstelt(beheerder)
      await bevestigt(beheerder)
      await wijzigtEenOnderdeel(beheerder)
      await probeertEnPubliceert(beheerder, await steltEenRegelingSamen(beheerder))
    })
  },
)

import { test } from 'vitest'
import { medewerker, opHetToneel } from './verhaal/toneel.ts'
import {
  bewaartWeergave,
  geeftTweeZakenWeg,
  werktInDeZaak,
  zietDeCollega,
  zoektMetToetsen,
} from './verhaal/werklijst.ts'

test(
  'een ambtenaar werkt met het toetsenbord door de werklijst, en een collega ziet dat',
  { timeout: 600_000 },
  async () => {
    await opHetToneel('elburg', true, async (toneel) => {
      const ambtenaar = await medewerker(toneel, 'intake')
      await zoektMetToetsen(ambtenaar, 'heiderijders', 'Fietsmaatjes voor')
      await bewaartWeergave(ambtenaar, 'Klaar om te beoordelen')
      const coordinator = await medewerker(toneel, 'coordinator')
      await geeftTweeZakenWeg(ambtenaar, coordinator.naam)
      const nummer = await werktInDeZaak(ambtenaar, 'Huiswerkkamer met studenten')
      await zietDeCollega(coordinator, nummer, ambtenaar.naam)
    })
  },
)

import { test } from 'vitest'
import { begint, besluitAanDeRand, leestLijst, opDeDag, rondtAf } from './verhaal/college.ts'
import { bezoeker, medewerker, opHetToneel } from './verhaal/toneel.ts'

test(
  'deels verlenen aan de rand van het plafond, met een verschoonde wethouder',
  { timeout: 300_000 },
  async () => {
    await opHetToneel('elburg', false, async (toneel) => {
      const secretaris = await medewerker(toneel, 'secretaris')
      const verschoonde = await medewerker(toneel, 'wethouder-2')
      const lid = await medewerker(toneel, 'wethouder-1')
      const datum = await opDeDag([secretaris, verschoonde, lid])
      await begint(secretaris, verschoonde, datum)
      await besluitAanDeRand(lid, datum)
      await rondtAf(secretaris, datum)
      await leestLijst(await bezoeker(toneel, 'Inwoner', 'inwoner@example.nl'))
    })
  },
)

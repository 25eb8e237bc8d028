import { test } from 'vitest'
import { metMinderPlafond } from './verhaal/plafond.ts'
import { vindtZaak } from './verhaal/te-laat.ts'
import { medewerker, opHetToneel } from './verhaal/toneel.ts'
import { staatErachter, wordtVolledig, zietWieWacht } from './verhaal/volgorde.ts'

test(
  'wie het eerst volledig is, gaat voor: een aanvulling verandert de volgorde',
  { timeout: 600_000 },
  async () => {
    await opHetToneel('elburg', false, async (toneel) => {
      const coordinator = await medewerker(toneel, 'coordinator')
      const eerder = await zietWieWacht({ coordinator })
      const penvoerder = await medewerker(toneel, 'buur')
      const intake = await medewerker(toneel, 'intake')
      const nummer = await vindtZaak(penvoerder, 'Taalwandelen langs de haven')
      await wordtVolledig({ penvoerder, intake }, nummer)
      // on the first days of a year nobody stands before it: then there is nothing at all left
      const over = eerder.length > 0 ? 100_000 : 0
      const staat = () => staatErachter({ coordinator }, eerder)
      await metMinderPlafond(toneel, 'elburg-innovatie', staat, over)
    })
  },
)

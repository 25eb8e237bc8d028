import { test } from 'vitest'
import {
  adviseurTreedtTerug,
  gaatAkkoord,
  lootEnRangschikt,
  schrijftGesprekOp,
  sluitRonde,
} from './verhaal/ronde.ts'
import { medewerker, opHetToneel } from './verhaal/toneel.ts'

test(
  'een ronde met twee beoordelaars, een gelijke stand en een adviseur met een belang',
  { timeout: 600_000 },
  async () => {
    await opHetToneel('leusden', false, async (toneel) => {
      const [burenbios = '', schuur = '', wereld = ''] = await sluitRonde(toneel)
      const jeroen = await medewerker(toneel, 'beoordelaar-1')
      await schrijftGesprekOp(jeroen, 'Schuurgenoten Achterveld')
      const fatima = await medewerker(toneel, 'beoordelaar-2')
      await gaatAkkoord(fatima, schuur)
      const coordinator = await medewerker(toneel, 'coordinator')
      const adviseur = await medewerker(toneel, 'adviseur')
      await adviseurTreedtTerug({ coordinator, adviseur }, wereld)
      await lootEnRangschikt(coordinator, [burenbios, schuur])
    })
  },
)

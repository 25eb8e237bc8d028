import { test } from 'vitest'
import {
  steltDwangsomVast,
  steltInGebreke,
  verstuurtEenDagTeLaat,
  vindtZaak,
  wachtTotTeLaat,
} from './verhaal/te-laat.ts'
import { medewerker, opHetToneel } from './verhaal/toneel.ts'

test('een zaak die een dag te laat is, met haar dwangsom', { timeout: 600_000 }, async () => {
  await opHetToneel('elburg', false, async (toneel) => {
    const aanvrager = await medewerker(toneel, 'vereniging')
    const nummer = await vindtZaak(aanvrager, 'Buurtbus naar het spreekuur')
    await wachtTotTeLaat(aanvrager, nummer)
    const eersteDag = await steltInGebreke(aanvrager, nummer)
    const secretaris = await medewerker(toneel, 'secretaris')
    await verstuurtEenDagTeLaat({ aanvrager, secretaris }, nummer, eersteDag)
    const gemandateerde = await medewerker(toneel, 'gemandateerde')
    const control = await medewerker(toneel, 'control')
    await steltDwangsomVast({ aanvrager, gemandateerde, control }, nummer)
  })
})

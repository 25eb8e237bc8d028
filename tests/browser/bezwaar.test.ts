import { test } from 'vitest'
import {
  behandeltBezwaar,
  beslistOpBezwaar,
  geeftZienswijze,
  krijgtGelijk,
  maaktBezwaar,
  weigert,
} from './verhaal/bezwaar.ts'
import { vindtZaak } from './verhaal/te-laat.ts'
import { medewerker, opHetToneel } from './verhaal/toneel.ts'

test('een weigering met zienswijze en bezwaar', { timeout: 600_000 }, async () => {
  await opHetToneel('elburg', false, async (toneel) => {
    const aanvrager = await medewerker(toneel, 'vereniging')
    const nummer = await vindtZaak(aanvrager, 'Soep op school')
    const jurist = await medewerker(toneel, 'jurist')
    await geeftZienswijze({ jurist, aanvrager }, nummer)
    const coordinator = await medewerker(toneel, 'coordinator')
    const gemandateerde = await medewerker(toneel, 'gemandateerde')
    const secretaris = await medewerker(toneel, 'secretaris')
    const beoordelaar = await medewerker(toneel, 'beoordelaar-2')
    await weigert({ beoordelaar, coordinator, gemandateerde, secretaris }, nummer)
    await maaktBezwaar(aanvrager, nummer)
    const behandelaar = await medewerker(toneel, 'bezwaarbehandelaar')
    await behandeltBezwaar({ coordinator, behandelaar, gemandateerde }, nummer)
    const wethouder = await medewerker(toneel, 'wethouder-1')
    await beslistOpBezwaar({ secretaris, behandelaar, wethouder }, nummer)
    const betaler = await medewerker(toneel, 'betaler')
    await krijgtGelijk({ aanvrager, betaler }, nummer)
  })
})

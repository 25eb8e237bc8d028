import { test } from 'vitest'
import { isWeerBinnen, verhuizenDeMailbox } from './verhaal/adres.ts'
import { kiestWelkeMail, vraagtOpnieuwAan } from './verhaal/mijn.ts'
import { kijktMee, registreert, voertPapierIn, zegtDatHetKlopt } from './verhaal/papier.ts'
import { bezoeker, medewerker, opHetToneel } from './verhaal/toneel.ts'

test(
  'een aanvraag op papier telt vanaf de dag van ontvangst; wie de mailbox kwijt is, komt met twee ambtenaren weer binnen',
  { timeout: 600_000 },
  async () => {
    await opHetToneel('elburg', false, async (toneel) => {
      const ambtenaar = await medewerker(toneel, 'intake')
      const aanvrager = await bezoeker(toneel, 'Bep Oosting', 'bep.oosting@example.nl')
      const nummer = await voertPapierIn(ambtenaar, aanvrager)
      await kijktMee(aanvrager, nummer)
      await registreert(ambtenaar, nummer)
      await zegtDatHetKlopt(aanvrager, nummer)

      const coordinator = await medewerker(toneel, 'coordinator')
      const nieuw = await bezoeker(
        toneel,
        aanvrager.naam,
        'bep.oosting.van.het.voorleesuurtje@example.nl',
      )
      const adressen = { was: aanvrager.email, wordt: nieuw.email }
      await verhuizenDeMailbox({ vraagt: ambtenaar, beslist: coordinator }, adressen)
      await isWeerBinnen(nieuw, nummer)
      await kiestWelkeMail(nieuw)
      await vraagtOpnieuwAan(nieuw, nummer)
    })
  },
)

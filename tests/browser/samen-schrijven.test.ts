import { test } from 'vitest'
import { begint } from './verhaal/klein.ts'
import {
  alsHelper,
  alsMeeschrijver,
  gaatVerderOpEenAnderApparaat,
  helptMetDeBegroting,
  kiestUitTweeTeksten,
  vraagtErbij,
  werktInTweeTabbladen,
  zienElkaar,
} from './verhaal/samen-schrijven.ts'
import { bezoeker, opHetToneel } from './verhaal/toneel.ts'

test(
  'drie mensen schrijven aan één aanvraag: niemand raakt tekst kwijt, en een helper doet wat gevraagd is',
  { timeout: 600_000 },
  async () => {
    await opHetToneel('elburg', true, async (toneel) => {
      const penvoerder = await bezoeker(toneel, 'Noor Veldkamp', 'noor.veldkamp@example.nl')
      const meeschrijver = await bezoeker(toneel, 'Hassan Kaya', 'hassan.kaya@example.nl')
      const helper = await bezoeker(toneel, 'Ria Postma', 'ria.postma@example.nl')
      const nummer = await begint(penvoerder, {
        regeling: 'elburg-innovatie',
        titel: 'Samen koken',
        samenvatting: 'Elke vrijdag koken buren voor elkaar.',
      })
      await vraagtErbij(penvoerder, meeschrijver, nummer, alsMeeschrijver)
      await zienElkaar(penvoerder, meeschrijver, nummer)
      await kiestUitTweeTeksten(meeschrijver, penvoerder, nummer)
      await werktInTweeTabbladen(penvoerder, nummer)
      await gaatVerderOpEenAnderApparaat(penvoerder, nummer)
      await vraagtErbij(penvoerder, helper, nummer, alsHelper)
      await helptMetDeBegroting(penvoerder, helper, nummer)
    })
  },
)

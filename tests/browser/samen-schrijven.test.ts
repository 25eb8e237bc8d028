import { test } from 'vitest'
import { startClamd } from '../helpers/clamd.ts'
import { stuurtEenBijlage, treftEenVolleSchijf } from './verhaal/bijlage.ts'
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
import { bezoeker, opHetToneel, type Toneel } from './verhaal/toneel.ts'

test(
  'drie mensen schrijven aan één aanvraag: niemand raakt tekst kwijt, een helper doet wat gevraagd is, een virus komt er niet in, en een volle schijf laat niets half achter',
  { timeout: 600_000 },
  async () => {
    const clamd = await startClamd()
    const spel = async (toneel: Toneel) => {
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
      await stuurtEenBijlage(penvoerder, nummer)
      await treftEenVolleSchijf(penvoerder, nummer)
    }
    await opHetToneel('elburg', true, spel, { env: { CLAMD_SOCKET: clamd.socket } })
    await clamd.stop()
  },
)

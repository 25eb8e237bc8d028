import { test } from 'vitest'
import {
  aanTafel,
  begintMetEenSjabloon,
  bevestigenSamen,
  komtErOpTerug,
  lezenHetLogboek,
  meetHetBegin,
  pratenInDrieRondes,
  tekenenSamen,
  zittenAanEenTafel,
} from './verhaal/criteria.ts'
import { begint } from './verhaal/klein.ts'
import { bezoeker, medewerker, opHetToneel, telefoon } from './verhaal/toneel.ts'

const idee = {
  regeling: 'elburg-innovatie',
  titel: 'Samen koken',
  samenvatting: 'Elke vrijdag koken buren voor elkaar.',
}

test(
  'inwoner en gemeente worden het in drie rondes eens; wie erop terugkomt, begint een nieuwe gezamenlijke versie',
  { timeout: 600_000 },
  async () => {
    await opHetToneel('elburg', true, async (toneel) => {
      const penvoerder = await bezoeker(toneel, 'Noor Veldkamp', 'noor.veldkamp@example.nl')
      const begeleider = await medewerker(toneel, 'begeleider')
      const tafel = aanTafel(penvoerder, begeleider, await begint(penvoerder, idee))
      await begintMetEenSjabloon(tafel)
      await pratenInDrieRondes(tafel)
      await bevestigenSamen(tafel)
      await komtErOpTerug(tafel)
      await meetHetBegin(tafel)
    })
  },
)

test(
  'zonder JavaScript samen aan één tafel: de een typt, de ander geeft akkoord op de eigen telefoon, en het logboek onthoudt het',
  { timeout: 600_000 },
  async () => {
    await opHetToneel('elburg', false, async (toneel) => {
      const penvoerder = await bezoeker(toneel, 'Hassan Kaya', 'hassan.kaya@example.nl', telefoon)
      const begeleider = await medewerker(toneel, 'begeleider')
      const tafel = aanTafel(penvoerder, begeleider, await begint(penvoerder, idee))
      await tekenenSamen(tafel)
      await zittenAanEenTafel(tafel)
      await lezenHetLogboek(tafel)
    })
  },
)

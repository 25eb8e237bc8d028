import { begint, vultIn } from './aanvragen.ts'
import { vullenAan } from './aanvullen.ts'
import { beoordelen } from './beoordelen.ts'
import { besluiten } from './besluiten.ts'
import { betalen } from './betalen.ts'
import { stellenPlanOp } from './evaluatieplan.ts'
import { dientIn } from './indienen.ts'
import { staatInHetRegister, telling } from './openbaar.ts'
import { doenSamenMee } from './samen.ts'
import { verantwoorden } from './verantwoorden.ts'
import { stellenVast } from './vaststellen.ts'
import { bezoeker, medewerker, type Toneel } from './toneel.ts'

/** The whole journey, by everybody who has a part in it: from an idea to a subsidy that is determined and public. */
export async function vanIdeeTotVastgesteld(toneel: Toneel) {
  const penvoerder = await bezoeker(toneel, 'Noor Veldkamp', 'noor.veldkamp@example.nl')
  const vereniging = await bezoeker(toneel, 'Ria Postma', 'ria.postma@example.nl')
  const buur = await bezoeker(toneel, 'Hassan Kaya', 'hassan.kaya@example.nl')
  const lezer = await bezoeker(toneel, 'Een lezer', 'lezer@example.nl')
  const eerder = await telling(lezer)
  const begeleider = await medewerker(toneel, 'begeleider')
  const intake = await medewerker(toneel, 'intake')

  const nummer = await begint(penvoerder)
  await vultIn(penvoerder, nummer)
  await doenSamenMee({ penvoerder, vereniging, buur }, nummer)
  await stellenPlanOp({ penvoerder, begeleider }, nummer)
  const uiterlijk = await dientIn({ penvoerder, buur }, nummer)
  await vullenAan({ penvoerder, intake }, nummer, uiterlijk)
  const coordinator = await medewerker(toneel, 'coordinator')
  const eerste = await medewerker(toneel, 'beoordelaar-1')
  const tweede = await medewerker(toneel, 'beoordelaar-2')
  await beoordelen({ coordinator, eerste, tweede }, nummer)
  const secretaris = await medewerker(toneel, 'secretaris')
  const wethouder = await medewerker(toneel, 'wethouder-1')
  await besluiten({ secretaris, coordinator, wethouder, penvoerder }, nummer)
  const control = await medewerker(toneel, 'control')
  const betaler = await medewerker(toneel, 'betaler')
  await betalen({ penvoerder, control, betaler }, nummer)
  await verantwoorden(penvoerder, [intake, secretaris], nummer)
  const gemandateerde = await medewerker(toneel, 'gemandateerde')
  await stellenVast({ penvoerder, intake, gemandateerde, secretaris }, nummer)
  await staatInHetRegister(lezer, nummer, eerder)
}

import { expect } from 'vitest'
import { effectregelToevoegen } from '../../app/commands/effectregel-toevoegen.server.ts'
import { effectregelWeghalen } from '../../app/commands/effectregel-weghalen.server.ts'
import { nulmetingVastleggen } from '../../app/commands/nulmeting-vastleggen.server.ts'
import { criteriumOvereenkomen } from '../../app/commands/criterium-overeenkomen.server.ts'
import { criteriumVoorstellen } from '../../app/commands/criterium-voorstellen.server.ts'
import { evaluatieplanBevestigen } from '../../app/commands/evaluatieplan-bevestigen.server.ts'
import { evaluatieplanVoorleggen } from '../../app/commands/evaluatieplan-voorleggen.server.ts'
import type { Tx } from '../../db/db.ts'
import { listEffectregels } from '../../db/queries/effectregel.ts'
import { getAfspraken } from '../../db/queries/verslag.ts'
import { buildInvoer } from '../helpers/evaluatie.ts'
import {
  buildActor,
  createConcept,
  createGebruiker,
  createMedewerker,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

async function tafel(tx: Tx) {
  const noor = buildActor(await createGebruiker(tx))
  const bram = buildActor(await createMedewerker(tx, 'begeleider'))
  const { id, nummer } = await createConcept(tx, noor.gebruiker)
  const initiatief = { nummer, kant: 'initiatief', volgnummer: '1' } as const
  const gemeente = { nummer, kant: 'gemeente', volgnummer: '1' } as const
  return { id, noor, bram, initiatief, gemeente }
}

test('een nulmeting hoort bij de afspraak zonder haar te veranderen, en het verslag begint daar', async ({
  tx,
}) => {
  const { id, noor, bram, initiatief, gemeente } = await tafel(tx)
  const onbekend = buildInvoer({ nulwaarde: null, nulmeting_op: null, nulmeting_bron: '' })
  await criteriumVoorstellen(tx, noor, initiatief, onbekend)
  const meting = { waarde: 3, gemeten_op: '2026-11-30', bron: 'Drie vragen bij de koffie' }
  await expect(nulmetingVastleggen(tx, noor, initiatief, meting)).rejects.toThrow(
    'geen nulmeting afgesproken',
  )
  await criteriumOvereenkomen(tx, bram, gemeente, 1)
  const versie = await evaluatieplanVoorleggen(tx, noor, initiatief)
  await evaluatieplanBevestigen(tx, noor, initiatief, versie)
  await evaluatieplanBevestigen(tx, bram, gemeente, versie)
  expect((await getAfspraken(tx, id)).criteria).toMatchObject([{ nulwaarde: null }])

  await nulmetingVastleggen(tx, noor, initiatief, meting)
  expect(await getAfspraken(tx, id)).toMatchObject({
    versie: 1,
    criteria: [{ nulwaarde: 3, nulmeting_op: '2026-11-30', nulmeting_bron: meting.bron }],
  })
})

test('beide kanten tekenen wie wat inlegt en wint, en halen weg wat niet klopt', async ({ tx }) => {
  const { id, noor, bram, initiatief, gemeente } = await tafel(tx)
  await criteriumVoorstellen(tx, noor, initiatief, buildInvoer())
  const huisarts = { wie: 'De huisarts', legt_in: '', krijgt: 'Rustiger spreekuur' }
  await effectregelToevoegen(tx, noor, initiatief, huisarts)
  await effectregelToevoegen(tx, bram, gemeente, { ...huisarts, wie: 'De gemeente' })
  const [eerste, tweede] = await listEffectregels(tx, id)
  expect([eerste?.kant, tweede?.kant].sort()).toEqual(['gemeente', 'initiatief'])
  await effectregelWeghalen(tx, bram, gemeente, eerste!.id)
  expect(await listEffectregels(tx, id)).toHaveLength(1)
})

test('een regel van een andere aanvraag haalt niemand weg', async ({ tx }) => {
  const { noor, initiatief } = await tafel(tx)
  const elders = await tafel(tx)
  const regel = { wie: 'De school', legt_in: 'Een lokaal', krijgt: '' }
  await effectregelToevoegen(tx, elders.noor, elders.initiatief, regel)
  const [vreemd] = await listEffectregels(tx, elders.id)
  await expect(effectregelWeghalen(tx, noor, initiatief, vreemd!.id)).rejects.toMatchObject({
    status: 404,
  })
  await expect(effectregelWeghalen(tx, noor, initiatief, 'geen-nummer')).rejects.toMatchObject({
    status: 404,
  })
})

import { expect } from 'vitest'
import { criteriumOvereenkomen } from '../../app/commands/criterium-overeenkomen.server.ts'
import { criteriumTegenvoorstellen } from '../../app/commands/criterium-tegenvoorstellen.server.ts'
import { evaluatieplanBevestigen } from '../../app/commands/evaluatieplan-bevestigen.server.ts'
import { evaluatieplanVoorleggen } from '../../app/commands/evaluatieplan-voorleggen.server.ts'
import { verslagBewaren } from '../../app/commands/verslag-bewaren.server.ts'
import { verslagIndienen } from '../../app/commands/verslag-indienen.server.ts'
import { isInOverleg } from '../../db/queries/evaluatieplan.ts'
import { findTermijn } from '../../db/queries/termijn.ts'
import { findKlad, findVerslag, getAfspraken } from '../../db/queries/verslag.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor, createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { buildInvoer } from '../helpers/evaluatie.ts'
import { test } from '../helpers/test-db.ts'
import { buildVerslag } from '../helpers/verslag.ts'
import { createVerleend } from '../helpers/verleend.ts'

const naAfloop = new Date('2028-01-03T09:00:00Z')

const klad = (les: string, _versie = 0) => ({
  _versie,
  activiteiten: '',
  afwijking: '',
  kosten: '12.50',
  les,
  steun_gemeente: '',
  vervolg: '',
  publiceren: '',
  criteria: [],
})

async function verleend(tx: Tx, gevraagd = 600_000) {
  const penvoerder = await createGebruiker(tx)
  const begeleider = await createMedewerker(tx, 'begeleider')
  const zaak = await createVerleend(tx, penvoerder, { gevraagd, begeleider })
  const { criteria, evaluatieplan_id } = await getAfspraken(tx, zaak.id)
  const actor = buildActor(penvoerder, { nu: naAfloop })
  return { zaak, penvoerder, begeleider, actor, criterium: criteria[0]!, evaluatieplan_id }
}

test('met het verslag begint de termijn om vast te stellen en ligt er werk klaar', async ({
  tx,
}) => {
  const { zaak, actor, criterium, evaluatieplan_id } = await verleend(tx)
  const { criterium_id } = criterium
  const een = { criterium_id, realisatie: 6, toelichting: 'Net niet gehaald.' }
  await verslagIndienen(tx, actor, zaak, buildVerslag({ criteria: [een] }))
  const rij = await tx
    .selectFrom('aanvraag')
    .select(['status', 'uiterste_datum'])
    .where('id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(rij).toEqual({ status: 'vaststelling_aangevraagd', uiterste_datum: '2028-04-03' })
  expect(await findTermijn(tx, zaak.id, 'vaststellingsbesluit')).toMatchObject({
    einddatum: '2028-04-03',
  })
  expect(await findVerslag(tx, zaak.id)).toMatchObject({ vorm: 'uitgebreid', criteria: [een] })
  const rapport = await tx.selectFrom('rapportage').select('evaluatieplan_id').executeTakeFirst()
  expect(rapport?.evaluatieplan_id).toBe(evaluatieplan_id)
  const taken = await tx.selectFrom('taak').select('soort').execute()
  expect(taken).toEqual([{ soort: 'verantwoording_beoordelen' }])
  const bericht = await tx
    .selectFrom('bericht')
    .select('tekst')
    .where('soort', '=', 'ontvangstbevestiging')
    .executeTakeFirst()
  expect(bericht?.tekst).toContain('uiterlijk op 3 april 2028')
})

test('na het besluit verandert het plan alleen samen, en dan volgt het verslag de nieuwe versie', async ({
  tx,
}) => {
  const { zaak, penvoerder, begeleider, actor, evaluatieplan_id } = await verleend(tx)
  const initiatief = { nummer: zaak.nummer, kant: 'initiatief' } as const
  const gemeente = { nummer: zaak.nummer, kant: 'gemeente' } as const
  const inwoner = buildActor(penvoerder)
  const ambtenaar = buildActor(begeleider)
  const anders = { ...buildInvoer({ streefwaarde: 5 }), _versie: 1 }
  await criteriumTegenvoorstellen(tx, inwoner, { ...initiatief, volgnummer: '1' }, anders)
  expect(await isInOverleg(tx, evaluatieplan_id)).toBe(true)
  expect(await getAfspraken(tx, zaak.id)).toMatchObject({
    versie: 1,
    criteria: [{ streefwaarde: 7 }],
  })

  await criteriumOvereenkomen(tx, ambtenaar, { ...gemeente, volgnummer: '1' }, 2)
  const versie = await evaluatieplanVoorleggen(tx, ambtenaar, gemeente)
  await evaluatieplanBevestigen(tx, ambtenaar, gemeente, versie)
  expect(await getAfspraken(tx, zaak.id), 'een kant is niet genoeg').toMatchObject({ versie: 1 })
  await evaluatieplanBevestigen(tx, inwoner, initiatief, versie)
  const afspraken = await getAfspraken(tx, zaak.id)
  expect(afspraken).toMatchObject({ versie: 2, criteria: [{ streefwaarde: 5 }] })
  expect(await isInOverleg(tx, afspraken.evaluatieplan_id)).toBe(false)

  const { criterium_id } = afspraken.criteria[0]!
  const een = { criterium_id, realisatie: 5, toelichting: 'Gelukt.' }
  await verslagIndienen(tx, actor, zaak, buildVerslag({ criteria: [een] }))
  expect((await findVerslag(tx, zaak.id))?.evaluatieplan_id).toBe(afspraken.evaluatieplan_id)
  await expect(
    criteriumTegenvoorstellen(
      tx,
      inwoner,
      { ...initiatief, volgnummer: '1' },
      { ...anders, _versie: 2, streefwaarde: 4 },
    ),
  ).rejects.toThrow('nu niets veranderen')
})

test('een criterium dat niet is afgesproken komt niet in het verslag', async ({ tx }) => {
  const { zaak, actor, criterium } = await verleend(tx)
  const vreemd = { criterium_id: crypto.randomUUID(), realisatie: 1, toelichting: 'Verzonnen' }
  const echt = { criterium_id: criterium.criterium_id, realisatie: 7, toelichting: 'Gelukt' }
  await verslagIndienen(tx, actor, zaak, buildVerslag({ criteria: [vreemd, echt] }))
  expect((await findVerslag(tx, zaak.id))?.criteria).toEqual([echt])
})

test('voor het einde van de activiteiten en zonder de criteria gaat het niet', async ({ tx }) => {
  const { zaak, penvoerder, actor } = await verleend(tx)
  const teVroeg = buildActor(penvoerder, { nu: new Date('2027-12-31T09:00:00Z') })
  await expect(verslagIndienen(tx, teVroeg, zaak, buildVerslag())).rejects.toThrow(
    'vanaf 1 januari 2028',
  )
  await expect(verslagIndienen(tx, actor, zaak, buildVerslag())).rejects.toThrow('criterium 1')
})

test('tot en met 5.000 euro is een kort verslag genoeg', async ({ tx }) => {
  const { zaak, actor } = await verleend(tx, 500_000)
  await verslagIndienen(tx, actor, zaak, buildVerslag({ kosten: null }))
  expect(await findVerslag(tx, zaak.id)).toMatchObject({ vorm: 'kort', kosten: null })
})

test('een verslag wordt eenmaal ingediend, door de penvoerder', async ({ tx }) => {
  const { zaak, actor } = await verleend(tx, 500_000)
  const ander = buildActor(await createGebruiker(tx), { nu: naAfloop })
  await expect(verslagIndienen(tx, ander, zaak, buildVerslag())).rejects.toMatchObject({
    status: 403,
  })
  await verslagIndienen(tx, actor, zaak, buildVerslag())
  await expect(verslagIndienen(tx, actor, zaak, buildVerslag())).rejects.toThrow('al ingediend')
})

test('een half verslag blijft bewaard zoals het is getypt', async ({ tx }) => {
  const { zaak, actor } = await verleend(tx)
  await verslagBewaren(tx, actor, zaak, klad('Half'))
  await verslagBewaren(tx, actor, zaak, klad('Heel', 1))
  expect(await findKlad(tx, zaak.id)).toMatchObject({
    versie: 2,
    inhoud: { les: 'Heel', kosten: '12.50' },
  })
})

test('wat een ander intussen bewaarde wordt niet stil overschreven', async ({ tx }) => {
  const { zaak, actor } = await verleend(tx)
  const schrijver = await createGebruiker(tx, { naam: 'Hassan Amrani' })
  await tx
    .insertInto('toegang')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      gebruiker_id: schrijver.id,
      recht: 'meeschrijver',
      partij_id: zaak.partij_id,
      moment: naAfloop,
    })
    .execute()
  await verslagBewaren(tx, buildActor(schrijver, { nu: naAfloop }), zaak, klad('Van Hassan'))
  await expect(verslagBewaren(tx, actor, zaak, klad('Van Noor'))).rejects.toThrow('Hassan Amrani')
  await verslagBewaren(tx, actor, zaak, klad('Samen', 1))
  expect((await findKlad(tx, zaak.id))?.inhoud.les).toBe('Samen')
})

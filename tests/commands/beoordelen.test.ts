import { expect } from 'vitest'
import { belangVerklaren } from '../../app/commands/belang-verklaren.server.ts'
import { beoordelingAfronden } from '../../app/commands/beoordeling-afronden.server.ts'
import { beoordelingToewijzen } from '../../app/commands/beoordeling-toewijzen.server.ts'
import { beoordelingVastleggen } from '../../app/commands/beoordeling-vastleggen.server.ts'
import {
  findEigenBeoordeling,
  listAfgerondeBeoordelingen,
  listKandidaten,
} from '../../db/queries/beoordeling.ts'
import { Refusal } from '../../app/lib/errors.ts'
import {
  beoordeel,
  buildOordelen,
  createBeoordeeld,
  createToegewezen,
} from '../helpers/beoordeeld.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import type { Tx } from '../../db/db.ts'

const statusVan = async (tx: Tx, id: string) =>
  (await tx.selectFrom('aanvraag').select('status').where('id', '=', id).executeTakeFirstOrThrow())
    .status
const codesVan = (error: unknown) =>
  error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : [error]
const geenBelang = { geen_belang: true, toelichting: '' }

test('met twee beoordelaars komt een volledige aanvraag in beoordeling', async ({ tx }) => {
  const { zaak, een, twee } = await createToegewezen(tx)
  expect(await statusVan(tx, zaak.id)).toBe('in_beoordeling')
  const taken = await tx
    .selectFrom('betrokkenheid')
    .select(['gebruiker_id', 'taak'])
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  expect(taken.map(({ gebruiker_id }) => gebruiker_id).sort()).toEqual([een.id, twee.id].sort())
})

test('alleen een coördinator wijst beoordelaars toe', async ({ tx }) => {
  const zaak = await createIngediend(tx, await createGebruiker(tx), { status: 'volledig' })
  for (const rol of ['beoordelaar', 'begeleider', 'secretaris', 'beheerder'] as const)
    await expect(
      beoordelingToewijzen(tx, buildActor(await createMedewerker(tx, rol)), zaak, []),
    ).rejects.toMatchObject({ status: 403 })
})

test('de begeleider beoordeelt niet, ook niet als de coördinator dat wil', async ({ tx }) => {
  const zaak = await createIngediend(tx, await createGebruiker(tx), { status: 'volledig' })
  const coordinator = buildActor(await createMedewerker(tx, 'coordinator'))
  const begeleider = await createMedewerker(tx, 'begeleider', 'beoordelaar')
  const ander = await createMedewerker(tx, 'beoordelaar')
  await tx
    .insertInto('betrokkenheid')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      gebruiker_id: begeleider.id,
      taak: 'begeleider',
      moment: nu,
    })
    .execute()
  const error = await beoordelingToewijzen(tx, coordinator, zaak, [begeleider.id, ander.id]).catch(
    codesVan,
  )
  expect(error).toEqual(['taak-begeleider'])
  const kandidaat = (await listKandidaten(tx, 'elburg', zaak.id)).find(
    ({ id }) => id === begeleider.id,
  )
  expect(kandidaat?.taken).toEqual(['begeleider'])
})

test('de database weigert een begeleider als beoordelaar, ook zonder de regel ervoor', async ({
  tx,
}) => {
  const zaak = await createIngediend(tx, await createGebruiker(tx), { status: 'volledig' })
  const { id: gebruiker_id } = await createMedewerker(tx, 'begeleider', 'beoordelaar')
  const rij = { gemeente_id: 'elburg', aanvraag_id: zaak.id, gebruiker_id, moment: nu }
  await tx
    .insertInto('betrokkenheid')
    .values({ ...rij, taak: 'begeleider' })
    .execute()
  await expect(
    tx
      .insertInto('betrokkenheid')
      .values({ ...rij, taak: 'beoordelaar' })
      .execute(),
  ).rejects.toMatchObject({ constraint: 'functiescheiding' })
})

test('wie zelf meedoet aan de aanvraag, kan niet als beoordelaar worden gekozen', async ({
  tx,
}) => {
  const beide = await createGebruiker(tx, { rollen: ['beoordelaar'] })
  const zaak = await createIngediend(tx, beide, { status: 'volledig' })
  const ander = await createMedewerker(tx, 'beoordelaar')
  const coordinator = buildActor(await createMedewerker(tx, 'coordinator'))
  expect(
    await beoordelingToewijzen(tx, coordinator, zaak, [beide.id, ander.id]).catch(codesVan),
  ).toEqual(['aanvrager'])
})

test('een zaak van een andere gemeente bestaat voor de coördinator niet', async ({ tx }) => {
  const zaak = await createIngediend(tx, await createGebruiker(tx), { status: 'volledig' })
  const elders = await createGebruiker(tx, { gemeente_id: 'leusden', rollen: ['coordinator'] })
  await expect(beoordelingToewijzen(tx, buildActor(elders), zaak, [])).rejects.toMatchObject({
    status: 404,
  })
})

test('zonder belangenverklaring legt niemand een oordeel vast', async ({ tx }) => {
  const { zaak, een } = await createToegewezen(tx)
  const invoer = { ...(await buildOordelen(tx, zaak)), _versie: 0 }
  await expect(beoordelingVastleggen(tx, buildActor(een), zaak, invoer)).rejects.toMatchObject({
    status: 403,
  })
  await expect(beoordelingAfronden(tx, buildActor(een), zaak)).rejects.toMatchObject({
    status: 403,
  })
})

test('wie een belang verklaart, kan niet meer beoordelen en wordt vervangen', async ({ tx }) => {
  const { zaak, een, twee, coordinator } = await createToegewezen(tx)
  await belangVerklaren(tx, buildActor(een), zaak, {
    geen_belang: false,
    toelichting: 'Mijn zus is penningmeester.',
  })
  const invoer = { ...(await buildOordelen(tx, zaak)), _versie: 0 }
  await expect(beoordelingVastleggen(tx, buildActor(een), zaak, invoer)).rejects.toMatchObject({
    status: 403,
  })
  const derde = await createMedewerker(tx, 'beoordelaar')
  await beoordelingToewijzen(tx, buildActor(coordinator), zaak, [derde.id])
  await beoordeel(tx, zaak, twee)
  expect(await statusVan(tx, zaak.id)).toBe('in_beoordeling')
  await beoordeel(tx, zaak, derde)
  expect(await statusVan(tx, zaak.id)).toBe('beoordeeld')
})

test('een belang wordt maar één keer verklaard', async ({ tx }) => {
  const { zaak, een } = await createToegewezen(tx)
  await belangVerklaren(tx, buildActor(een), zaak, geenBelang)
  expect(
    await belangVerklaren(tx, buildActor(een), zaak, {
      geen_belang: false,
      toelichting: 'Toch wel.',
    }).catch(codesVan),
  ).toEqual(['niet-gevraagd'])
})

test('wie niet is toegewezen, verklaart en beoordeelt niets', async ({ tx }) => {
  const { zaak } = await createToegewezen(tx)
  const vreemde = buildActor(await createMedewerker(tx, 'beoordelaar'))
  expect(await belangVerklaren(tx, vreemde, zaak, geenBelang).catch(codesVan)).toEqual([
    'niet-gevraagd',
  ])
  await expect(beoordelingAfronden(tx, vreemde, zaak)).rejects.toMatchObject({ status: 403 })
})

test('een concept van een oordeel mag onaf zijn, afronden vraagt alles', async ({ tx }) => {
  const { zaak, een } = await createToegewezen(tx)
  const actor = buildActor(een)
  await belangVerklaren(tx, actor, zaak, geenBelang)
  const { oordelen, scores } = await buildOordelen(tx, zaak)
  const [eerste, ...rest] = oordelen
  await beoordelingVastleggen(tx, actor, zaak, {
    oordelen: [{ ...eerste!, oordeel: null }, ...rest],
    scores,
    _versie: 0,
  })
  expect(await beoordelingAfronden(tx, actor, zaak).catch(codesVan)).toEqual([
    `mist-${eerste!.voorwaarde}`,
  ])
  await beoordelingVastleggen(tx, actor, zaak, { oordelen, scores, _versie: 1 })
  await beoordelingAfronden(tx, actor, zaak)
  expect((await findEigenBeoordeling(tx, zaak.id, een.id))?.afgerond_op).toEqual(nu)
})

test('een oordeel bewaart wat de bevinding toen was', async ({ tx }) => {
  const { zaak, een } = await createToegewezen(tx)
  const beoordeling = await beoordeel(tx, zaak, een)
  const v2 = beoordeling?.oordelen.find(({ voorwaarde }) => voorwaarde === 'v2')
  expect([v2?.oordeel, v2?.bevinding]).toEqual(['voldoet', 'nog_niet'])
})

test('een verzonnen voorwaarde of criterium wordt niet bewaard', async ({ tx }) => {
  const { zaak, een } = await createToegewezen(tx)
  const actor = buildActor(een)
  await belangVerklaren(tx, actor, zaak, geenBelang)
  await beoordelingVastleggen(tx, actor, zaak, {
    oordelen: [{ voorwaarde: 'v99', oordeel: 'voldoet', reden: 'Verzonnen.' }],
    scores: [{ criterium: 'sympathie', score: 100, reden: 'Aardige mensen.' }],
    _versie: 0,
  })
  const beoordeling = await findEigenBeoordeling(tx, zaak.id, een.id)
  expect([beoordeling?.oordelen, beoordeling?.scores]).toEqual([[], []])
})

test('bewaren op een oudere versie wordt geweigerd', async ({ tx }) => {
  const { zaak, een } = await createToegewezen(tx)
  const actor = buildActor(een)
  await belangVerklaren(tx, actor, zaak, geenBelang)
  const invoer = await buildOordelen(tx, zaak)
  await beoordelingVastleggen(tx, actor, zaak, { ...invoer, _versie: 0 })
  await expect(
    beoordelingVastleggen(tx, actor, zaak, { ...invoer, _versie: 0 }),
  ).rejects.toMatchObject({ status: 409 })
})

test('na afronden verandert een beoordeling niet meer, ook niet in de database', async ({ tx }) => {
  const { zaak, een } = await createToegewezen(tx)
  const actor = buildActor(een)
  const beoordeling = await beoordeel(tx, zaak, een)
  const invoer = { ...(await buildOordelen(tx, zaak)), _versie: 1 }
  expect(await beoordelingVastleggen(tx, actor, zaak, invoer).catch(codesVan)).toEqual([
    'al-afgerond',
  ])
  await expect(
    tx
      .updateTable('score')
      .set({ score: 100 })
      .where('beoordeling_id', '=', beoordeling!.id)
      .execute(),
  ).rejects.toThrow('Een afgeronde beoordeling verandert niet meer')
})

test('niemand leest een beoordeling voordat beide zijn afgerond', async ({ tx }) => {
  const { zaak, een, twee } = await createToegewezen(tx)
  await beoordeel(tx, zaak, een)
  expect(await listAfgerondeBeoordelingen(tx, zaak.id)).toEqual([])
  await beoordeel(tx, zaak, twee, { score: 40 })
  const beide = await listAfgerondeBeoordelingen(tx, zaak.id)
  expect(beide.map(({ gebruiker_id }) => gebruiker_id).sort()).toEqual([een.id, twee.id].sort())
})

test('met de tweede beoordeling is de aanvraag beoordeeld', async ({ tx }) => {
  const { zaak } = await createBeoordeeld(tx)
  expect(await statusVan(tx, zaak.id)).toBe('beoordeeld')
})

test('een derde beoordelaar past er niet bij, ook niet langs de database', async ({ tx }) => {
  const { zaak } = await createToegewezen(tx)
  const { id: gebruiker_id } = await createMedewerker(tx, 'beoordelaar')
  const rij = { gemeente_id: 'elburg', aanvraag_id: zaak.id, gebruiker_id }
  await tx
    .insertInto('betrokkenheid')
    .values({ ...rij, taak: 'beoordelaar', moment: nu })
    .execute()
  await expect(
    tx
      .insertInto('beoordeling')
      .values({ ...rij, toegewezen_op: nu })
      .execute(),
  ).rejects.toThrow('Een aanvraag heeft zoveel beoordelaars als de regeling zegt')
})

test('elke stap van het beoordelen staat in het logboek, zonder de oordelen zelf', async ({
  tx,
}) => {
  const { zaak } = await createBeoordeeld(tx)
  const regels = await tx
    .selectFrom('audit')
    .select(['handeling', 'gegevens'])
    .where('onderwerp', '=', `aanvraag/${zaak.nummer}`)
    .orderBy('id')
    .execute()
  expect(regels.map(({ handeling }) => handeling)).toEqual([
    'beoordeling toegewezen',
    'verklaard geen belang te hebben',
    'beoordeling bewaard',
    'beoordeling afgerond',
    'verklaard geen belang te hebben',
    'beoordeling bewaard',
    'beoordeling afgerond',
  ])
  expect(JSON.stringify(regels)).not.toContain('Dit staat in het projectplan.')
})

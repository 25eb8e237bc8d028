import { expect } from 'vitest'
import { begeleidingVragen } from '../../app/commands/begeleiding-vragen.server.ts'
import { criteriumLatenVervallen } from '../../app/commands/criterium-laten-vervallen.server.ts'
import { criteriumOvereenkomen } from '../../app/commands/criterium-overeenkomen.server.ts'
import { criteriumTegenvoorstellen } from '../../app/commands/criterium-tegenvoorstellen.server.ts'
import { criteriumVoorstellen } from '../../app/commands/criterium-voorstellen.server.ts'
import { evaluatieplanBevestigen } from '../../app/commands/evaluatieplan-bevestigen.server.ts'
import { evaluatieplanVoorleggen } from '../../app/commands/evaluatieplan-voorleggen.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { canonicalJson } from '../../app/domain/canoniek.ts'
import { sha256 } from '../../app/lib/tokens.server.ts'
import { findBegeleidingszaak, listBegeleidingszaken } from '../../db/queries/begeleiding.ts'
import { findBevestigdEvaluatieplan } from '../../db/queries/evaluatieplan.ts'
import { getOverleg } from '../../db/queries/overleg.ts'
import type { Tx } from '../../db/db.ts'
import { buildInvoer, createBevestigdEvaluatieplan } from '../helpers/evaluatie.ts'
import {
  buildActor,
  createConcept,
  createGebruiker,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

async function setup(tx: Tx) {
  const noor = await createGebruiker(tx)
  const bram = await createMedewerker(tx, 'begeleider')
  const zaak = await createConcept(tx, noor)
  const { nummer } = zaak
  const initiatief = { nummer, kant: 'initiatief' } as const
  const gemeente = { nummer, kant: 'gemeente' } as const
  return {
    noor,
    bram,
    zaak,
    nummer,
    initiatief,
    gemeente,
    alsNoor: buildActor(noor),
    alsBram: buildActor(bram),
  }
}
const eerste = <P extends object>(plaats: P) => ({ ...plaats, volgnummer: '1' })
const codes = (belofte: Promise<unknown>) =>
  belofte.then(
    () => [],
    (fout: unknown) => {
      if (fout instanceof Refusal) return fout.belemmeringen.map(({ code }) => code)
      throw fout
    },
  )
const status = (belofte: Promise<unknown>) =>
  belofte.then(
    () => 200,
    (fout: unknown) => (fout instanceof Response ? fout.status : Promise.reject(fout)),
  )
const recordTaak = (tx: Tx, aanvraag_id: string, gebruiker_id: string, taak: Taak) =>
  tx
    .insertInto('betrokkenheid')
    .values({ gemeente_id: 'elburg', aanvraag_id, gebruiker_id, taak, moment: nu })
    .execute()
type Taak = 'begeleider' | 'beoordelaar' | 'gemandateerde'
const geefToegang = (
  tx: Tx,
  zaak: { id: string; partij_id: string },
  gebruiker_id: string,
  recht: 'meelezer' | 'helper',
) =>
  tx
    .insertInto('toegang')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      gebruiker_id,
      recht,
      partij_id: zaak.partij_id,
      moment: nu,
    })
    .execute()
const post = async (tx: Tx) =>
  (await tx.selectFrom('uitgaande_mail').select(['aan_adres', 'soort', 'gegevens']).execute()).map(
    ({ aan_adres }) => aan_adres,
  )

test('van eerste voorstel tot een plan dat beide bevestigden', async ({ tx }) => {
  const { zaak, initiatief, gemeente, alsNoor, alsBram } = await setup(tx)
  expect(await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())).toBe(1)
  await criteriumTegenvoorstellen(tx, alsBram, eerste(gemeente), {
    ...buildInvoer({ streefwaarde: 6, toelichting: 'Zes is al mooi.' }),
    _versie: 1,
  })
  await criteriumOvereenkomen(tx, alsNoor, eerste(initiatief), 2)
  const versie = await evaluatieplanVoorleggen(tx, alsBram, gemeente)
  await evaluatieplanBevestigen(tx, alsNoor, initiatief, versie)
  expect(await findBevestigdEvaluatieplan(tx, zaak.id)).toBeUndefined()
  await evaluatieplanBevestigen(tx, alsBram, gemeente, versie)

  const plan = await findBevestigdEvaluatieplan(tx, zaak.id)
  expect(plan).toMatchObject({ versie: 1, bevestigd_op: alsBram.nu })
  expect(plan?.inhoud.criteria).toMatchObject([{ volgnummer: 1, versie: 2, streefwaarde: 6 }])
  expect(plan?.hash).toBe(`v1:${sha256(canonicalJson(plan?.inhoud))}`)
})

test('de begeleider hoort dat er iets wacht, daarna de penvoerder, en de mail zegt niet wat', async ({
  tx,
}) => {
  const { noor, bram, initiatief, gemeente, alsNoor, alsBram } = await setup(tx)
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  expect(await post(tx)).toEqual([bram.email])
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer({ doel: 'Nog een doel' }))
  expect(await post(tx)).toEqual([bram.email])
  await criteriumTegenvoorstellen(tx, alsBram, eerste(gemeente), {
    ...buildInvoer({ streefwaarde: 6 }),
    _versie: 1,
  })
  expect(await post(tx)).toEqual([bram.email, noor.email])
  const [mail] = await tx.selectFrom('uitgaande_mail').selectAll().execute()
  expect(JSON.stringify(mail?.gegevens)).not.toMatch(/buren|deelnemers|Noor/i)
})

test('zolang niemand begeleidt horen alle begeleiders het, daarna alleen wie begeleidt', async ({
  tx,
}) => {
  const { bram, initiatief, gemeente, alsNoor, alsBram } = await setup(tx)
  const els = await createMedewerker(tx, 'begeleider')
  await createMedewerker(tx, 'beoordelaar')
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  expect((await post(tx)).sort()).toEqual([bram.email, els.email].sort())
  await criteriumOvereenkomen(tx, alsBram, eerste(gemeente), 1)
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer({ doel: 'Nog een doel' }))
  expect((await post(tx)).filter((adres) => adres === els.email)).toHaveLength(1)
})

test('een concept is voor een begeleider onzichtbaar tot er een criterium of hulpvraag is', async ({
  tx,
}) => {
  const { noor, bram, nummer, gemeente, alsNoor, alsBram } = await setup(tx)
  expect(await findBegeleidingszaak(tx, bram, nummer)).toBeUndefined()
  expect(await status(criteriumVoorstellen(tx, alsBram, gemeente, buildInvoer()))).toBe(404)
  await begeleidingVragen(tx, alsNoor, nummer, 'Wij weten niet hoe je dit meet.')
  expect(await findBegeleidingszaak(tx, bram, nummer)).toMatchObject({ nummer })
  expect(await post(tx)).toEqual([bram.email])
  expect(await findBegeleidingszaak(tx, noor, nummer)).toBeUndefined()
  expect(await listBegeleidingszaken(tx, bram, ['concept'])).toMatchObject([
    { nummer, hulp_gevraagd: true },
  ])
})

test('wie namens de gemeente iets doet is vastgelegd en kan de zaak nooit meer beoordelen', async ({
  tx,
}) => {
  const { bram, zaak, initiatief, gemeente, alsNoor, alsBram } = await setup(tx)
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  await criteriumOvereenkomen(tx, alsBram, eerste(gemeente), 1)
  const taken = await tx.selectFrom('betrokkenheid').select(['gebruiker_id', 'taak']).execute()
  expect(taken).toEqual([{ gebruiker_id: bram.id, taak: 'begeleider' }])
  await expect(recordTaak(tx, zaak.id, bram.id, 'beoordelaar')).rejects.toMatchObject({
    constraint: 'functiescheiding',
  })
})

for (const taak of ['beoordelaar', 'gemandateerde'] as const)
  test(`wie het plan bevestigde kan in deze zaak geen ${taak} worden`, async ({ tx }) => {
    const { noor, bram, zaak } = await setup(tx)
    await createBevestigdEvaluatieplan(tx, zaak, noor, bram)
    await expect(recordTaak(tx, zaak.id, bram.id, taak)).rejects.toMatchObject({
      constraint: 'functiescheiding',
    })
  })

test('wie over de zaak beslist kan het plan niet meer bevestigen', async ({ tx }) => {
  const { bram, zaak, initiatief, gemeente, alsNoor, alsBram } = await setup(tx)
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  await criteriumOvereenkomen(tx, alsBram, eerste(gemeente), 1)
  const versie = await evaluatieplanVoorleggen(tx, alsNoor, initiatief)
  await recordTaak(tx, zaak.id, bram.id, 'gemandateerde')
  expect(await codes(evaluatieplanBevestigen(tx, alsBram, gemeente, versie))).toEqual(['beslisser'])
})

test('een beoordelaar krijgt aan deze tafel geen stoel', async ({ tx }) => {
  const { initiatief, gemeente, nummer, alsNoor } = await setup(tx)
  const jeroen = await createMedewerker(tx, 'beoordelaar')
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  expect(await status(criteriumOvereenkomen(tx, buildActor(jeroen), eerste(gemeente), 1))).toBe(403)
  const beide = await createMedewerker(tx, 'beoordelaar', 'begeleider')
  const zaak = await findBegeleidingszaak(tx, beide, nummer)
  expect(zaak).toBeDefined()
  await recordTaak(tx, zaak!.id, beide.id, 'beoordelaar')
  expect(await findBegeleidingszaak(tx, beide, nummer)).toBeUndefined()
})

test('een andere gemeente ziet er niets van', async ({ tx }) => {
  const { initiatief, nummer, alsNoor } = await setup(tx)
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  const leusden = await createGebruiker(tx, { gemeente_id: 'leusden', rollen: ['begeleider'] })
  expect(await findBegeleidingszaak(tx, leusden, nummer)).toBeUndefined()
  expect(await listBegeleidingszaken(tx, leusden, ['concept'])).toEqual([])
})

test('een meelezer stelt niets voor, en een helper geeft geen akkoord', async ({ tx }) => {
  const { noor, zaak, initiatief, gemeente, alsBram } = await setup(tx)
  const [meelezer, helper] = [await createGebruiker(tx), await createGebruiker(tx)]
  await geefToegang(tx, zaak, meelezer.id, 'meelezer')
  await geefToegang(tx, zaak, helper.id, 'helper')
  expect(
    await status(criteriumVoorstellen(tx, buildActor(meelezer), initiatief, buildInvoer())),
  ).toBe(403)
  await criteriumVoorstellen(tx, buildActor(helper), initiatief, buildInvoer())
  await criteriumTegenvoorstellen(tx, alsBram, eerste(gemeente), {
    ...buildInvoer({ streefwaarde: 6 }),
    _versie: 1,
  })
  expect(await status(criteriumOvereenkomen(tx, buildActor(helper), eerste(initiatief), 2))).toBe(
    403,
  )
  await criteriumOvereenkomen(tx, buildActor(noor), eerste(initiatief), 2)
})

test('een begeleider die hielp invullen geeft daarna niet namens de gemeente akkoord', async ({
  tx,
}) => {
  const { bram, zaak, initiatief, gemeente, alsBram } = await setup(tx)
  await geefToegang(tx, zaak, bram.id, 'helper')
  await criteriumVoorstellen(tx, alsBram, initiatief, buildInvoer())
  expect(await codes(criteriumOvereenkomen(tx, alsBram, eerste(gemeente), 1))).toEqual([
    'beide-kanten',
  ])
})

test('de database weigert wie voor beide kanten spreekt, ook buiten de opdrachten om', async ({
  tx,
}) => {
  const { noor, zaak, initiatief, alsNoor } = await setup(tx)
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  const [criterium] = (await getOverleg(tx, zaak.id)).criteria
  await recordTaak(tx, zaak.id, noor.id, 'begeleider')
  const wie = { gemeente_id: 'elburg', kant: 'gemeente', moment: alsNoor.nu } as const
  await expect(
    tx
      .insertInto('criteriumvoorstel')
      .values({ ...buildInvoer(), ...wie, criterium_id: criterium!.id, versie: 2, door: noor.id })
      .execute(),
  ).rejects.toMatchObject({ constraint: 'een_kant' })
})

test('wie niet als begeleider is vastgelegd spreekt niet voor de gemeente', async ({ tx }) => {
  const { bram, zaak, initiatief, alsNoor } = await setup(tx)
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  const [criterium] = (await getOverleg(tx, zaak.id)).criteria
  await expect(
    tx
      .insertInto('criteriumakkoord')
      .values({
        gemeente_id: 'elburg',
        voorstel_id: criterium!.voorstellen[0]!.id,
        kant: 'gemeente',
        door: bram.id,
        moment: alsNoor.nu,
      })
      .execute(),
  ).rejects.toMatchObject({ constraint: 'een_kant' })
})

test('een begeleider van buiten stelt mee op, een medewerker bevestigt', async ({ tx }) => {
  const { bram, zaak, initiatief, gemeente, alsNoor } = await setup(tx)
  await tx
    .updateTable('gebruiker')
    .set({ is_medewerker: false })
    .where('id', '=', bram.id)
    .execute()
  const alsBuiten = buildActor({ ...bram, is_medewerker: false })
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  await criteriumOvereenkomen(tx, alsBuiten, eerste(gemeente), 1)
  const versie = await evaluatieplanVoorleggen(tx, alsBuiten, gemeente)
  expect(await codes(evaluatieplanBevestigen(tx, alsBuiten, gemeente, versie))).toEqual([
    'geen-medewerker',
  ])
  await evaluatieplanBevestigen(
    tx,
    buildActor(await createMedewerker(tx, 'coordinator')),
    gemeente,
    versie,
  )
  await evaluatieplanBevestigen(tx, alsNoor, initiatief, versie)
  expect(await findBevestigdEvaluatieplan(tx, zaak.id)).toMatchObject({ versie: 1 })
})

test('voorleggen kan pas als alles is overeengekomen, en de database weet dat ook', async ({
  tx,
}) => {
  const { zaak, initiatief, alsNoor } = await setup(tx)
  expect(await codes(evaluatieplanVoorleggen(tx, alsNoor, initiatief))).toEqual(['geen-criteria'])
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  expect(await codes(evaluatieplanVoorleggen(tx, alsNoor, initiatief))).toEqual([
    'niet-overeengekomen',
  ])
  const buitenom = {
    gemeente_id: 'elburg',
    aanvraag_id: zaak.id,
    versie: 1,
    inhoud: '{}',
    hash: `v1:${'0'.repeat(64)}`,
    moment: alsNoor.nu,
    voorgelegd_door: alsNoor.gebruiker.id,
  }
  await expect(tx.insertInto('evaluatieplan').values(buitenom).execute()).rejects.toThrow(
    'Eerst is elk criterium overeengekomen',
  )
})

test('akkoord op een versie die intussen is vervangen wordt geweigerd', async ({ tx }) => {
  const { initiatief, gemeente, alsNoor, alsBram } = await setup(tx)
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  await criteriumTegenvoorstellen(tx, alsNoor, eerste(initiatief), {
    ...buildInvoer({ streefwaarde: 5 }),
    _versie: 1,
  })
  const akkoord = criteriumOvereenkomen(tx, alsBram, eerste(gemeente), 1)
  await expect(akkoord).rejects.toMatchObject({ status: 409 })
})

test('een criterium vervalt meteen zolang alleen de eigen kant iets zei, daarna alleen samen', async ({
  tx,
}) => {
  const { zaak, initiatief, gemeente, alsNoor, alsBram } = await setup(tx)
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  await criteriumLatenVervallen(tx, alsNoor, eerste(initiatief), { _versie: 1, reden: '' })
  await criteriumVoorstellen(tx, alsNoor, initiatief, buildInvoer())
  const tweede = <P extends object>(plaats: P) => ({ ...plaats, volgnummer: '2' })
  await criteriumOvereenkomen(tx, alsBram, tweede(gemeente), 1)
  expect(
    await codes(
      criteriumLatenVervallen(tx, alsNoor, tweede(initiatief), { _versie: 1, reden: '' }),
    ),
  ).toEqual(['geen-reden'])
  await criteriumLatenVervallen(tx, alsNoor, tweede(initiatief), {
    _versie: 1,
    reden: 'Te veel werk',
  })
  const stand = async () =>
    (await getOverleg(tx, zaak.id)).criteria.map(({ vervallen }) => vervallen)
  expect(await stand()).toEqual([true, false])
  await criteriumOvereenkomen(tx, alsBram, tweede(gemeente), 2)
  expect(await stand()).toEqual([true, true])
})

test('een wijziging na bevestiging is een nieuwe versie; tot die is bevestigd geldt de oude', async ({
  tx,
}) => {
  const { noor, bram, zaak, initiatief, gemeente, alsNoor, alsBram } = await setup(tx)
  await createBevestigdEvaluatieplan(tx, zaak, noor, bram)
  await criteriumTegenvoorstellen(tx, alsBram, eerste(gemeente), {
    ...buildInvoer({ streefwaarde: 5 }),
    _versie: 1,
  })
  await criteriumOvereenkomen(tx, alsNoor, eerste(initiatief), 2)
  expect(await codes(evaluatieplanBevestigen(tx, alsNoor, initiatief, 1))).toContain('achterhaald')
  expect(await evaluatieplanVoorleggen(tx, alsNoor, initiatief)).toBe(2)
  await evaluatieplanBevestigen(tx, alsNoor, initiatief, 2)
  expect(await findBevestigdEvaluatieplan(tx, zaak.id)).toMatchObject({ versie: 1 })
  await evaluatieplanBevestigen(tx, alsBram, gemeente, 2)
  expect(await findBevestigdEvaluatieplan(tx, zaak.id)).toMatchObject({ versie: 2 })
})

test('een plan, een voorstel en een akkoord veranderen nooit meer', async ({ tx }) => {
  const { noor, bram, zaak } = await setup(tx)
  await createBevestigdEvaluatieplan(tx, zaak, noor, bram)
  await expect(
    tx
      .updateTable('evaluatieplan')
      .set({ hash: `v1:${'1'.repeat(64)}` })
      .execute(),
  ).rejects.toThrow()
})

test('elke stap staat in het logboek', async ({ tx }) => {
  const { noor, bram, zaak, nummer } = await setup(tx)
  await createBevestigdEvaluatieplan(tx, zaak, noor, bram)
  const regels = await tx
    .selectFrom('audit')
    .select(['handeling', 'gebruiker_id'])
    .where('onderwerp', '=', `aanvraag/${nummer}`)
    .orderBy('id')
    .execute()
  expect(regels.map(({ handeling }) => handeling)).toEqual([
    'evaluatiecriterium voorgesteld',
    'evaluatiecriterium overeengekomen',
    'evaluatieplan voorgelegd',
    'evaluatieplan bevestigd',
    'evaluatieplan bevestigd',
  ])
})

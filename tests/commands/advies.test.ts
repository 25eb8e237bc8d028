import { expect } from 'vitest'
import { adviesGeven } from '../../app/commands/advies-geven.server.ts'
import { adviesvraagIntrekken } from '../../app/commands/adviesvraag-intrekken.server.ts'
import { adviesVragen } from '../../app/commands/advies-vragen.server.ts'
import { besluitNemen } from '../../app/commands/besluit-nemen.server.ts'
import { belangVerklaren } from '../../app/commands/belang-verklaren.server.ts'
import { voorstelOpstellen } from '../../app/commands/voorstel-opstellen.server.ts'
import type { Strekking } from '../../app/domain/advies/advies.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { findEigenAdvies, listAdviezen, withdrawAdvies } from '../../db/queries/advies.ts'
import { insertBestand } from '../../db/queries/bestand.ts'
import type { Tx } from '../../db/db.ts'
import { createBeoordeeld, createToegewezen } from '../helpers/beoordeeld.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { buildBesluit, buildVoorstel, createGeagendeerd } from '../helpers/voorstel.ts'

const codesVan = (error: unknown) =>
  error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : [error]
const uiterlijk = '2026-12-15'
const vraag = 'Past dit bij wat er in de wijk al is?'
const geenBelang = { geen_belang: true, toelichting: '' }
const advies = (
  strekking: Strekking = 'positief',
  versie = 0,
  geven: string | undefined = 'ja',
) => ({
  _versie: versie,
  strekking,
  tekst: 'De adviesraad kent de initiatiefnemers en ziet de behoefte.',
  geven,
})

type Zaak = { id: string }

/** An adviser who was asked and declared to have no interest. */
async function createGevraagd(tx: Tx, zaak: Zaak, coordinator: Gebruiker) {
  const adviseur = await createMedewerker(tx, 'adviseur')
  await adviesVragen(tx, buildActor(coordinator), zaak, { adviseur: adviseur.id, vraag, uiterlijk })
  return adviseur
}

async function createGegeven(tx: Tx, zaak: Zaak, coordinator: Gebruiker, strekking: Strekking) {
  const adviseur = await createGevraagd(tx, zaak, coordinator)
  await belangVerklaren(tx, buildActor(adviseur), zaak, geenBelang)
  await adviesGeven(tx, buildActor(adviseur), zaak, advies(strekking))
  return adviseur
}

test('een adviseur krijgt een vraag met een dag, en een mail zonder wat de aanvraag zegt', async ({
  tx,
}) => {
  const { zaak, coordinator } = await createToegewezen(tx)
  const adviseur = await createGevraagd(tx, zaak, coordinator)
  expect(await findEigenAdvies(tx, zaak.id, adviseur.id)).toMatchObject({ vraag, uiterlijk })
  const mail = await tx
    .selectFrom('uitgaande_mail')
    .select(['soort', 'gegevens'])
    .where('aan_adres', '=', adviseur.email)
    .executeTakeFirstOrThrow()
  expect(mail.soort).toBe('adviesgevraagd')
  expect(JSON.stringify(mail.gegevens)).not.toContain('Koffie')
})

test('alleen wie de zaak behandelt vraagt advies', async ({ tx }) => {
  const { zaak } = await createToegewezen(tx)
  const { id: adviseur } = await createMedewerker(tx, 'adviseur')
  for (const rol of ['intake', 'adviseur', 'beheerder'] as const)
    await expect(
      adviesVragen(tx, buildActor(await createMedewerker(tx, rol)), zaak, {
        adviseur,
        vraag,
        uiterlijk,
      }),
    ).rejects.toMatchObject({ status: 403 })
})

test('advies vraagt een dag na vandaag, en iemand die adviseur is', async ({ tx }) => {
  const { zaak, coordinator, penvoerder } = await createToegewezen(tx)
  const adviseur = penvoerder.id
  const invoer = { adviseur, vraag, uiterlijk: '2026-12-01' }
  expect(await adviesVragen(tx, buildActor(coordinator), zaak, invoer).catch(codesVan)).toEqual([
    'geen-adviseur',
    'termijn',
  ])
})

test('wie de aanvraag beoordeelt of begeleidt, adviseert er niet over, ook niet langs de database', async ({
  tx,
}) => {
  const { zaak, coordinator, een } = await createToegewezen(tx)
  const { id: gebruiker_id, gemeente_id } = een
  await tx
    .insertInto('gebruiker_rol')
    .values({ gemeente_id, gebruiker_id, rol: 'adviseur' })
    .execute()
  const invoer = { adviseur: een.id, vraag, uiterlijk }
  expect(await adviesVragen(tx, buildActor(coordinator), zaak, invoer).catch(codesVan)).toEqual([
    'taak-beoordelaar',
  ])
  const rij = { gemeente_id, aanvraag_id: zaak.id, gebruiker_id, moment: new Date() }
  await expect(
    tx
      .insertInto('betrokkenheid')
      .values({ ...rij, taak: 'adviseur' })
      .execute(),
  ).rejects.toMatchObject({ constraint: 'functiescheiding' })
})

test('wie meedoet aan de aanvraag, wordt niet om advies gevraagd', async ({ tx }) => {
  const { zaak, coordinator, penvoerder } = await createToegewezen(tx)
  const { id: gebruiker_id, gemeente_id } = penvoerder
  await tx
    .insertInto('gebruiker_rol')
    .values({ gemeente_id, gebruiker_id, rol: 'adviseur' })
    .execute()
  const invoer = { adviseur: gebruiker_id, vraag, uiterlijk }
  expect(await adviesVragen(tx, buildActor(coordinator), zaak, invoer).catch(codesVan)).toEqual([
    'aanvrager',
  ])
})

test('zonder belangenverklaring geeft niemand advies', async ({ tx }) => {
  const { zaak, coordinator } = await createToegewezen(tx)
  const adviseur = await createGevraagd(tx, zaak, coordinator)
  await expect(adviesGeven(tx, buildActor(adviseur), zaak, advies())).rejects.toMatchObject({
    status: 403,
  })
  await expect(
    tx
      .updateTable('advies')
      .set({ strekking: 'positief', tekst: 'Doen.' })
      .where('adviseur_id', '=', adviseur.id)
      .execute(),
  ).rejects.toThrow('geen belang')
})

test('een adviseur met een belang treedt terug, en een ander wordt gevraagd', async ({ tx }) => {
  const { zaak, coordinator } = await createToegewezen(tx)
  const eerste = await createGevraagd(tx, zaak, coordinator)
  const belang = { geen_belang: false, toelichting: 'Mijn broer is penningmeester.' }
  await belangVerklaren(tx, buildActor(eerste), zaak, belang)
  await expect(adviesGeven(tx, buildActor(eerste), zaak, advies())).rejects.toMatchObject({
    status: 403,
  })
  const invoer = { adviseur: eerste.id, vraag, uiterlijk }
  expect(await adviesVragen(tx, buildActor(coordinator), zaak, invoer).catch(codesVan)).toEqual([
    'belang',
  ])
  await createGegeven(tx, zaak, coordinator, 'positief')
  const adviezen = await listAdviezen(tx, zaak.id)
  expect(
    adviezen.map(({ gegeven_op, teruggetreden_op }) => [
      gegeven_op !== null,
      teruggetreden_op !== null,
    ]),
  ).toEqual(
    expect.arrayContaining([
      [false, true],
      [true, false],
    ]),
  )
})

test('een concept leest alleen de adviseur; een gegeven advies verandert niet meer', async ({
  tx,
}) => {
  const { zaak, coordinator } = await createToegewezen(tx)
  const adviseur = await createGevraagd(tx, zaak, coordinator)
  const actor = buildActor(adviseur)
  await belangVerklaren(tx, actor, zaak, geenBelang)
  await adviesGeven(tx, actor, zaak, { ...advies('negatief'), geven: undefined })
  expect(await listAdviezen(tx, zaak.id)).toMatchObject([{ strekking: null, tekst: '' }])
  await expect(adviesGeven(tx, actor, zaak, advies())).rejects.toMatchObject({ status: 409 })
  await adviesGeven(tx, actor, zaak, advies('positief', 1))
  expect(await listAdviezen(tx, zaak.id)).toMatchObject([{ strekking: 'positief' }])
  expect(await adviesGeven(tx, actor, zaak, advies('negatief', 2)).catch(codesVan)).toEqual([
    'al-gegeven',
  ])
  await expect(
    tx
      .updateTable('advies')
      .set({ tekst: 'Toch niet.' })
      .where('aanvraag_id', '=', zaak.id)
      .execute(),
  ).rejects.toThrow('Een gegeven advies verandert niet meer')
})

test('laat advies houdt het voorstel niet op, en komt er zolang er niet is besloten', async ({
  tx,
}) => {
  const { zaak, coordinator } = await createBeoordeeld(tx)
  const adviseur = await createGevraagd(tx, zaak, coordinator)
  await belangVerklaren(tx, buildActor(adviseur), zaak, geenBelang)
  await voorstelOpstellen(tx, buildActor(coordinator), zaak, await buildVoorstel(tx, zaak))
  const nu = new Date('2026-12-20T09:00:00Z')
  await adviesGeven(tx, buildActor(adviseur, { nu }), zaak, advies())
  expect(await listAdviezen(tx, zaak.id)).toMatchObject([{ gegeven_op: nu }])
})

test('na het besluit schrijft niemand nog een advies, ook niet langs de database', async ({
  tx,
}) => {
  const { zaak, coordinator, eerste, punt } = await createGeagendeerd(tx)
  const adviseur = await createGevraagd(tx, zaak, coordinator)
  await belangVerklaren(tx, buildActor(adviseur), zaak, geenBelang)
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  expect(await adviesGeven(tx, buildActor(adviseur), zaak, advies()).catch(codesVan)).toEqual([
    'geen-advies-mogelijk',
  ])
  await expect(
    tx
      .updateTable('advies')
      .set({ tekst: 'Te laat.' })
      .where('aanvraag_id', '=', zaak.id)
      .execute(),
  ).rejects.toThrow('Na het besluit verandert een advies niet meer')
})

test('komt een afwijkend advies na het voorstel, dan zegt het besluit zelf waarom', async ({
  tx,
}) => {
  const { zaak, coordinator, eerste, punt } = await createGeagendeerd(tx)
  await createGegeven(tx, zaak, coordinator, 'negatief')
  expect(await besluitNemen(tx, buildActor(eerste), punt, buildBesluit()).catch(codesVan)).toEqual([
    'advies-afwijking',
  ])
  const afwijking = 'Het college weegt de steun uit de buurt zwaarder.'
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit({ afwijking }))
  const { inhoud } = await tx
    .selectFrom('besluit')
    .select('inhoud')
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(inhoud)).toContain(afwijking)
})

test('het besluit noemt wie advies gaf', async ({ tx }) => {
  const { zaak, coordinator, eerste, punt } = await createGeagendeerd(tx)
  await createGegeven(tx, zaak, coordinator, 'positief')
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  const { inhoud } = await tx
    .selectFrom('besluit')
    .select('inhoud')
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(inhoud)).toContain('Sanne Bos gaf ons op 1 december 2026 advies')
})

test('wie van een gegeven advies afwijkt, schrijft op waarom', async ({ tx }) => {
  const { zaak, coordinator } = await createBeoordeeld(tx)
  await createGegeven(tx, zaak, coordinator, 'negatief')
  const voorstel = await buildVoorstel(tx, zaak)
  const actor = buildActor(coordinator)
  expect(await voorstelOpstellen(tx, actor, zaak, voorstel).catch(codesVan)).toEqual([
    'advies-afwijking',
  ])
  const afwijking = 'De raad kende de nieuwe partner nog niet.'
  await voorstelOpstellen(tx, actor, zaak, { ...voorstel, afwijking })
})

test('een adviseur van een andere gemeente wordt niet gevraagd', async ({ tx }) => {
  const { zaak, coordinator } = await createToegewezen(tx)
  const elders = await createGebruiker(tx, { gemeente_id: 'leusden', rollen: ['adviseur'] })
  const invoer = { adviseur: elders.id, vraag, uiterlijk }
  expect(await adviesVragen(tx, buildActor(coordinator), zaak, invoer).catch(codesVan)).toEqual([
    'geen-adviseur',
  ])
})

test('een vraag kan worden ingetrokken zolang er geen antwoord is, en daarna opnieuw gesteld', async ({
  tx,
}) => {
  const { zaak, coordinator } = await createToegewezen(tx)
  const actor = buildActor(coordinator)
  const adviseur = await createGevraagd(tx, zaak, coordinator)
  const { id } = (await findEigenAdvies(tx, zaak.id, adviseur.id))!
  const reden = 'De wijkagent wist het antwoord al.'
  await adviesvraagIntrekken(tx, actor, zaak, { advies: id, reden })
  expect(await findEigenAdvies(tx, zaak.id, adviseur.id)).toBeUndefined()
  await expect(adviesGeven(tx, buildActor(adviseur), zaak, advies())).rejects.toMatchObject({
    status: 403,
  })
  await expect(adviesvraagIntrekken(tx, actor, zaak, { advies: id, reden })).rejects.toMatchObject({
    status: 404,
  })
  const mails = await tx
    .selectFrom('uitgaande_mail')
    .select('soort')
    .where('aan_adres', '=', adviseur.email)
    .execute()
  expect(mails.map(({ soort }) => soort)).toContain('adviesvraagingetrokken')
  await adviesVragen(tx, actor, zaak, { adviseur: adviseur.id, vraag, uiterlijk })
  expect(await listAdviezen(tx, zaak.id)).toHaveLength(2)
})

test('een gegeven advies trekt niemand in, ook niet langs de database', async ({ tx }) => {
  const { zaak, coordinator } = await createToegewezen(tx)
  const adviseur = await createGegeven(tx, zaak, coordinator, 'positief')
  const { id } = (await findEigenAdvies(tx, zaak.id, adviseur.id))!
  expect(
    await adviesvraagIntrekken(tx, buildActor(coordinator), zaak, { advies: id, reden: 'x' }).catch(
      codesVan,
    ),
  ).toEqual(['al-gegeven'])
  await expect(
    withdrawAdvies(tx, id, { door: coordinator.id, reden: 'x', nu: new Date() }),
  ).rejects.toThrow('verandert niet meer')
})

test('een adviseur leest alleen de bijlagen die erbij zijn gekozen', async ({ tx }) => {
  const { zaak, coordinator, penvoerder } = await createToegewezen(tx)
  const bestand = (naam: string, aanvraag_id = zaak.id) =>
    insertBestand(tx, {
      gemeente_id: 'elburg',
      aanvraag_id,
      naam,
      soort: 'application/pdf',
      grootte: 10,
      scan: 'niet_gescand',
      sha256: 'a'.repeat(64),
      geplaatst_op: new Date(),
      geplaatst_door: penvoerder.id,
    })
  const tekening = await bestand('tekening.pdf')
  await bestand('adressen.pdf')
  const elders = await createIngediend(tx, await createGebruiker(tx))
  const vreemd = await bestand('vreemd.pdf', elders.id)
  const adviseur = await createMedewerker(tx, 'adviseur')
  const stel = (bijlagen: string[]) =>
    adviesVragen(tx, buildActor(coordinator), zaak, {
      adviseur: adviseur.id,
      vraag,
      uiterlijk,
      bijlagen,
    })
  expect(await stel([vreemd.id]).catch(codesVan)).toEqual(['onbekende-bijlage'])
  await stel([tekening.id])
  const eigen = (await findEigenAdvies(tx, zaak.id, adviseur.id))!
  expect(eigen.bijlagen.map(({ naam }) => naam)).toEqual(['tekening.pdf'])
  await expect(
    tx
      .insertInto('adviesbijlage')
      .values({ gemeente_id: 'elburg', advies_id: eigen.id, bestand_id: vreemd.id })
      .execute(),
  ).rejects.toThrow('alleen bijlagen van de aanvraag zelf')
})

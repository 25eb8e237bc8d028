import path from 'node:path'
import { expect } from 'vitest'
import { belangVerklaren } from '../../../app/commands/belang-verklaren.server.ts'
import { beoordelingAfronden } from '../../../app/commands/beoordeling-afronden.server.ts'
import { beoordelingToewijzen } from '../../../app/commands/beoordeling-toewijzen.server.ts'
import { beoordelingVastleggen } from '../../../app/commands/beoordeling-vastleggen.server.ts'
import { volledigVerklaren } from '../../../app/commands/volledig-verklaren.server.ts'
import { configure, readConfig } from '../../../app/lib/config.server.ts'
import { readPersonen } from '../../../app/server/demo/zaken/spelen.ts'
import { createDb, createPool, type Tx } from '../../../db/db.ts'
import { startEmbedded } from '../../../db/embedded.ts'
import { addDemoklok } from '../../../db/queries/demo.ts'
import { buildOordelen } from '../../helpers/beoordeeld.ts'
import { pastEnIsToegankelijk } from './keuring.ts'
import {
  druk,
  drukVergeefs,
  kies,
  leest,
  vul,
  vulDatum,
  type Speler,
  type Toneel,
} from './toneel.ts'

const RONDE = '/behandeling/rondes/leusden-saamhorigheid'
/** A day after the running round closed. */
const NA_SLUITING = new Date('2027-02-01T09:00:00Z')

/** What each assessor gives on the first criterium, and on all others. */
const scores: [titel: string, jeroen: [number, number], fatima: [number, number]][] = [
  ['Burenbios op het plein', [80, 80], [80, 80]],
  ['Schuurgenoten Achterveld', [100, 80], [80, 80]],
  ['Wereldkeuken in het clubhuis', [100, 100], [100, 100]],
]

/** The round closes, its applications are complete, and two people assessed each on their own; through the commands. */
export async function sluitRonde({ platform }: Toneel) {
  const embedded = await startEmbedded(path.join(platform.dataDir, 'postgres'))
  const env = { ...process.env, PORT: String(platform.port), DATA_DIR: platform.dataDir }
  configure({ ...readConfig(env), databaseUrl: embedded.url('app', 'platform') })
  const db = createDb(createPool(embedded.url('app', 'platform'), () => undefined, 2))
  const verder = Math.max(0, NA_SLUITING.getTime() - Date.now())
  const nu = new Date(Date.now() + verder)
  const zaken = await db.transaction().execute(async (tx) => {
    await addDemoklok(tx, Math.ceil(verder / 1000))
    const personen = await readPersonen(tx)
    const mens = (sleutel: string) =>
      personen('leusden', sleutel, { nu, origin: platform.origin('leusden') })
    const beoordelaars = [mens('beoordelaar-1'), mens('beoordelaar-2')]
    const nummers: string[] = []
    for (const [titel, ...gegeven] of scores) {
      const zaak = await zaakMet(tx, titel)
      await volledigVerklaren(tx, mens('intake'), zaak)
      const ids = beoordelaars.map(({ gebruiker }) => gebruiker.id)
      await beoordelingToewijzen(tx, mens('coordinator'), zaak, ids)
      for (const [plek, actor] of beoordelaars.entries()) {
        const [eerste, rest] = gegeven[plek] ?? [0, 0]
        const invoer = await buildOordelen(tx, zaak, { score: rest })
        const [een, ...anders] = invoer.scores
        await belangVerklaren(tx, actor, zaak, { geen_belang: true, toelichting: '' })
        await beoordelingVastleggen(tx, actor, zaak, {
          oordelen: invoer.oordelen,
          scores: een ? [{ ...een, score: eerste }, ...anders] : [],
          _versie: 0,
        })
        await beoordelingAfronden(tx, actor, zaak)
      }
      nummers.push(zaak.nummer)
    }
    return nummers
  })
  await db.destroy()
  return zaken
}

async function zaakMet(tx: Tx, titel: string) {
  const zaak = await tx
    .selectFrom('aanvraag')
    .select(['id', 'nummer', 'regeling_versie_id'])
    .where('titel', '=', titel)
    .executeTakeFirstOrThrow()
  return { ...zaak, regeling_versie_id: zaak.regeling_versie_id ?? '' }
}

/** One assessor goes from case to case in the own list and writes down where the talk came out. */
export async function schrijftGesprekOp(beoordelaar: Speler, titel: string) {
  const { page } = beoordelaar
  await page.goto('/behandeling/beoordelingen')
  await pastEnIsToegankelijk(beoordelaar)
  await leest(page, /3 van 3 afgerond/)
  await page.getByRole('link', { name: titel }).click()
  await leest(page, /Aanvraag \d van de 3 die u beoordeelt/)
  await page.getByRole('link', { name: 'Schrijf het gesprek op' }).click()
  await druk(page, 'Bewaar en leg voor').then(
    () => expect.unreachable('Zonder uitkomst wordt er niets voorgelegd'),
    (fout: Error) => expect(fout.message).toContain('kies waar u samen op uitkomt'),
  )
  await kies(page, /^80 goed/)
  await vul(page, /^Waarom verandert Jeroen/, 'Fatima wees op de brief van de buurt.')
  await pastEnIsToegankelijk(beoordelaar)
  await druk(page, 'Bewaar en leg voor')
  await leest(page, /Nog niet: Fatima/)
  await pastEnIsToegankelijk(beoordelaar, 'voorgelegd')
}

/** The other reads who moves why, and agrees: from then on that counts. */
export async function gaatAkkoord(beoordelaar: Speler, nummer: string) {
  const { page } = beoordelaar
  await page.goto(`/behandeling/${nummer}/beoordeling`)
  await page.getByRole('link', { name: 'Lees na en ga akkoord' }).click()
  await leest(page, /van 100 naar 80/)
  await pastEnIsToegankelijk(beoordelaar)
  await druk(page, 'Ik ga akkoord')
  await leest(page, /De beoordelaars zijn het eens/)
  await leest(page, /Het gemiddelde was/)
  await pastEnIsToegankelijk(beoordelaar, 'eens')
}

/** The coordinator asks for advice; the adviser has an interest, and reads nothing of the case. */
export async function adviseurTreedtTerug(
  { coordinator, adviseur }: { coordinator: Speler; adviseur: Speler },
  nummer: string,
) {
  const { page } = coordinator
  await page.goto(`/behandeling/${nummer}/advies/vraag`)
  await kies(page, /^Ineke/)
  await vul(page, 'Wat wilt u weten?', 'Kent de adviesraad deze groep?')
  await vulDatum(page, 'Voor welke dag?', '2027-03-01')
  await druk(page, 'Vraag advies')
  await pastEnIsToegankelijk(coordinator, 'gevraagd')

  const { page: haar } = adviseur
  await haar.goto('/behandeling/advies')
  await haar.getByRole('link', { name: 'Wereldkeuken in het clubhuis' }).click()
  await kies(haar, /^Ik heb wel een belang/)
  await drukVergeefs(haar, 'Verklaar dit')
  await vul(haar, /^Welk belang/, 'Mijn dochter is bestuurslid.')
  await druk(haar, 'Verklaar dit')
  await leest(haar, /U hebt een belang/)
  expect((await haar.goto(`/behandeling/advies/${nummer}`))?.status()).toBe(404)
  await page.reload()
  await leest(page, /Heeft een belang. Vraag iemand anders/)
}

/** A tie: the list is fixed, the lot is drawn in front of others, and the whole round gets its order at once. */
export async function lootEnRangschikt(coordinator: Speler, gelijk: readonly string[]) {
  const { page } = coordinator
  await page.goto(RONDE)
  await leest(page, /Deze aanvragen staan gelijk. Loot eerst/)
  await pastEnIsToegankelijk(coordinator, 'gelijk')
  await page.getByRole('link', { name: 'Bereid de loting voor' }).click()
  await kies(page, /^De computer trekt het nu/)
  await druk(page, 'Leg de lijst vast')
  await page.getByRole('link', { name: 'Trek het lot' }).click()
  await vul(page, 'Wie zijn erbij?', 'Els Kuipers\nMaarten Kaya')
  await druk(page, 'Trek het lot')
  await page.getByRole('link', { name: 'Stel de volgorde vast' }).click()
  await druk(page, 'Stel de volgorde vast')
  await leest(page, /gelijk, het lot besliste/)
  for (const nummer of gelijk) await leest(page, new RegExp(nummer))
  await pastEnIsToegankelijk(coordinator, 'vastgesteld')
}

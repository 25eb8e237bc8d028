import { sql } from 'kysely'
import { expect } from 'vitest'
import { aanvullingVragen } from '../../app/commands/aanvulling-vragen.server.ts'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { nietHorenVastleggen } from '../../app/commands/bezwaar-horen.server.ts'
import { bezwaarMaken } from '../../app/commands/bezwaar-maken.server.ts'
import { bezwaarToewijzen } from '../../app/commands/bezwaar-toewijzen.server.ts'
import { bezwaarvoorstelOpstellen } from '../../app/commands/bezwaarvoorstel-opstellen.server.ts'
import { buitenBehandelingLaten } from '../../app/commands/buiten-behandeling-laten.server.ts'
import { volledigVerklaren } from '../../app/commands/volledig-verklaren.server.ts'
import { plusDagen, toDatum } from '../../app/domain/datum.ts'
import { getAanZet } from '../../db/queries/aan-zet.ts'
import { findBesluit, listBesluiten, listVerzondenBesluiten } from '../../db/queries/besluit.ts'
import { listBezwaarbaar } from '../../db/queries/bezwaar.ts'
import { findBesluittermijn } from '../../db/queries/dwangsom.ts'
import { getOverzicht } from '../../db/queries/mijn.ts'
import { findTermijn, listTermijnen } from '../../db/queries/termijn.ts'
import { verifyTermijnen } from '../../db/verify/termijn.ts'
import type { Tx } from '../../db/db.ts'
import { beslist, buildVoorstel } from '../helpers/bezwaarbesluit.ts'
import { buildBezwaar } from '../helpers/bezwaar.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const reden = 'Zonder begroting weten wij niet wat u nodig hebt.'
const dagen = (aantal: number) => new Date(nu.getTime() + aantal * 86_400_000)
const vraag = {
  punten: [{ document: null, omschrijving: 'Een begroting met alle kosten' }],
  toelichting: '',
}

/** Left untreated on 1 December, two weeks after it was asked to be completed; objected to, and nobody has to be heard. */
async function createNietBehandeld(tx: Tx) {
  const penvoerder = await createGebruiker(tx)
  const intake = await createMedewerker(tx, 'intake')
  const gemandateerde = await createMedewerker(tx, 'gemandateerde')
  const coordinator = await createMedewerker(tx, 'coordinator')
  const secretaris = await createMedewerker(tx, 'secretaris')
  const eerste = await createMedewerker(tx, 'collegelid')
  await createMedewerker(tx, 'collegelid')
  const zaak = await createIngediend(tx, penvoerder)
  await aanvullingVragen(tx, buildActor(intake, { nu: dagen(-15) }), zaak, {
    ...vraag,
    uiterlijk: toDatum(dagen(-1)),
  })
  await buitenBehandelingLaten(tx, buildActor(gemandateerde), zaak, { reden })
  const [besluit] = await listBezwaarbaar(tx, zaak.id)
  const { volgnummer } = await bezwaarMaken(
    tx,
    buildActor(penvoerder),
    zaak,
    buildBezwaar(besluit!.id, { gronden: 'Mijn begroting zat er wel bij.' }),
  )
  const behandelaar = await createMedewerker(tx, 'bezwaarbehandelaar')
  const waar = { zaak, volgnummer: String(volgnummer) }
  await bezwaarToewijzen(tx, buildActor(coordinator), waar, { behandelaar: behandelaar.id })
  const actor = buildActor(behandelaar, { nu: dagen(15) })
  await nietHorenVastleggen(tx, actor, waar, {
    niet_grond: 'geheel_tegemoet',
    verslag: 'De begroting zat bij de eerste bijlage.',
  })
  return {
    penvoerder,
    intake,
    gemandateerde,
    secretaris,
    eerste,
    zaak,
    waar,
    actor,
    besluit: besluit!,
  }
}

const gegrond = async (tx: Tx, { zaak }: Awaited<ReturnType<typeof createNietBehandeld>>) =>
  buildVoorstel(tx, zaak, {
    overwegingen: 'De begroting was er.',
    motivering: [],
    bedrag: null,
    verantwoording_op: null,
  })

/** The same, decided on 17 December and sent. */
async function createHeropend(tx: Tx) {
  const alles = await createNietBehandeld(tx)
  await bezwaarvoorstelOpstellen(tx, alles.actor, alles.waar, await gegrond(tx, alles))
  const { secretaris } = await beslist(tx, alles)
  const niets = { titel: null, samenvatting: null }
  await besluitBekendmaken(tx, secretaris, alles.zaak, niets)
  await sql`set constraints all immediate`.execute(tx)
  return alles
}

test('is een bezwaar tegen het niet behandelen gegrond, dan gaat de aanvraag terug naar de intake, met een nieuwe termijn (7:11)', async ({
  tx,
}) => {
  const { zaak, penvoerder, besluit } = await createHeropend(tx)
  const { aanZet, stand } = await getAanZet(tx, zaak.id, '2026-12-18')
  expect(stand.status).toBe('ingediend')
  expect(aanZet).toMatchObject({ aan_zet: 'gemeente', wat: 'Kijken of de aanvraag volledig is' })
  const [oud, nieuw, ...meer] = (await listTermijnen(tx, zaak.id)).filter(
    ({ soort }) => soort === 'beslistermijn',
  )
  expect(meer).toEqual([])
  expect(oud?.gereed_op).toBe('2026-12-01')
  const [was, wordt] = [oud, nieuw].map((een) =>
    een?.gebeurtenissen.find((g) => g.soort === 'start'),
  )
  expect(wordt).toMatchObject({ op: '2026-12-17', lengte: was?.lengte, artikel: was?.artikel })
  expect(nieuw).toMatchObject({ gereed_op: null, einddatum: stand.uiterste_datum })

  const bezwaartermijn = await findTermijn(tx, zaak.id, 'bezwaartermijn')
  expect(bezwaartermijn?.gereed_op, 'wat weg is, daartegen kan geen bezwaar').toBe('2026-12-17')

  expect(await findBesluit(tx, zaak.id)).toBeUndefined()
  expect(await listBezwaarbaar(tx, zaak.id)).toEqual([])
  const [bezwaarbesluit, eerder] = await listVerzondenBesluiten(tx, zaak.id)
  expect(eerder).toMatchObject({ id: besluit.id, herroepen: true })
  expect(bezwaarbesluit).toMatchObject({ heropent: true, herroepen: false })
  const brief = JSON.stringify(bezwaarbesluit?.inhoud)
  for (const deel of [
    'herroepen ons besluit',
    'Wij nemen uw aanvraag alsnog',
    'Wij beslissen binnen',
  ])
    expect(brief).toContain(deel)
  expect(await verifyTermijnen(tx), 'de controle rekent met de nieuwe termijn').toEqual([])
  const { verloop } = await getOverzicht(tx, penvoerder, zaak.id)
  expect(verloop).toMatchObject({ bekendgemaakt_op: null, heropend_op: '2026-12-17' })
})

test('tot de beslissing is verstuurd, blijft de aanvraag niet behandeld', async ({ tx }) => {
  const alles = await createNietBehandeld(tx)
  await bezwaarvoorstelOpstellen(tx, alles.actor, alles.waar, await gegrond(tx, alles))
  await beslist(tx, alles)
  expect((await getAanZet(tx, alles.zaak.id, '2026-12-18')).stand.status).toBe('buiten_behandeling')
  expect(await findBesluit(tx, alles.zaak.id)).toMatchObject({ herroepen: false })
})

test('na heropening wordt opnieuw getoetst, en kan er een tweede keer worden besloten, maar geen derde', async ({
  tx,
}) => {
  const { zaak, intake, gemandateerde } = await createHeropend(tx)
  const op = (wie: typeof intake, datum: number) => buildActor(wie, { nu: dagen(datum) })
  const uiterlijk = plusDagen(toDatum(nu), 30)
  await aanvullingVragen(tx, op(intake, 17), zaak, { ...vraag, uiterlijk })
  const laten = () => buitenBehandelingLaten(tx, op(gemandateerde, 34), zaak, { reden })
  await laten()
  expect(await listBesluiten(tx, zaak.id)).toHaveLength(3)
  const nieuw = await findBesluit(tx, zaak.id)
  expect(nieuw).toMatchObject({ soort: 'buiten_behandeling', herroepen: false })
  await expect(laten()).rejects.toThrow('al besloten')
  await expect(nogmaals(tx, nieuw!.id)).rejects.toMatchObject({ constraint: 'besluit_eenmaal' })
})

test('was de aanvraag toch compleet, dan gaat zij na heropening door', async ({ tx }) => {
  const { zaak, intake } = await createHeropend(tx)
  await volledigVerklaren(tx, buildActor(intake, { nu: dagen(17) }), zaak)
  expect((await getAanZet(tx, zaak.id, '2026-12-19')).stand.status).toBe('volledig')
  const { volledig_op, ingediend_op } = await tx
    .selectFrom('aanvraag')
    .select(['volledig_op', 'ingediend_op'])
    .where('id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(volledig_op, 'wat niet ontbrak, kost geen plaats in de volgorde').toBe(
    toDatum(ingediend_op!),
  )
})

test('na heropening stelt men in gebreke over de nieuwe termijn, niet over de oude (Awb 4:17)', async ({
  tx,
}) => {
  const { zaak } = await createHeropend(tx)
  // 17 december 2026 en acht weken: 11 februari 2027
  expect(await findBesluittermijn(tx, zaak.id)).toMatchObject({
    einddatum: '2027-02-11',
    gereed_op: null,
  })
})

test('geld volgt niet uit een bezwaar tegen het niet behandelen: de aanvraag is nog niet beoordeeld', async ({
  tx,
}) => {
  const alles = await createNietBehandeld(tx)
  const voorstel = { ...(await gegrond(tx, alles)), bedrag: 500_000 }
  await expect(bezwaarvoorstelOpstellen(tx, alles.actor, alles.waar, voorstel)).rejects.toThrow(
    'nog niet beoordeeld',
  )
})

test('de database heropent alleen na een bezwaar tegen het niet behandelen', async ({ tx }) => {
  const alles = await createNietBehandeld(tx)
  await bezwaarvoorstelOpstellen(tx, alles.actor, alles.waar, await gegrond(tx, alles))
  await beslist(tx, alles)
  const besluiten = await listBesluiten(tx, alles.zaak.id)
  const beslissing = besluiten.find(({ soort }) => soort === 'bezwaar')
  await expect(nogmaals(tx, beslissing!.id, false)).rejects.toMatchObject({
    constraint: 'heropening',
  })
})

/** The same decision once more, past the commands. */
const nogmaals = (tx: Tx, id: string, heropent = false) =>
  sql`insert into besluit select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(),
      'heropent', ${heropent}::boolean))).* from besluit b where b.id = ${id}`.execute(tx)

import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitInMandaat } from '../../app/commands/besluit-in-mandaat.server.ts'
import { bezwaarvoorstelOpstellen } from '../../app/commands/bezwaarvoorstel-opstellen.server.ts'
import { regelingPubliceren } from '../../app/commands/regeling-publiceren.server.ts'
import { regelingconceptBewaren } from '../../app/commands/regelingconcept-bewaren.server.ts'
import { regelingconceptMaken } from '../../app/commands/regelingconcept-maken.server.ts'
import { voorstelOpstellen } from '../../app/commands/voorstel-opstellen.server.ts'
import type { Briefteksten } from '../../app/domain/brief/teksten.ts'
import { euro } from '../../app/domain/opmaak.ts'
import { toDatum } from '../../app/domain/datum.ts'
import {
  action as voorstelAction,
  loader as voorstelLoader,
} from '../../app/routes/behandeling.$nummer.besluit/route.tsx'
import { loader as briefLoader } from '../../app/routes/behandeling.$nummer.besluit_.brief/route.tsx'
import { findVoorstelstuk } from '../../app/lib/voorstelstuk.server.ts'
import { uitgangspuntVan } from '../../app/lib/uitgangspunt.server.ts'
import { findBesluit, findOnverzondenBesluit } from '../../db/queries/besluit.ts'
import { getBesluitgegevens } from '../../db/queries/besluitgegevens.ts'
import { findVoorstel } from '../../db/queries/voorstel.ts'
import type { Tx } from '../../db/db.ts'
import { createBeoordeeld } from '../helpers/beoordeeld.ts'
import {
  beslist,
  buildVoorstel as buildBezwaarvoorstel,
  createGehoord,
} from '../helpers/bezwaarbesluit.ts'
import { buildActor, createMedewerker, nu } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'
import { buildBesluit, buildVoorstel, createVoorgesteld } from '../helpers/voorstel.ts'

const teksten: Briefteksten = {
  brieven: { verlening: { opening: 'Dank u, {naam}, voor {titel}.', slot: 'U krijgt {bedrag}.' } },
  verplichtingen: [
    { soort: 'rapporteren', tekst: 'U noemt de gemeente.', grondslag: 'artikel 8 van de regeling' },
  ],
  motiveringen: [{ voorwaarde: 'v1', oordeel: 'voldoet', tekst: 'Dit past bij het plan.' }],
}

/** Publishes a version with these texts; what is filed next counts under it. */
async function metTeksten(tx: Tx) {
  const actor = buildActor(await createMedewerker(tx, 'beheerder'))
  const id = await regelingconceptMaken(tx, actor, 'elburg-innovatie')
  await regelingconceptBewaren(tx, actor, { id, versie: 1, deel: 'brieven' }, (inhoud) => ({
    ...inhoud,
    van: '2027-02-01',
    briefteksten: teksten,
  }))
  const publicatie = { bekendmaking: 'Gemeenteblad', reden: 'Eigen woorden', _versie: 2 }
  await regelingPubliceren(tx, actor, id, publicatie)
}

/** An assessed case that was filed under that version. */
async function eigen(tx: Tx) {
  await metTeksten(tx)
  return createBeoordeeld(tx)
}

test('eigen woorden van de versie staan ingevuld in de brief, naast wat vaststaat', async ({
  tx,
}) => {
  const { zaak, coordinator } = await eigen(tx)
  await voorstelOpstellen(tx, buildActor(coordinator), zaak, await buildVoorstel(tx, zaak))
  const wim = buildActor(await createMedewerker(tx, 'gemandateerde'))
  await besluitInMandaat(tx, wim, zaak, buildBesluit())
  const { inhoud } = (await findBesluit(tx, zaak.id))!
  const { inhoud: aanvraag } = await getBesluitgegevens(tx, zaak.id)
  const naam = aanvraag.deelnemers.find(({ rol }) => rol === 'penvoerder')?.naam
  expect(inhoud.opening).toEqual([`Dank u, ${naam}, voor ${aanvraag.titel}.`])
  expect(inhoud.slot).toEqual([`U krijgt ${euro(500_000)}.`])
  expect(inhoud.besluit).toContain(`Wij verlenen u een subsidie van ${euro(500_000)}.`)
})

test('een zaak onder een andere versie krijgt deze woorden niet', async ({ tx }) => {
  const { zaak } = await createVoorgesteld(tx)
  await eigen(tx)
  const wim = buildActor(await createMedewerker(tx, 'gemandateerde'))
  await besluitInMandaat(tx, wim, zaak, buildBesluit())
  expect((await findBesluit(tx, zaak.id))?.inhoud.opening?.join()).not.toContain('Dank u')
})

test('een vaste verplichting staat in elk nieuw voorstel; wie haar weghaalt, laat dat zien', async ({
  tx,
}) => {
  const { zaak, coordinator } = await eigen(tx)
  const basis = uitgangspuntVan(await getBesluitgegevens(tx, zaak.id), toDatum(nu))
  expect(basis.verplichtingen.at(-1)).toEqual(teksten.verplichtingen[0])
  const invoer = await buildVoorstel(tx, zaak)
  const actor = buildActor(coordinator)
  await voorstelOpstellen(tx, actor, zaak, invoer)
  expect((await findVoorstelstuk(tx as never, zaak.id))?.aanpassingen).toEqual([])
  const zonder = { ...invoer, verplichtingen: invoer.verplichtingen.slice(0, -1) }
  await voorstelOpstellen(tx, actor, zaak, zonder)
  expect((await findVoorstelstuk(tx as never, zaak.id))?.aanpassingen).toMatchObject([
    { waar: 'Verplichtingen', was: expect.stringContaining('U noemt de gemeente.') },
  ])
})

test('een vaste verplichting hoort ook bij wat op bezwaar wordt verleend', async ({ tx }) => {
  await metTeksten(tx)
  const alles = await createGehoord(tx)
  const { zaak, waar, actor } = alles
  await bezwaarvoorstelOpstellen(tx, actor, waar, await buildBezwaarvoorstel(tx, zaak))
  await beslist(tx, alles)
  const { inhoud } = (await findOnverzondenBesluit(tx, zaak.id))!
  expect(JSON.stringify(inhoud)).toContain('U noemt de gemeente.')
})

test('zonder JavaScript komt een standaardtekst in het veld, en is er niets vastgelegd', async ({
  db,
}) => {
  const { zaak, coordinator } = await db.transaction().execute(eigen)
  const cookie = await signIn(db, coordinator)
  const params = { nummer: zaak.nummer }
  const pagina = (await (await call(voorstelLoader, { cookie, params })).json()) as {
    formulier: { voorwaarden: { voorwaarde: string; teksten: object[] }[] }
  }
  expect(pagina.formulier.voorwaarden[0]).toMatchObject({ teksten: [{ voorwaarde: 'v1' }] })
  const form = {
    ...{ _invoegen: '0:0', samenvatting: 'Al getypt.' },
    ...{ 'motivering.0.voorwaarde': 'v1', 'motivering.0.reden': 'Eigen zin.' },
  }
  const antwoord = await call(voorstelAction, { cookie, params, form })
  expect(antwoord.status).toBe(200)
  expect(await antwoord.json()).toMatchObject({
    values: {
      samenvatting: 'Al getypt.',
      motivering: [{ reden: 'Eigen zin.\n\nDit past bij het plan.' }],
    },
  })
  expect(await findVoorstel(db, zaak.id)).toBeUndefined()
})

test('de conceptbrief is de brief die volgt als het voorstel wordt gevolgd', async ({ db }) => {
  const { zaak, coordinator } = await db.transaction().execute(async (tx) => {
    const alles = await eigen(tx)
    const invoer = await buildVoorstel(tx, alles.zaak)
    await voorstelOpstellen(tx, buildActor(alles.coordinator), alles.zaak, invoer)
    return alles
  })
  const params = { nummer: zaak.nummer }
  const cookie = await signIn(db, coordinator)
  const concept = (await (await call(briefLoader, { cookie, params })).json()) as {
    inhoud: { besluit: string[]; opening: string[]; blokken: object[] }
  }
  const wim = buildActor(await createMedewerker(db, 'gemandateerde'))
  await db.transaction().execute((tx) => besluitInMandaat(tx, wim, zaak, buildBesluit()))
  const { besluit, opening, blokken } = (await findBesluit(db, zaak.id))!.inhoud
  const { inhoud } = concept
  expect([inhoud.besluit, inhoud.opening, inhoud.blokken]).toEqual([besluit, opening, blokken])
  const beheerder = await signIn(db, await createMedewerker(db, 'beheerder'))
  expect((await call(briefLoader, { cookie: beheerder, params })).status).toBe(404)
})

test('een gepubliceerde tekst verandert niet meer', async ({ tx }) => {
  const wijzig = sql`update regeling_versie set briefteksten = '{}'`
  await expect(wijzig.execute(tx)).rejects.toThrow()
})

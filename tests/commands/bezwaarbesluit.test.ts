import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { bezwaarInMandaat } from '../../app/commands/bezwaarbesluit-nemen.server.ts'
import { hoorzittingPlannen, nietHorenVastleggen } from '../../app/commands/bezwaar-horen.server.ts'
import { bezwaarvoorstelOpstellen } from '../../app/commands/bezwaarvoorstel-opstellen.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { listVerzondenBesluiten } from '../../db/queries/besluit.ts'
import { findBezwaar, findBezwaartermijn } from '../../db/queries/bezwaar.ts'
import { findSubsidie } from '../../db/queries/subsidie.ts'
import { createBezwaar } from '../helpers/bezwaar.ts'
import { beslist, buildVoorstel, createGehoord, dagLater } from '../helpers/bezwaarbesluit.ts'
import { buildActor, createMedewerker, nu } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const tekst = { titel: 'Koffie op de hoek', samenvatting: 'Een open koffietafel voor de buurt.' }

test('een gegrond bezwaar tegen een weigering geeft geld naast het plafond, met zijn grond (4:25 lid 3)', async ({
  tx,
}) => {
  const alles = await createGehoord(tx)
  const { zaak, waar, actor } = alles
  const plafond = () =>
    tx
      .selectFrom('plafond')
      .select(['bedrag', 'vastgelegd', 'vastgelegd_bezwaar'])
      .where('regeling_id', '=', zaak.regeling_id)
      .where('periode', '=', 2026)
      .executeTakeFirstOrThrow()
  // the pot has been emptied since
  await tx
    .updateTable('plafond')
    .set((eb) => ({ vastgelegd: eb.ref('bedrag') }))
    .where('regeling_id', '=', zaak.regeling_id)
    .execute()
  const voor = await plafond()
  await bezwaarvoorstelOpstellen(tx, actor, waar, await buildVoorstel(tx, zaak))
  const { secretaris } = await beslist(tx, alles)
  await sql`set constraints all immediate`.execute(tx)
  expect(await plafond()).toEqual({
    ...voor,
    vastgelegd_bezwaar: voor.vastgelegd_bezwaar + 500_000,
  })
  expect(await findSubsidie(tx, zaak.id)).toMatchObject({ verleend: 500_000, vastgesteld: null })

  await besluitBekendmaken(tx, secretaris, zaak, tekst)
  const [besluit] = await listVerzondenBesluiten(tx, zaak.id)
  expect(besluit).toMatchObject({
    soort: 'bezwaar',
    uitkomst: 'gegrond',
    bedrag: 500_000,
    verzonden_op: '2026-12-17',
    bezwaar_tot: '2027-01-28',
  })
  const brief = JSON.stringify(besluit?.inhoud)
  for (const deel of [
    'gegrond en herroepen',
    'rechtbank Gelderland, afdeling bestuursrecht, Postbus 9030, 6800 EM Arnhem',
    'mijn.rechtspraak.nl',
    'Opnieuw bekeken: voldoet.',
    'De aanvrager legt uit',
    'staat los van de aanvrager',
  ])
    expect(brief).toContain(deel)
  const bezwaar = (await findBezwaar(tx, zaak.id, '1'))!
  expect(bezwaar).toMatchObject({ status: 'afgehandeld', afgesloten_op: '2026-12-17' })
  expect((await findBezwaartermijn(tx, bezwaar))?.gereed_op).toBe('2026-12-17')
  const { status } = await tx
    .selectFrom('aanvraag')
    .select('status')
    .where('id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(['verleend', 'deels_verleend']).toContain(status)
  const grond = await tx
    .selectFrom('besluit')
    .select('grondslag')
    .where('soort', '=', 'bezwaar')
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirst()
  expect(grond?.grondslag).toContain('4:25 lid 3')
})

test('bond het plafond al bij het eerste besluit, dan komt er ook in bezwaar geen geld', async ({
  tx,
}) => {
  const { zaak, waar, actor, besluit } = await createGehoord(tx)
  const toen = await tx
    .selectFrom('besluit')
    .select(['plafond_bedrag', 'plafond_vastgelegd'])
    .where('id', '=', besluit.id)
    .executeTakeFirstOrThrow()
  const over = (toen.plafond_bedrag ?? 0) - (toen.plafond_vastgelegd ?? 0)
  const voorstel = await buildVoorstel(tx, zaak, { bedrag: over + 1 })
  await expect(bezwaarvoorstelOpstellen(tx, actor, waar, voorstel)).rejects.toThrow(Refusal)
})

test('een ongegrond bezwaar verandert geen geld en geen status, en wijkt met reden af van het advies', async ({
  tx,
}) => {
  const alles = await createGehoord(tx)
  const { zaak, waar, actor } = alles
  const ongegrond = await buildVoorstel(tx, zaak, { dictum: 'ongegrond', bedrag: null })
  await expect(bezwaarvoorstelOpstellen(tx, actor, waar, ongegrond)).rejects.toThrow('commissie')
  const afwijking = 'De vereniging doet in dit plan niets zelf.'
  await bezwaarvoorstelOpstellen(tx, actor, waar, { ...ongegrond, afwijking })
  const { secretaris } = await beslist(tx, alles)
  await sql`set constraints all immediate`.execute(tx)
  await besluitBekendmaken(tx, secretaris, zaak, tekst)
  expect(await findSubsidie(tx, zaak.id)).toBeUndefined()
  const rij = await tx
    .selectFrom('aanvraag')
    .select('status')
    .where('id', '=', zaak.id)
    .executeTakeFirst()
  expect(rij?.status).toBe('geweigerd')
})

test('zonder horen of een reden daarvoor is er geen voorstel (7:2, 7:3)', async ({ tx }) => {
  const { zaak, waar, behandelaar } = await createBezwaar(tx)
  const actor = buildActor(behandelaar)
  const voorstel = await buildVoorstel(tx, zaak)
  await expect(bezwaarvoorstelOpstellen(tx, actor, waar, voorstel)).rejects.toThrow('horen')
  await nietHorenVastleggen(tx, actor, waar, {
    niet_grond: 'kennelijk_ongegrond',
    verslag: 'Klaar.',
  })
  await expect(bezwaarvoorstelOpstellen(tx, actor, waar, voorstel)).rejects.toThrow('past niet')
})

test('stukken liggen een week ter inzage; uitnodigen kan niet voor overmorgen (7:4)', async ({
  tx,
}) => {
  const { waar, behandelaar } = await createBezwaar(tx)
  const zitting = { tijd: '09:30', plaats: 'Gemeentehuis' }
  for (const [datum, ter_inzage_vanaf] of [
    ['2026-12-11', '2026-12-02'],
    ['2026-12-15', '2026-12-09'],
  ] as const)
    await expect(
      hoorzittingPlannen(tx, buildActor(behandelaar), waar, {
        ...zitting,
        datum,
        ter_inzage_vanaf,
      }),
    ).rejects.toThrow(Refusal)
})

test('wie het bezwaar behandelt, beslist er niet over in mandaat; boven het mandaat beslist het college', async ({
  tx,
}) => {
  const { zaak, waar, actor, behandelaar } = await createGehoord(tx)
  await bezwaarvoorstelOpstellen(tx, actor, waar, await buildVoorstel(tx, zaak))
  const zelf = { ...behandelaar, rollen: ['bezwaarbehandelaar', 'gemandateerde'] as never }
  const gelezen = { _versie: 1, gelezen: 'ja' } as const
  await expect(
    bezwaarInMandaat(tx, buildActor(zelf, { nu: dagLater(16) }), waar, gelezen),
  ).rejects.toThrow('bereidde deze beslissing voor')
  const ander = await createMedewerker(tx, 'gemandateerde')
  await bezwaarInMandaat(tx, buildActor(ander, { nu: dagLater(16) }), waar, gelezen)
  await sql`set constraints all immediate`.execute(tx)
  expect((await findBezwaar(tx, zaak.id, '1'))?.status).toBe('beslist')
})

test('wie het besluit in mandaat nam, beslist niet op het bezwaar: regel en database weigeren (10:3 lid 3)', async ({
  tx,
}) => {
  const { zaak, waar, actor, bezwaar_id, gemandateerde } = await createGehoord(tx, {
    mandaat: true,
  })
  await bezwaarvoorstelOpstellen(tx, actor, waar, await buildVoorstel(tx, zaak, { bedrag: null }))
  const toen = buildActor(gemandateerde, { nu: dagLater(16) })
  await expect(bezwaarInMandaat(tx, toen, waar, { _versie: 1, gelezen: 'ja' })).rejects.toThrow(
    'U nam het besluit',
  )
  await expect(
    tx
      .insertInto('besluit')
      .values({
        gemeente_id: 'elburg',
        aanvraag_id: zaak.id,
        soort: 'bezwaar',
        uitkomst: 'gegrond',
        bezwaar_id,
        bedrag: 0,
        datum: '2026-12-17',
        moment: nu,
        gemandateerde_id: gemandateerde.id,
        grondslag: 'Awb 7:11',
        inhoud: '{}',
      })
      .execute(),
  ).rejects.toMatchObject({ constraint: 'functiescheiding' })
})

import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import {
  bezwaarbesluitNemen,
  bezwaarInMandaat,
} from '../../app/commands/bezwaarbesluit-nemen.server.ts'
import {
  hoorverslagVastleggen,
  hoorzittingPlannen,
  nietHorenVastleggen,
} from '../../app/commands/bezwaar-horen.server.ts'
import {
  bezwaarAgenderen,
  bezwaarvoorstelOpstellen,
} from '../../app/commands/bezwaarvoorstel-opstellen.server.ts'
import { presentieVastleggen } from '../../app/commands/presentie-vastleggen.server.ts'
import type { Bezwaarvoorstelinvoer } from '../../app/domain/bezwaar/bezwaar.schema.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { listVerzondenBesluiten } from '../../db/queries/besluit.ts'
import { findBezwaar, findBezwaartermijn } from '../../db/queries/bezwaar.ts'
import { insertVergadering, listCollegeleden } from '../../db/queries/college.ts'
import { findSubsidie } from '../../db/queries/subsidie.ts'
import { listVoorwaarden } from '../../db/queries/regeling.ts'
import type { Tx } from '../../db/db.ts'
import { createBezwaar } from '../helpers/bezwaar.ts'
import { buildActor, createMedewerker, nu } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const dagLater = (dagen: number) => new Date(nu.getTime() + dagen * 86_400_000)

/** Heard before the committee on 15 December, which advises that the objection is well-founded. */
async function createGehoord(tx: Tx, over: Parameters<typeof createBezwaar>[1] = {}) {
  const alles = await createBezwaar(tx, over)
  const { behandelaar, waar } = alles
  await hoorzittingPlannen(tx, buildActor(behandelaar), waar, {
    datum: '2026-12-15',
    tijd: '09:30',
    plaats: 'Gemeentehuis, zaal 1',
    ter_inzage_vanaf: '2026-12-02',
  })
  const actor = buildActor(behandelaar, { nu: dagLater(15) })
  await hoorverslagVastleggen(tx, actor, waar, {
    gehoord_op: '2026-12-15',
    aanwezig: 'De aanvrager en de commissie.',
    verslag: 'De aanvrager legt uit wat de vereniging doet.',
    advies: 'gegrond',
    advies_tekst: 'De vereniging staat los van de aanvrager.',
  })
  return { ...alles, actor }
}

async function buildVoorstel(
  tx: Tx,
  { regeling_versie_id }: { regeling_versie_id: string },
  over: Partial<Bezwaarvoorstelinvoer> = {},
): Promise<Bezwaarvoorstelinvoer> {
  const voorwaarden = await listVoorwaarden(tx, regeling_versie_id)
  return {
    dictum: 'gegrond',
    niet_grond: null,
    overwegingen: 'De vereniging is een zelfstandige partij.',
    motivering: voorwaarden.map(({ sleutel }) => ({
      voorwaarde: sleutel,
      oordeel: 'voldoet',
      reden: 'Opnieuw bekeken: voldoet.',
    })),
    bedrag: 500_000,
    verantwoording_op: '2028-03-31',
    kosten: 'niet_gevraagd',
    kosten_bedrag: null,
    kosten_reden: '',
    afwijking: '',
    ...over,
  }
}

/** The college decides on it on 17 December. */
async function beslist(
  tx: Tx,
  { zaak, waar, actor, secretaris, eerste }: Awaited<ReturnType<typeof createGehoord>>,
) {
  const toen = { nu: dagLater(16) }
  const nieuw = await insertVergadering(tx, 'elburg', '2026-12-17')
  const vergadering_id = nieuw?.id ?? ''
  const leden = (await listCollegeleden(tx, 'elburg', vergadering_id)).map(({ id }) => id)
  await presentieVastleggen(tx, buildActor(secretaris, toen), vergadering_id, leden)
  await bezwaarAgenderen(tx, actor, waar, { vergadering: vergadering_id })
  const punt = { vergadering_id, nummer: zaak.nummer, volgnummer: '1' }
  await bezwaarbesluitNemen(tx, buildActor(eerste, toen), punt, { _versie: 1, gelezen: 'ja' })
  return { secretaris: buildActor(secretaris, toen) }
}

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
    .set((eb) => ({ bedrag: eb.ref('vastgelegd') }))
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
    'rechtbank Gelderland',
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

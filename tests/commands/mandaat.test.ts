import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitInMandaat } from '../../app/commands/besluit-in-mandaat.server.ts'
import { regelingPubliceren } from '../../app/commands/regeling-publiceren.server.ts'
import { regelingconceptBewaren } from '../../app/commands/regelingconcept-bewaren.server.ts'
import { regelingconceptMaken } from '../../app/commands/regelingconcept-maken.server.ts'
import type { Mandaatregel } from '../../app/domain/mandaat/mandaat.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { findBesluit } from '../../db/queries/besluit.ts'
import { listMandaat } from '../../db/queries/mandaat.ts'
import { findRegeling } from '../../db/queries/regeling.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { buildBesluit, createVoorgesteld } from '../helpers/voorstel.ts'

const codes = (fout: unknown) =>
  fout instanceof Refusal ? fout.belemmeringen.map(({ code }) => code) : [fout]
const ELBURG = 'elburg-innovatie'
const bron = { besluit: 'Mandaatbesluit 2027', artikel: 'artikel 2', datum: '2026-11-24' }
const ruim: Mandaatregel[] = [
  { ...bron, soorten: ['weigeren'], rol: 'jurist', functie: 'jurist subsidies', tot: null },
  {
    ...bron,
    soorten: ['buiten_behandeling', 'vaststellen', 'wijzigen', 'dwangsom'],
    rol: 'gemandateerde',
    functie: 'teammanager',
    tot: null,
  },
]

async function publiceer(tx: Tx, mandaat: Mandaatregel[]) {
  const actor = buildActor(await createMedewerker(tx, 'beheerder'))
  const id = await regelingconceptMaken(tx, actor, ELBURG)
  await regelingconceptBewaren(tx, actor, { id, versie: 1, deel: 'mandaat' }, (inhoud) => ({
    ...inhoud,
    van: '2027-02-01',
    mandaat,
  }))
  const publicatie = { bekendmaking: 'Gemeenteblad 2026, 9', reden: 'Ander mandaat', _versie: 2 }
  return regelingPubliceren(tx, actor, id, publicatie)
}

test('een nieuw mandaat geldt voor de nieuwe versie; een lopende zaak houdt het hare', async ({
  tx,
}) => {
  const { zaak } = await createVoorgesteld(tx, { gevraagd: 900_000 })
  await publiceer(tx, ruim)
  const versie = async (dag: string) =>
    (await findRegeling(tx, 'elburg', ELBURG, dag))?.versie_id ?? ''
  expect(await listMandaat(tx, await versie('2027-02-01'))).toEqual(ruim)
  expect((await listMandaat(tx, await versie('2027-01-31'))).map(({ tot }) => tot)).toEqual([
    1_000_000,
    null,
  ])
  const jurist = buildActor(await createMedewerker(tx, 'jurist'))
  expect(await besluitInMandaat(tx, jurist, zaak, buildBesluit()).catch(codes)).toEqual([
    'andere-rol',
  ])
})

test('de functie onder de brief en de bron in het logboek komen uit de versie', async ({ tx }) => {
  const { zaak } = await createVoorgesteld(tx, { gevraagd: 900_000 })
  const wim = await createMedewerker(tx, 'gemandateerde')
  await besluitInMandaat(tx, buildActor(wim), zaak, buildBesluit())
  const besluit = await findBesluit(tx, zaak.id)
  expect(besluit?.inhoud.ondertekening[1]).toBe(`${wim.naam}, teammanager sociaal domein`)
  const { gegevens } = await tx
    .selectFrom('audit')
    .select('gegevens')
    .where('handeling', '=', 'besluit genomen')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  expect(gegevens).toMatchObject({
    mandaat: { rol: 'gemandateerde', tot: 1_000_000, artikel: 'artikel 4, lid 1' },
  })
})

test('wat niet op de agenda van het college komt, heeft iemand nodig met mandaat', async ({
  tx,
}) => {
  expect(await publiceer(tx, []).catch(codes)).toEqual([
    'mandaat-buiten_behandeling',
    'mandaat-dwangsom',
    'mandaat-vaststellen',
    'mandaat-wijzigen',
  ])
})

test('ook de database laat niet buiten het mandaat beslissen (Awb 10:1)', async ({ tx }) => {
  const { zaak } = await createVoorgesteld(tx, { gevraagd: 1_000_001 })
  const heeft = async (wie: string, wat: string) =>
    (
      await sql<{ ja: boolean }>`select heeft_mandaat(${zaak.id}, ${wie}, ${wat}, 0) as ja`.execute(
        tx,
      )
    ).rows[0]?.ja
  const wim = await createMedewerker(tx, 'gemandateerde')
  const jurist = await createMedewerker(tx, 'jurist')
  expect(await heeft(wim.id, 'verlenen')).toBe(false)
  expect(await heeft(wim.id, 'vaststellen')).toBe(true)
  expect(await heeft(jurist.id, 'vaststellen')).toBe(false)
  await tx
    .insertInto('betrokkenheid')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      gebruiker_id: wim.id,
      taak: 'gemandateerde',
      moment: new Date(),
    })
    .execute()
  const weigering = sql`
    insert into besluit (gemeente_id, aanvraag_id, soort, uitkomst, bedrag, datum, moment, gemandateerde_id, grondslag, inhoud)
    values ('elburg', ${zaak.id}, 'weigering', 'geweigerd', 0, '2026-12-01', now(), ${wim.id}, 'x', '{}')`
  await expect(weigering.execute(tx)).rejects.toMatchObject({ constraint: 'mandaat' })
})

test('een regel van het mandaat verandert niet meer als de versie er is', async ({ tx }) => {
  await expect(sql`update mandaatregel set tot = 1`.execute(tx)).rejects.toThrow()
})

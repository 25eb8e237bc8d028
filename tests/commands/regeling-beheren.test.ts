import { sql } from 'kysely'
import { expect } from 'vitest'
import { planbladInlezen } from '../../app/commands/planblad-inlezen.server.ts'
import { planversieBevestigen } from '../../app/commands/planversie-bevestigen.server.ts'
import { regelingPubliceren } from '../../app/commands/regeling-publiceren.server.ts'
import { regelingconceptBewaren } from '../../app/commands/regelingconcept-bewaren.server.ts'
import { regelingconceptMaken } from '../../app/commands/regelingconcept-maken.server.ts'
import { termijnenVan, type Regelingconcept } from '../../app/domain/regeling/concept.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { getConcept } from '../../app/lib/regelingconcept.server.ts'
import { runTrial } from '../../app/lib/proef.server.ts'
import { getAansluiting } from '../../db/queries/aansluiting.ts'
import { countIngediend } from '../../db/queries/proef.ts'
import { findRegeling, getRegelingVanZaak, listVoorwaarden } from '../../db/queries/regeling.ts'
import { leesRegelingen } from '../../db/regelingen/regeling.ts'
import { seedRegeling } from '../../db/regelingen/seed.ts'
import type { Db, Tx } from '../../db/db.ts'
import {
  buildActor,
  createConcept,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { buildBlad, readPlanrijen } from '../helpers/planblad.ts'
import { test } from '../helpers/test-db.ts'

const beheerder = async (tx: Tx) => buildActor(await createMedewerker(tx, 'beheerder'))
const ELBURG = 'elburg-innovatie'
const publicatie = { bekendmaking: 'Gemeenteblad 2026, 1', reden: 'Lager maximum', _versie: 2 }
const codes = (belofte: Promise<unknown>) =>
  belofte.then(
    () => [],
    (fout: unknown) => {
      if (fout instanceof Refusal) return fout.belemmeringen.map(({ code }) => code)
      throw fout
    },
  )

type Actor = Awaited<ReturnType<typeof beheerder>>
async function createNieuweVersie(tx: Tx, actor: Actor, over: Partial<Regelingconcept> = {}) {
  const id = await regelingconceptMaken(tx, actor, ELBURG)
  const waar = { id, versie: 1, deel: 'gegevens' }
  await regelingconceptBewaren(tx, actor, waar, (inhoud) => ({
    ...inhoud,
    van: '2027-02-01',
    ...over,
  }))
  return id
}

test('een nieuwe versie geldt vanaf haar eerste dag; wat is ingediend houdt de versie van toen', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const zaak = await createIngediend(tx, await createGebruiker(tx))
  const voor = await getRegelingVanZaak(tx, zaak, '2027-03-01')
  const id = await createNieuweVersie(tx, actor, { maximumbedrag: 1_000_000 })
  expect(await regelingPubliceren(tx, actor, id, publicatie)).toEqual({
    regeling_id: ELBURG,
    versie: 2,
  })
  const op = async (dag: string) => (await findRegeling(tx, 'elburg', ELBURG, dag))?.maximumbedrag
  expect([await op('2027-01-31'), await op('2027-02-01')]).toEqual([2_500_000, 1_000_000])
  expect(await getRegelingVanZaak(tx, zaak, '2027-03-01')).toEqual(voor)
  const nieuw = await findRegeling(tx, 'elburg', ELBURG, '2027-02-01')
  expect(nieuw).toMatchObject({
    versie: 2,
    gepubliceerd_op: '2026-12-01',
    bekendmaking: 'Gemeenteblad 2026, 1',
    checklist: voor.checklist,
    teksten: voor.teksten,
    passende_soorten: voor.passende_soorten,
  })
  const kaal = async (versie: string) =>
    (await listVoorwaarden(tx, versie)).map((een) => ({ ...een, regeling_versie_id: '' }))
  expect(await kaal(nieuw?.versie_id ?? '')).toEqual(await kaal(voor.versie_id))
  const audit = await tx
    .selectFrom('audit')
    .select('handeling')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  expect(audit?.handeling).toBe('regeling gepubliceerd')
})

test('teksten, stukken en termijnen van een nieuwe versie gelden niet voor wat al is ingediend', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const zaak = await createIngediend(tx, await createGebruiker(tx))
  const voor = await getRegelingVanZaak(tx, zaak, '2027-03-01')
  const teksten = { ...voor.teksten, tijd: 'Reken op een uur.' }
  const checklist = voor.checklist.filter(({ vorm }) => vorm === 'formulier')
  const termijnen = {
    ...{ beslistermijn_weken: 10, beslistermijn_grondslag: 'verordening' as const },
    beslistermijn_artikel: 'artikel 7 van de regeling',
    ...{ aanvultermijn_dagen: 21, betaaltermijn_weken: 4 },
    ...{ betaaltermijn_grondslag: 'verordening' as const, betaaltermijn_artikel: 'artikel 8' },
    ...{ direct_vaststellen: false, verantwoording_kort_tot: 250_000, verantwoording_weken: 8 },
    ...{ vaststelling_weken: 6, vaststelling_grondslag: 'wet' as const },
    vaststelling_artikel: 'Awb 4:13',
  }
  const id = await createNieuweVersie(tx, actor, { teksten, checklist, termijnen })
  await regelingPubliceren(tx, actor, id, publicatie)
  expect(await getRegelingVanZaak(tx, zaak, '2027-03-01')).toEqual(voor)
  expect(await findRegeling(tx, 'elburg', ELBURG, '2027-02-01')).toMatchObject({
    ...{ versie: 2, teksten, checklist, ...termijnen },
  })
})

test('een voorwaarde over een deel dat niet meer wordt gevraagd, houdt publiceren tegen', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const id = await createNieuweVersie(tx, actor, { checklist: [] })
  const { belemmeringen } = await getConcept(tx, 'elburg', id, nu)
  expect(belemmeringen.some(({ code }) => code.startsWith('deel-'))).toBe(true)
})

test('een concept van elke regeling mist alleen zijn eerste dag', async ({ tx }) => {
  for (const gemeente_id of ['elburg', 'leusden', 'oude-ijsselstreek']) {
    const actor = buildActor(await createGebruiker(tx, { gemeente_id, rollen: ['beheerder'] }))
    const regelingen = await tx
      .selectFrom('regeling')
      .select('id')
      .where('gemeente_id', '=', gemeente_id)
      .execute()
    for (const { id: regeling } of regelingen) {
      const id = await regelingconceptMaken(tx, actor, regeling)
      const { belemmeringen } = await getConcept(tx, gemeente_id, id, nu)
      expect([regeling, belemmeringen.map(({ code }) => code)]).toEqual([regeling, ['geen-begin']])
    }
  }
})

test('een kopie wordt een nieuwe regeling met een eigen plafond', async ({ tx }) => {
  const actor = await beheerder(tx)
  const kopie = { regeling: 'elburg-jeugd', titel: 'Jeugd' }
  expect(
    await codes(regelingconceptMaken(tx, actor, ELBURG, { ...kopie, regeling: ELBURG })),
  ).toEqual(['naam-bezet'])
  const id = await regelingconceptMaken(tx, actor, ELBURG, kopie)
  const dagen = { van: '2027-02-01', tot: '2027-12-31' }
  const bewaar = (versie: number, over: Partial<Regelingconcept>) =>
    regelingconceptBewaren(tx, actor, { id, versie, deel: 'geld' }, (inhoud) => ({
      ...inhoud,
      ...over,
    }))
  await bewaar(1, dagen)
  expect(await codes(regelingPubliceren(tx, actor, id, publicatie))).toEqual(['plafond-2027'])
  await bewaar(2, { plafonds: [{ periode: 2027, bedrag: 5_000_000 }] })
  await regelingPubliceren(tx, actor, id, { ...publicatie, _versie: 3 })
  expect(await findRegeling(tx, 'elburg', 'elburg-jeugd', '2027-02-01')).toMatchObject({
    titel: 'Jeugd',
    versie: 1,
    plafonds: [{ periode: 2027, bedrag: 5_000_000, vastgelegd: 0 }],
  })
})

test('twee beheerders: een concept van een verouderde versie kan niet meer worden gepubliceerd', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const [een, ander] = [await createNieuweVersie(tx, actor), await createNieuweVersie(tx, actor)]
  await regelingPubliceren(tx, actor, een, publicatie)
  expect(await codes(regelingPubliceren(tx, actor, ander, publicatie))).toEqual(['nieuwere-versie'])
  const derde = await createNieuweVersie(tx, actor)
  expect(await codes(regelingPubliceren(tx, actor, derde, { ...publicatie, _versie: 1 }))).toEqual([
    'intussen-veranderd',
  ])
  const tweede = regelingconceptBewaren(tx, actor, { id: derde, versie: 1, deel: 'geld' }, (x) => x)
  expect(await codes(tweede)).toEqual(['intussen-veranderd'])
})

test('wie geen beheerder is, maakt en publiceert geen versie', async ({ tx }) => {
  const id = await createNieuweVersie(tx, await beheerder(tx))
  for (const rol of ['coordinator', 'collegelid', 'jurist', 'auditor'] as const) {
    const actor = buildActor(await createMedewerker(tx, rol))
    await expect(regelingconceptMaken(tx, actor, ELBURG)).rejects.toMatchObject({ status: 403 })
    await expect(regelingPubliceren(tx, actor, id, publicatie)).rejects.toMatchObject({
      status: 403,
    })
  }
})

test('de proef rekent met eerdere aanvragen en geeft alleen nummers en uitkomsten', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const aanvrager = await createGebruiker(tx)
  const klein = await createIngediend(tx, aanvrager, { gevraagd: 100_000, titel: 'Geheim plan' })
  const groot = await createIngediend(tx, aanvrager, { gevraagd: 900_000 })
  await createConcept(tx, aanvrager)
  const bedrag = {
    ...{ sleutel: 'b', soort: 'bedrag', titel: 'Niet te veel', tekst: 'x', vraag: 'x' },
    ...{ artikel: 'artikel 4', gewicht: 'weegt_mee' as const, bron: 'elburg-2016/voorwaarde-1' },
    parameters: { maximum: 500_000 },
  }
  const id = await createNieuweVersie(tx, actor, { voorwaarden: [bedrag], maximumbedrag: 800_000 })
  const vraag = { gemeente_id: 'elburg', id, na: null, nu }
  const proef = await runTrial(tx as unknown as Db, vraag)
  expect(proef).toMatchObject({
    samen: 2,
    totaal: 2,
    voldoet: 1,
    nogNiet: 1,
    bovenMaximum: 1,
    verder: null,
  })
  const perNummer = new Map(proef.regels.map(({ nummer, wordt }) => [nummer, wordt]))
  expect([perNummer.get(klein.nummer), perNummer.get(groot.nummer)]).toEqual([
    'voldoet',
    'nog_niet',
  ])
  expect(JSON.stringify(proef.regels)).not.toContain('Geheim')
})

test('de proef gaat in bladzijden door alle aanvragen, elk een keer', async ({ tx }) => {
  const actor = await beheerder(tx)
  const aanvrager = await createGebruiker(tx)
  const nummers = []
  for (let nr = 0; nr < 5; nr++) nummers.push((await createIngediend(tx, aanvrager)).nummer)
  const id = await createNieuweVersie(tx, actor)
  const gezien: string[] = []
  let na: string | null = null
  do {
    const vraag = { gemeente_id: 'elburg', id, na, nu, perPagina: 2 }
    const { regels, totaal, verder } = await runTrial(tx as unknown as Db, vraag)
    gezien.push(...regels.map(({ nummer }) => nummer))
    expect([totaal, regels.length <= 2]).toEqual([5, true])
    na = verder
  } while (na !== null)
  expect(gezien.toSorted()).toEqual(nummers.toSorted())
})

test('een concept van een aanvraag volgt de nieuwe versie van het plan in zijn keuzes', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const aanvrager = await createGebruiker(tx)
  const zaak = await createConcept(tx, aanvrager)
  const regeling = await findRegeling(tx, 'elburg', ELBURG, '2026-12-01')
  const keuze = await tx
    .selectFrom('onderdeel')
    .select('id')
    .where('plan_versie_id', '=', regeling?.plan_versie_id ?? '')
    .where('sleutel', '=', 'elburg-2024/uitdaging-1')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('aansluiting')
    .values({ gemeente_id: 'elburg', aanvraag_id: zaak.id, onderdeel_id: keuze.id, volgorde: 0 })
    .execute()
  const rijen = await readPlanrijen(tx, 'elburg', 'elburg-2024')
  const anders = rijen.map((rij) => ({ ...rij, toelichting: `${rij.toelichting} Herzien.` }))
  const blad = await planbladInlezen(tx, actor, 'elburg-2024', buildBlad(anders))
  await planversieBevestigen(tx, actor, blad, { reden: 'Herzien', _versie: 1 })
  const { id: plan_versie_id } = await tx
    .selectFrom('plan_versie')
    .select('id')
    .where('plan_id', '=', 'elburg-2024')
    .orderBy('versie', 'desc')
    .executeTakeFirstOrThrow()
  const id = await createNieuweVersie(tx, actor, { plan_versie_id })
  await regelingPubliceren(tx, actor, id, publicatie)
  const { keuzes } = await getAansluiting(tx, zaak.id, plan_versie_id)
  const nieuw = await tx
    .selectFrom('onderdeel')
    .select(['plan_versie_id', 'sleutel'])
    .where('id', '=', keuzes[0]?.onderdeel_id ?? '')
    .executeTakeFirst()
  expect(nieuw).toEqual({ plan_versie_id, sleutel: 'elburg-2024/uitdaging-1' })
})

test('een regeling of plan dat de gemeente zelf bijhoudt, wordt niet uit een bestand overschreven', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const id = await createNieuweVersie(tx, actor)
  await regelingPubliceren(tx, actor, id, publicatie)
  const [bestand] = (await leesRegelingen()).filter((een) => een.id === ELBURG)
  if (!bestand) throw new Error('No file')
  await seedRegeling(tx, { ...bestand, versie: 2, titel: 'Uit het bestand' })
  expect((await findRegeling(tx, 'elburg', ELBURG, '2027-02-01'))?.titel).toBe(bestand.titel)
})

test('of een verslag wordt gevraagd, staat in de versie: wie niet vraagt, stelt direct vast', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const basis = await findRegeling(tx, 'elburg', ELBURG, '2026-12-01')
  if (!basis) throw new Error('Geen regeling')
  const termijnen = {
    ...termijnenVan(basis),
    ...{ direct_vaststellen: true, verantwoording_kort_tot: null, verantwoording_weken: null },
    ...{ vaststelling_weken: null, vaststelling_grondslag: null, vaststelling_artikel: null },
  }
  const id = await createNieuweVersie(tx, actor, { termijnen })
  await regelingPubliceren(tx, actor, id, publicatie)
  const dag = '2027-02-01'
  expect(await findRegeling(tx, 'elburg', ELBURG, dag)).toMatchObject(termijnen)
  expect(basis.direct_vaststellen).toBe(false)
})

test('een andere betaaltermijn heeft een eigen regel nodig (Awb 4:87 lid 2)', async ({ tx }) => {
  const over = JSON.stringify({ id: crypto.randomUUID(), versie: 9, betaaltermijn_weken: 8 })
  const insert = sql`insert into regeling_versie
    select (jsonb_populate_record(v, ${over}::jsonb)).* from regeling_versie v limit 1`
  await expect(insert.execute(tx)).rejects.toThrow(/check constraint/)
})

test('een proef telt niet verder dan nodig', async ({ tx }) => {
  const mens = await createGebruiker(tx)
  for (let nr = 0; nr < 3; nr++) await createIngediend(tx, mens)
  expect(await countIngediend(tx, 'elburg', ELBURG, 2)).toBe(2)
})

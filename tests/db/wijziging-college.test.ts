import { sql } from 'kysely'
import { expect } from 'vitest'
import { wijzigingOpenen } from '../../app/commands/wijziging-openen.server.ts'
import { wijzigingsvoorstelOpstellen } from '../../app/commands/wijzigingsvoorstel-opstellen.server.ts'
import { zienswijzeNietNodig } from '../../app/commands/zienswijze-vragen.server.ts'
import type { Tx } from '../../db/db.ts'
import { createMedewerker, nu } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import {
  buildWijzigingsvoorstel,
  createLopend,
  createWijzigingspunt,
  dagenLater,
  reden,
} from '../helpers/wijziging.ts'

const check = (constraint: string) => ({ code: '23514', constraint })

/** Tries it and takes it back, so that the next attempt starts from the same rows. */
async function weigert(tx: Tx, doe: () => Promise<unknown>, fout: object) {
  await sql`savepoint hier`.execute(tx)
  await expect(doe()).rejects.toMatchObject(fout)
  await sql`rollback to savepoint hier`.execute(tx)
}

async function createPunt(tx: Tx) {
  const alles = await createWijzigingspunt(tx)
  const { zaak, lid, vergadering_id } = alles
  const punt = await tx
    .selectFrom('agendapunt as p')
    .innerJoin('wijzigingsvoorstel as v', 'v.id', 'p.wijzigingsvoorstel_id')
    .select(['p.id', 'v.id as voorstel_id', 'v.wijziging_id'])
    .where('p.vergadering_id', '=', vergadering_id)
    .executeTakeFirstOrThrow()
  const rij = {
    gemeente_id: 'elburg',
    aanvraag_id: zaak.id,
    soort: 'wijziging',
    uitkomst: 'gewijzigd',
    bedrag: 400_000,
    mutatie: -100_000,
    wijziging_id: punt.wijziging_id,
    datum: '2026-12-02',
    moment: dagenLater(1),
    vastgelegd_door: lid.gebruiker.id,
    agendapunt_id: punt.id,
    grondslag: 'x',
    inhoud: '{}',
  } as const
  const beslis = (over: object) =>
    tx
      .insertInto('besluit')
      .values({ ...rij, ...over })
      .execute()
  return { ...alles, agendapunt: punt, beslis }
}

test('een agendapunt gaat over precies één ding, en een voorstel staat op één agenda', async ({
  tx,
}) => {
  const { agendapunt, vergadering_id, coordinator } = await createPunt(tx)
  const punt = { gemeente_id: 'elburg', vergadering_id, volgorde: 9 }
  const voeg = (over: object) =>
    tx
      .insertInto('agendapunt')
      .values({ ...punt, ...over })
      .execute()
  const geagendeerd_door = coordinator.gebruiker.id
  await weigert(tx, () => voeg({}), check('een_voorstel'))
  await weigert(
    tx,
    () =>
      voeg({
        wijzigingsvoorstel_id: agendapunt.voorstel_id,
        bezwaarvoorstel_id: agendapunt.voorstel_id,
        geagendeerd_door,
      }),
    check('een_voorstel'),
  )
  await weigert(
    tx,
    () => voeg({ wijzigingsvoorstel_id: agendapunt.voorstel_id, geagendeerd_door }),
    { code: '23505', constraint: 'agendapunt_wijzigingsvoorstel' },
  )
})

test('wie voorstelt brengt het niet zelf naar het college en behandelt het bezwaar niet', async ({
  tx,
}) => {
  const { agendapunt, vergadering_id, jurist, zaak } = await createPunt(tx)
  await weigert(
    tx,
    () =>
      tx
        .insertInto('agendapunt')
        .values({
          gemeente_id: 'elburg',
          vergadering_id,
          volgorde: 9,
          wijzigingsvoorstel_id: agendapunt.voorstel_id,
          geagendeerd_door: jurist.gebruiker.id,
        })
        .execute(),
    check('functiescheiding'),
  )
  await weigert(
    tx,
    () =>
      tx
        .insertInto('betrokkenheid')
        .values({
          gemeente_id: 'elburg',
          aanvraag_id: zaak.id,
          gebruiker_id: jurist.gebruiker.id,
          taak: 'bezwaarbehandelaar',
          moment: nu,
        })
        .execute(),
    check('functiescheiding'),
  )
})

test('het besluit volgt het voorstel of zegt waarom niet, en een lid dat er was legt het vast', async ({
  tx,
}) => {
  const { beslis, beslisser, lid, agendapunt, zaak } = await createPunt(tx)
  await weigert(tx, () => beslis({ bedrag: 450_000, mutatie: -50_000 }), { code: '23514' })
  await tx
    .insertInto('betrokkenheid')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      gebruiker_id: beslisser.gebruiker.id,
      taak: 'gemandateerde',
      moment: nu,
    })
    .execute()
  const inMandaat = { agendapunt_id: null, gemandateerde_id: beslisser.gebruiker.id }
  await weigert(tx, () => beslis(inMandaat), check('geagendeerd'))
  const vreemde = await createMedewerker(tx, 'collegelid')
  await weigert(tx, () => beslis({ vastgelegd_door: vreemde.id }), check('verschoning'))
  await sql`savepoint verschoond`.execute(tx)
  await tx
    .insertInto('verschoning')
    .values({
      gemeente_id: 'elburg',
      agendapunt_id: agendapunt.id,
      gebruiker_id: lid.gebruiker.id,
      reden: 'Mijn broer.',
      vastgelegd_door: lid.gebruiker.id,
      moment: nu,
    })
    .execute()
  await weigert(tx, () => beslis({}), check('verschoning'))
  await sql`rollback to savepoint verschoond`.execute(tx)
  await beslis({})
  await weigert(tx, () => beslis({}), { code: '23505' })
})

test('vijf jaar na de vaststelling verandert zij niet meer, de laatste dag nog wel (Awb 4:49 lid 3)', async ({
  tx,
}) => {
  const { zaak, jurist, beslisser } = await createLopend(tx, { direct: true })
  await wijzigingOpenen(tx, jurist, zaak, { gevraagd: 'intrekken', reden })
  await zienswijzeNietNodig(tx, jurist, zaak, {
    waarvoor: { voor: 'intrekking', grond: 'vast_feiten' },
    niet_nodig: 'eerder_gehoord',
    toelichting: 'In november al gesproken.',
  })
  await wijzigingsvoorstelOpstellen(
    tx,
    jurist,
    zaak,
    buildWijzigingsvoorstel({ uitkomst: 'intrekken', grond: 'vast_feiten', bedrag: null }),
  )
  const { id: wijziging_id } = await tx
    .selectFrom('wijziging')
    .select('id')
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  const door = { gemeente_id: 'elburg', aanvraag_id: zaak.id }
  await tx
    .insertInto('betrokkenheid')
    .values({ ...door, gebruiker_id: beslisser.gebruiker.id, taak: 'gemandateerde', moment: nu })
    .execute()
  const beslis = (datum: string) =>
    tx
      .insertInto('besluit')
      .values({
        ...door,
        ...{ soort: 'intrekking', uitkomst: 'ingetrokken', bedrag: 0, wijziging_id },
        mutatie_vastgesteld: -500_000,
        ...{ datum, moment: new Date(`${datum}T12:00:00Z`) },
        ...{ gemandateerde_id: beslisser.gebruiker.id, grondslag: 'x', inhoud: '{}' },
      })
      .execute()
  await weigert(tx, () => beslis('2031-12-02'), check('vijf_jaar'))
  await beslis('2031-12-01')
})

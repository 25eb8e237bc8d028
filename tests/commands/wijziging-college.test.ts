import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { vergaderingSluiten } from '../../app/commands/vergadering-sluiten.server.ts'
import { vervolgverschoningVastleggen } from '../../app/commands/vervolgverschoning-vastleggen.server.ts'
import { vervolgvoorstelAanhouden } from '../../app/commands/vervolgvoorstel-aanhouden.server.ts'
import { vervolgvoorstelTerugsturen } from '../../app/commands/vervolgvoorstel-terugsturen.server.ts'
import { wijzigingAgenderen } from '../../app/commands/wijziging-agenderen.server.ts'
import { wijzigingBesluiten } from '../../app/commands/wijziging-besluiten.server.ts'
import { wijzigingOpenen } from '../../app/commands/wijziging-openen.server.ts'
import { wijzigingsbesluitNemen } from '../../app/commands/wijzigingsbesluit-nemen.server.ts'
import { wijzigingsvoorstelOpstellen } from '../../app/commands/wijzigingsvoorstel-opstellen.server.ts'
import { zienswijzeNietNodig } from '../../app/commands/zienswijze-vragen.server.ts'
import { euro } from '../../app/domain/opmaak.ts'
import { findOnverzondenBesluit, listBesluiten } from '../../db/queries/besluit.ts'
import { findPlafond } from '../../db/queries/plafond.ts'
import { findTeruggezonden } from '../../db/queries/wijziging.ts'
import { listVervolgpunten } from '../../db/queries/vervolgpunt.ts'
import { verifyGeld } from '../../db/verify/geld.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import {
  buildCollegewijziging,
  buildWijzigingsvoorstel,
  createLopend,
  createVergadering,
  createWijzigingspunt,
  dagenLater,
  reden,
} from '../helpers/wijziging.ts'

const pot = { gemeente_id: 'elburg', regeling_id: 'elburg-innovatie', periode: 2026 }

test('het college wijzigt wat is verleend: plafond, betaalschema en brief volgen in dat besluit, en de secretaris verstuurt', async ({
  tx,
}) => {
  const voor = (await findPlafond(tx, pot))?.vastgelegd ?? 0
  const { zaak, punt, lid, anderLid, secretaris } = await createWijzigingspunt(tx)
  await wijzigingsbesluitNemen(
    tx,
    lid,
    punt,
    buildCollegewijziging({ tegen: [anderLid.gebruiker.id] }),
  )
  await sql`set constraints all immediate`.execute(tx)
  const besluit = await findOnverzondenBesluit(tx, zaak.id)
  expect(besluit).toMatchObject({ soort: 'wijziging', bedrag: 400_000, datum: '2026-12-02' })
  expect(besluit?.agendapunt_id).not.toBeNull()
  const brief = JSON.stringify(besluit?.inhoud)
  expect(brief).toContain('Burgemeester en wethouders van')
  expect(brief).not.toContain('Namens burgemeester')
  expect((await findPlafond(tx, pot))?.vastgelegd).toBe(voor + 400_000)
  const [rij] = await listVervolgpunten(tx, punt.vergadering_id)
  expect(rij).toMatchObject({
    soort: 'wijziging',
    besloten: 'gewijzigd',
    tegen: [{ naam: anderLid.gebruiker.naam }],
  })
  await vergaderingSluiten(tx, secretaris, punt.vergadering_id)
  await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
  expect((await listBesluiten(tx, zaak.id))[0]).toMatchObject({ bezwaar_tot: '2027-01-13' })
})

test('het college kan anders beslissen dan voorgesteld, met een reden die in de brief komt (Awb 3:46)', async ({
  tx,
}) => {
  const { zaak, punt, lid } = await createWijzigingspunt(tx)
  const anders = buildCollegewijziging({ bedrag: 450_000 })
  await expect(wijzigingsbesluitNemen(tx, lid, punt, anders)).rejects.toThrow('Schrijf op waarom')
  const teVeel = { ...anders, bedrag: 600_000, afwijking: 'Het mag meer zijn.' }
  await expect(wijzigingsbesluitNemen(tx, lid, punt, teVeel)).rejects.toThrow('Gevraagd is')
  const lager = { ...anders, bedrag: 300_000, afwijking: 'Minder kan ook.' }
  await expect(wijzigingsbesluitNemen(tx, lid, punt, lager)).rejects.toThrow(
    'Dit vroeg de ontvanger niet',
  )
  const afwijking = 'De zaal was al betaald.'
  await wijzigingsbesluitNemen(tx, lid, punt, { ...anders, afwijking })
  const besluit = await findOnverzondenBesluit(tx, zaak.id)
  expect(besluit?.bedrag).toBe(450_000)
  expect(JSON.stringify(besluit?.inhoud)).toContain(afwijking)
  expect(JSON.stringify(besluit?.inhoud)).toContain(euro(450_000))
})

test('het college trekt in na horen; van dezelfde twee die tegelijk beslissen, beslist er een', async ({
  tx,
}) => {
  const { zaak, jurist, coordinator, secretaris, lid, anderLid } = await createLopend(tx)
  await wijzigingOpenen(tx, jurist, zaak, { gevraagd: 'intrekken', reden })
  await zienswijzeNietNodig(tx, jurist, zaak, {
    waarvoor: { voor: 'intrekking', grond: 'activiteiten' },
    niet_nodig: 'eerder_gehoord',
    toelichting: 'In november al gesproken.',
  })
  const intrekken = { uitkomst: 'intrekken', grond: 'activiteiten', bedrag: null } as const
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, buildWijzigingsvoorstel(intrekken))
  const vergadering = await createVergadering(tx, secretaris)
  await wijzigingAgenderen(tx, coordinator, zaak, { vergadering, portefeuillehouder: null })
  const punt = { vergadering_id: vergadering, nummer: zaak.nummer, volgnummer: '1' }
  const besluit = buildCollegewijziging({ uitkomst: 'intrekken', bedrag: null })
  await wijzigingsbesluitNemen(tx, lid, punt, besluit)
  await expect(wijzigingsbesluitNemen(tx, anderLid, punt, besluit)).rejects.toMatchObject({
    status: 409,
    data: { besluit: { uitkomst: 'ingetrokken', door: lid.gebruiker.naam } },
  })
  expect(await findOnverzondenBesluit(tx, zaak.id)).toMatchObject({
    soort: 'intrekking',
    uitkomst: 'ingetrokken',
  })
})

test('wat op een agenda staat verandert niet meer en wordt niet in mandaat beslist', async ({
  tx,
}) => {
  const { zaak, jurist, beslisser, coordinator, vergadering_id } = await createWijzigingspunt(tx)
  await expect(
    wijzigingsvoorstelOpstellen(tx, jurist, zaak, buildWijzigingsvoorstel({ bedrag: 450_000 })),
  ).rejects.toThrow('agenda van het college')
  await expect(wijzigingBesluiten(tx, beslisser, zaak, 1)).rejects.toThrow('agenda van het college')
  await expect(
    wijzigingAgenderen(tx, coordinator, zaak, {
      vergadering: vergadering_id,
      portefeuillehouder: null,
    }),
  ).rejects.toThrow('staat op een agenda')
})

test('wie voorstelt zet het niet zelf op de agenda; een voorstel dat dan niet meer kan, komt er niet op', async ({
  tx,
}) => {
  const { zaak, jurist, coordinator, secretaris, lid } = await createLopend(tx)
  await wijzigingOpenen(tx, jurist, zaak, { gevraagd: 'wijzigen', reden })
  await zienswijzeNietNodig(tx, jurist, zaak, {
    waarvoor: { voor: 'wijziging', grond: 'omstandigheden' },
    niet_nodig: 'eerder_gehoord',
    toelichting: 'In november al gesproken.',
  })
  const plan = { grond: 'omstandigheden', vanaf: '2026-12-10', schade: 'Er is geen schade.' }
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, buildWijzigingsvoorstel(plan))
  const vergadering = await createVergadering(tx, secretaris, '2026-12-09')
  const op = { vergadering, portefeuillehouder: null }
  await expect(wijzigingAgenderen(tx, jurist, zaak, op)).rejects.toThrow('Een ander leest het')
  await expect(wijzigingAgenderen(tx, lid, zaak, op)).rejects.toMatchObject({ status: 403 })
  const later = await createVergadering(tx, secretaris, '2026-12-16')
  await expect(
    wijzigingAgenderen(tx, coordinator, zaak, { ...op, vergadering: later }),
  ).rejects.toThrow('kies een latere dag')
  await wijzigingAgenderen(tx, coordinator, zaak, op)
  // held until a day on which it could no longer be decided
  const toen = { nu: dagenLater(8) }
  const punt = {
    vergadering_id: vergadering,
    nummer: zaak.nummer,
    soort: 'wijziging' as const,
    volgnummer: '1',
  }
  await expect(
    vervolgvoorstelAanhouden(tx, buildActor(lid.gebruiker, toen), punt, {
      vergadering: later,
      reden: 'Eerst de buurt spreken.',
    }),
  ).rejects.toThrow('kies een latere dag')
})

test('aangehouden komt hetzelfde voorstel terug in een andere vergadering en wordt daar beslist', async ({
  tx,
}) => {
  const { punt, lid, secretaris, zaak } = await createWijzigingspunt(tx)
  const later = await createVergadering(tx, secretaris, '2026-12-09')
  const hou = { vergadering: later, reden: 'Eerst de buurt spreken.' }
  await vervolgvoorstelAanhouden(tx, lid, punt, hou)
  await expect(wijzigingsbesluitNemen(tx, lid, punt, buildCollegewijziging())).rejects.toThrow(
    'aangehouden tot de vergadering',
  )
  await vergaderingSluiten(tx, secretaris, punt.vergadering_id)
  const toen = buildActor(lid.gebruiker, { nu: dagenLater(8) })
  await wijzigingsbesluitNemen(
    tx,
    toen,
    { ...punt, vergadering_id: later },
    buildCollegewijziging(),
  )
  expect((await findOnverzondenBesluit(tx, zaak.id))?.datum).toBe('2026-12-09')
})

test('teruggestuurd vervalt het voorstel: er komt een nieuwe versie, die weer op de agenda kan', async ({
  tx,
}) => {
  const { punt, lid, zaak, jurist, coordinator, vergadering_id } = await createWijzigingspunt(tx)
  await vervolgvoorstelTerugsturen(tx, lid, punt, { reden: 'Leg uit wat er wel doorgaat.' })
  await expect(wijzigingsbesluitNemen(tx, lid, punt, buildCollegewijziging())).rejects.toThrow(
    'teruggestuurd',
  )
  const { id } = await tx
    .selectFrom('wijziging')
    .select('id')
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(await findTeruggezonden(tx, id)).toMatchObject({ versie: 1, datum: '2026-12-02' })
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, buildWijzigingsvoorstel())
  await wijzigingAgenderen(tx, coordinator, zaak, {
    vergadering: vergadering_id,
    portefeuillehouder: null,
  })
  await wijzigingsbesluitNemen(tx, lid, punt, buildCollegewijziging({ _versie: 2 }))
})

test('wie zich verschoont of bij de aanvragers hoort, legt het besluit niet vast (Gemeentewet 58)', async ({
  tx,
}) => {
  const { punt, lid, anderLid, secretaris } = await createWijzigingspunt(tx)
  const zelf = { lid: lid.gebruiker.id, reden: 'Mijn broer zit in het bestuur.' }
  await expect(vervolgverschoningVastleggen(tx, anderLid, punt, zelf)).rejects.toMatchObject({
    status: 403,
  })
  await vervolgverschoningVastleggen(tx, lid, punt, zelf)
  await expect(wijzigingsbesluitNemen(tx, lid, punt, buildCollegewijziging())).rejects.toThrow(
    'belang',
  )
  const vreemde = buildActor(await createMedewerker(tx, 'collegelid'), { nu: lid.nu })
  await expect(wijzigingsbesluitNemen(tx, vreemde, punt, buildCollegewijziging())).rejects.toThrow(
    'presentielijst',
  )
  await expect(
    wijzigingsbesluitNemen(tx, secretaris, punt, buildCollegewijziging()),
  ).rejects.toMatchObject({ status: 403 })
  await wijzigingsbesluitNemen(tx, anderLid, punt, buildCollegewijziging())
})

test('twee leden die op hetzelfde moment beslissen: een besluit, en het geld klopt', async ({
  db,
}) => {
  const { punt, lid, anderLid, zaak } = await db.transaction().execute(createWijzigingspunt)
  const beslis = (wie: typeof lid) =>
    db.transaction().execute((tx) => wijzigingsbesluitNemen(tx, wie, punt, buildCollegewijziging()))
  const uitslagen = await Promise.allSettled([beslis(lid), beslis(anderLid)])
  expect(uitslagen.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const besluiten = (await listBesluiten(db, zaak.id)).filter(({ soort }) => soort === 'wijziging')
  expect(besluiten).toHaveLength(1)
  expect(await verifyGeld(db)).toEqual([])
})

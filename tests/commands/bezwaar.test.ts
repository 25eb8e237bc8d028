import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitNemen } from '../../app/commands/besluit-nemen.server.ts'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { bezwaarAanvullen } from '../../app/commands/bezwaarherstel-ontvangen.server.ts'
import { bezwaarherstelVragen } from '../../app/commands/bezwaarherstel-vragen.server.ts'
import { bezwaarIntrekken } from '../../app/commands/bezwaar-intrekken.server.ts'
import { bezwaarbriefVerzonden } from '../../app/commands/bezwaarbrief-verzonden.server.ts'
import { bezwaarMaken } from '../../app/commands/bezwaar-maken.server.ts'
import { bezwaarRegistreren } from '../../app/commands/bezwaar-registreren.server.ts'
import { bezwaarTeLaat } from '../../app/commands/bezwaar-te-laat.server.ts'
import { bezwaarToewijzen } from '../../app/commands/bezwaar-toewijzen.server.ts'
import { bezwaarVerdagen } from '../../app/commands/bezwaar-verdagen.server.ts'
import { isTeVroeg, tijdigheid } from '../../app/domain/bezwaar/op-tijd.ts'
import { plusDagen } from '../../app/domain/datum.ts'
import type { PapierenBezwaar } from '../../app/domain/bezwaar/bezwaar.schema.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { findOnverzondenBesluit } from '../../db/queries/besluit.ts'
import {
  findBezwaar,
  findBezwaartermijn,
  insertBezwaar,
  listBezwaarbaar,
  updateBezwaar,
} from '../../db/queries/bezwaar.ts'
import { listBezwaarbrieven } from '../../db/queries/bezwaarbrief.ts'
import { listBerichten } from '../../db/queries/bericht.ts'
import type { Tx } from '../../db/db.ts'
import { buildBezwaar, createBezwaar, createGeweigerd, opAgenda } from '../helpers/bezwaar.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { createVerleend } from '../helpers/verleend.ts'
import { buildBesluit, createVoorgesteld } from '../helpers/voorstel.ts'

const later = (dagen: number) => new Date(nu.getTime() + dagen * 86_400_000)
const brief = (besluit: string, over: Partial<PapierenBezwaar> = {}): PapierenBezwaar => ({
  ...buildBezwaar(besluit),
  van: 'derde',
  naam: 'Stichting De Andere Koffie',
  post_op: null,
  reden_vroeg: '',
  ontvangen_op: '2026-12-01',
  ...over,
})

test('een bezwaar krijgt een ontvangstbevestiging en een termijn vanaf het eind van de bezwaartermijn (6:14, 7:10)', async ({
  tx,
}) => {
  const { penvoerder, zaak, besluit } = await createGeweigerd(tx)
  const { volgnummer } = await bezwaarMaken(
    tx,
    buildActor(penvoerder),
    zaak,
    buildBezwaar(besluit.id),
  )
  const bezwaar = await findBezwaar(tx, zaak.id, String(volgnummer))
  expect(bezwaar).toMatchObject({
    status: 'in_behandeling',
    bezwaar_tot: '2027-01-12',
    commissie: true,
  })
  // twelve weeks with a committee, after the last day to object
  expect((await findBezwaartermijn(tx, bezwaar!))?.einddatum).toBe('2027-04-06')
  const berichten = await listBerichten(tx, zaak.id, penvoerder.id)
  expect(berichten.map(({ onderwerp }) => onderwerp)).toEqual(
    expect.arrayContaining(['Wij hebben uw bezwaar ontvangen', 'Bezwaar tegen het besluit']),
  )
  await expect(
    bezwaarMaken(tx, buildActor(penvoerder), zaak, buildBezwaar(besluit.id)),
  ).rejects.toThrow('al bezwaar gemaakt')
})

test('een ander maakt bezwaar op papier: de brieven gaan naar diens adres en in geen portaal', async ({
  tx,
}) => {
  const { penvoerder, zaak, besluit } = await createGeweigerd(tx)
  const intake = await createMedewerker(tx, 'intake')
  const { id } = await bezwaarRegistreren(tx, buildActor(intake), zaak, brief(besluit.id))
  expect((await listBezwaarbrieven(tx, id)).map(({ onderwerp }) => onderwerp)).toEqual([
    'Wij hebben uw bezwaar ontvangen',
  ])
  const berichten = await listBerichten(tx, zaak.id, penvoerder.id)
  expect(berichten.filter(({ soort }) => soort === 'bezwaar')).toEqual([])
})

test('dat een brief bij een bezwaar op de post ging, wordt één keer vastgelegd', async ({ tx }) => {
  const { zaak, besluit } = await createGeweigerd(tx)
  const intake = buildActor(await createMedewerker(tx, 'intake'))
  const { id, volgnummer } = await bezwaarRegistreren(tx, intake, zaak, brief(besluit.id))
  const waar = { zaak, volgnummer: String(volgnummer) }
  const [post] = await listBezwaarbrieven(tx, id)
  await bezwaarbriefVerzonden(tx, intake, waar, post!.id)
  await expect(bezwaarbriefVerzonden(tx, intake, waar, post!.id)).rejects.toThrow('al verzonden')
  const regels = await tx
    .selectFrom('audit')
    .select('onderwerp')
    .where('handeling', '=', 'brief verzonden')
    .where('onderwerp', '=', `aanvraag/${zaak.nummer}`)
    .execute()
  expect(regels).toHaveLength(1)
})

test('een brief van voor het besluit wordt vastgelegd; wie hem behandelt, beoordeelt of hij telt, en van morgen is er geen (Awb 6:10 lid 1)', async ({
  tx,
}) => {
  const { zaak, besluit } = await createGeweigerd(tx)
  const intake = buildActor(await createMedewerker(tx, 'intake'))
  const vroeg = { ontvangen_op: plusDagen(besluit.datum, -1) }
  const registreer = async (over: Partial<PapierenBezwaar>) => {
    const { volgnummer } = await bezwaarRegistreren(tx, intake, zaak, brief(besluit.id, over))
    return (await findBezwaar(tx, zaak.id, String(volgnummer)))!
  }
  await expect(registreer({ ontvangen_op: '2026-12-02' })).rejects.toThrow(Refusal)
  const reden_vroeg = 'Een medewerker zei aan de telefoon dat het besluit er was.'
  const metReden = await registreer({ ...vroeg, reden_vroeg })
  expect(metReden).toMatchObject({ status: 'in_behandeling', ...vroeg, reden_vroeg })
  expect(tijdigheid(metReden, new Set())).toMatchObject({ opTijd: true })

  const zonder = await registreer(vroeg)
  expect([tijdigheid(zonder, new Set()).opTijd, isTeVroeg(zonder)]).toEqual([false, true])
  const wie = await createMedewerker(tx, 'bezwaarbehandelaar')
  const behandelaar = buildActor(wie)
  const waar = { zaak, volgnummer: String(zonder.volgnummer) }
  await bezwaarToewijzen(tx, behandelaar, waar, { behandelaar: wie.id })
  const stelVoor = async (dictum: 'ongegrond' | 'niet_ontvankelijk') => {
    await sql`savepoint hier`.execute(tx)
    await sql`insert into bezwaarvoorstel (gemeente_id, aanvraag_id, bezwaar_id, versie, dictum, niet_grond, overwegingen,
        motivering, bedrag, kosten, opgesteld_door, moment)
      values ('elburg', ${zaak.id}, ${zonder.id}, 1, ${dictum}, ${dictum === 'ongegrond' ? null : 'te_vroeg'}, 'x',
        '[]', 0, 'niet_gevraagd', ${wie.id}, ${nu})`
      .execute(tx)
      .finally(() => sql`rollback to savepoint hier`.execute(tx))
  }
  await expect(stelVoor('ongegrond')).rejects.toMatchObject({ constraint: 'te_vroeg' })
  await stelVoor('niet_ontvankelijk')
  const reden = 'In de krant stond dat het besluit er was.'
  await bezwaarTeLaat(tx, behandelaar, waar, { verschoonbaar: 'ja', reden })
  await stelVoor('ongegrond')
})

test('een bezwaar van voor er een besluit is, wacht op het eerste besluit en begint met de verzending (Awb 6:10 lid 2)', async ({
  tx,
}) => {
  const voorgesteld = await createVoorgesteld(tx, {})
  const { zaak, punt, eerste, secretaris } = {
    ...voorgesteld,
    ...(await opAgenda(tx, voorgesteld.zaak, true)),
  }
  const intake = buildActor(await createMedewerker(tx, 'intake'))
  const over = brief('volgend', { ontvangen_op: '2026-10-01' })
  const { id, volgnummer } = await bezwaarRegistreren(tx, intake, zaak, over)
  const lees = async () => (await findBezwaar(tx, zaak.id, String(volgnummer)))!
  expect(await lees()).toMatchObject({ status: 'aangehouden', besluit_id: null })
  const [bevestiging] = await listBezwaarbrieven(tx, id)
  expect(bevestiging?.tekst).toContain('Er is nog geen besluit')
  await sql`savepoint hier`.execute(tx)
  await expect(
    updateBezwaar(tx, id, { status: 'in_behandeling', bezwaar_tot: '2027-01-12' }),
  ).rejects.toMatchObject({ code: '23514' })
  await sql`rollback to savepoint hier`.execute(tx)

  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit({ uitkomst: 'verlenen' }))
  const besluit = (await findOnverzondenBesluit(tx, zaak.id))!
  expect(await lees()).toMatchObject({ status: 'aangehouden', besluit_id: besluit.id })
  const publiek = { titel: 'Koffie op de hoek', samenvatting: 'Een open koffietafel.' }
  await besluitBekendmaken(tx, buildActor(secretaris), zaak, publiek)
  const begonnen = await lees()
  expect([begonnen.status, isTeVroeg(begonnen)]).toEqual(['in_behandeling', true])
})

test('na intrekking komt er geen besluit meer: er is niets om een bezwaar op te laten wachten', async ({
  tx,
}) => {
  const zaak = await createIngediend(tx, await createGebruiker(tx))
  await tx
    .updateTable('aanvraag')
    .set({ status: 'ingetrokken_door_aanvrager' })
    .where('id', '=', zaak.id)
    .execute()
  const intake = buildActor(await createMedewerker(tx, 'intake'))
  await expect(bezwaarRegistreren(tx, intake, zaak, brief('volgend'))).rejects.toThrow(
    'al is verstuurd',
  )
})

test('een bezwaar tegen een besluit dat nog niet is verstuurd, wacht daarop en begint dan vanzelf (Awb 6:10 lid 2)', async ({
  tx,
}) => {
  const penvoerder = await createGebruiker(tx)
  const zaak = await createVerleend(tx, penvoerder, { bekend: false })
  const { id } = (await findOnverzondenBesluit(tx, zaak.id))!
  const intake = buildActor(await createMedewerker(tx, 'intake'))
  const { volgnummer } = await bezwaarRegistreren(
    tx,
    intake,
    zaak,
    brief(id, { van: 'aanvrager', naam: 'Noor van Dijk' }),
  )
  const lees = async () => (await findBezwaar(tx, zaak.id, String(volgnummer)))!
  const wachtend = await lees()
  expect(wachtend).toMatchObject({ status: 'aangehouden', bezwaar_tot: null })
  expect(await findBezwaartermijn(tx, wachtend)).toBeUndefined()
  expect(tijdigheid(wachtend, new Set()).artikel).toBe('Awb 6:10 lid 1 onder a')
  const behandelaar = await createMedewerker(tx, 'bezwaarbehandelaar')
  const waar = { zaak, volgnummer: String(volgnummer) }
  const coordinator = buildActor(await createMedewerker(tx, 'coordinator'))
  const wijsAan = () => bezwaarToewijzen(tx, coordinator, waar, { behandelaar: behandelaar.id })
  await expect(wijsAan()).rejects.toThrow('wacht tot het besluit is verstuurd')

  const secretaris = buildActor(await createMedewerker(tx, 'secretaris'), { nu: later(3) })
  await besluitBekendmaken(tx, secretaris, zaak, {
    titel: 'Koffie op de hoek',
    samenvatting: 'Een open koffietafel voor de buurt.',
  })
  const begonnen = await lees()
  const [besluit] = await listBezwaarbaar(tx, zaak.id)
  const { bezwaar_tot } = besluit!
  expect(begonnen).toMatchObject({ status: 'in_behandeling', bezwaar_tot })
  expect(tijdigheid(begonnen, new Set())).toMatchObject({ opTijd: true })
  expect((await findBezwaartermijn(tx, begonnen))?.gereed_op).toBe(null)
  await wijsAan()
  const berichten = await listBerichten(tx, zaak.id, penvoerder.id)
  expect(
    berichten.filter(({ soort }) => soort === 'bezwaar').map(({ verwijst_naar }) => verwijst_naar),
  ).toEqual([`/aanvragen/${zaak.nummer}/bezwaar/1`, `/aanvragen/${zaak.nummer}/bezwaar`])
})

test('de database laat een vroeg bezwaar wachten (Awb 6:10)', async ({ tx }) => {
  const penvoerder = await createGebruiker(tx)
  const zaak = await createVerleend(tx, penvoerder, { bekend: false })
  const besluit = (await findOnverzondenBesluit(tx, zaak.id))!
  const voeg = (over: object) =>
    insertBezwaar(tx, {
      ...{ gemeente_id: 'elburg', aanvraag_id: zaak.id, besluit_id: besluit.id, van: 'derde' },
      ...{ kanaal: 'papier', naam: 'x', ontvangen_op: besluit.datum, bezwaar_tot: null },
      ...{ commissie: false, ingediend_door: penvoerder.id, moment: nu, status: 'aangehouden' },
      ...over,
    })
  const weigert = async (over: object, constraint: string) => {
    await sql`savepoint hier`.execute(tx)
    await expect(voeg(over)).rejects.toMatchObject({ code: '23514', constraint })
    await sql`rollback to savepoint hier`.execute(tx)
  }
  await weigert({ status: 'in_behandeling', bezwaar_tot: '2027-01-12' }, 'aangehouden')
  const { id } = await voeg({})
  await expect(updateBezwaar(tx, id, { gronden: 'anders' })).rejects.toThrow('verandert niet')
})

test('wie bij het besluit betrokken was, behandelt het bezwaar niet: de regel weigert (7:5)', async ({
  tx,
}) => {
  const { een, coordinator, waar } = await createBezwaar(tx)
  await tx
    .insertInto('gebruiker_rol')
    .values({ gemeente_id: 'elburg', gebruiker_id: een.id, rol: 'bezwaarbehandelaar' })
    .execute()
  await expect(
    bezwaarToewijzen(tx, buildActor(coordinator), waar, { behandelaar: een.id }),
  ).rejects.toThrow('was dus betrokken bij het besluit')
})

test('de database weigert het ook, langs welke weg het ook komt', async ({ tx }) => {
  const { een, zaak, bezwaar_id } = await createBezwaar(tx)
  const betrek = (t: Tx) =>
    t
      .insertInto('betrokkenheid')
      .values({
        gemeente_id: 'elburg',
        aanvraag_id: zaak.id,
        gebruiker_id: een.id,
        taak: 'bezwaarbehandelaar',
        moment: nu,
      })
      .execute()
  const zet = (t: Tx) =>
    t.updateTable('bezwaar').set({ behandelaar_id: een.id }).where('id', '=', bezwaar_id).execute()
  for (const poging of [betrek, zet]) {
    await sql`savepoint voor`.execute(tx)
    await expect(poging(tx)).rejects.toMatchObject({ constraint: 'functiescheiding' })
    await sql`rollback to savepoint voor`.execute(tx)
  }
})

test('een bezwaarbehandelaar neemt een bezwaar zelf, en geeft het aan niemand anders', async ({
  tx,
}) => {
  const { behandelaar, waar } = await createBezwaar(tx)
  const ander = await createMedewerker(tx, 'bezwaarbehandelaar')
  const geef = { behandelaar: ander.id }
  await expect(bezwaarToewijzen(tx, buildActor(behandelaar), waar, geef)).rejects.toThrow('zelf')
  await bezwaarToewijzen(tx, buildActor(ander), waar, geef)
  expect((await findBezwaar(tx, waar.zaak.id, '1'))?.behandelaar_id).toBe(ander.id)
})

test('een vraag om herstel zet de termijn stil tot de indiener aanvult', async ({ tx }) => {
  const { penvoerder, behandelaar, waar } = await createBezwaar(tx, { gronden: '' })
  const nuVragen = later(50)
  const actor = buildActor(behandelaar, { nu: nuVragen })
  const uiterlijk = '2027-02-08'
  await bezwaarherstelVragen(tx, actor, waar, {
    ontbreekt: ['gronden'],
    toelichting: '',
    uiterlijk,
  })
  const bezwaar = (await findBezwaar(tx, waar.zaak.id, '1'))!
  expect((await findBezwaartermijn(tx, bezwaar))?.einddatum).toBe('2027-04-26')
  const aanvuller = buildActor(penvoerder, { nu: later(55) })
  await bezwaarAanvullen(tx, aanvuller, waar, { antwoord: 'De vereniging doet mee.' })
  expect((await findBezwaartermijn(tx, bezwaar))?.einddatum).toBe('2027-04-12')
  await expect(bezwaarAanvullen(tx, aanvuller, waar, { antwoord: 'Nog eens.' })).rejects.toThrow(
    'geen vraag',
  )
})

test('uitstel verlengt de termijn; wie het bezwaar niet behandelt, stelt niets uit', async ({
  tx,
}) => {
  const { behandelaar, waar } = await createBezwaar(tx)
  const invoer = {
    grond: 'Awb 7:10 lid 3',
    tot: plusDagen('2027-04-06', 42),
    toelichting: 'De commissie vergadert later.',
  } as const
  const ander = await createMedewerker(tx, 'bezwaarbehandelaar')
  await expect(bezwaarVerdagen(tx, buildActor(ander), waar, invoer)).rejects.toThrow('behandelt')
  await bezwaarVerdagen(tx, buildActor(behandelaar), waar, invoer)
  const bezwaar = (await findBezwaar(tx, waar.zaak.id, '1'))!
  expect((await findBezwaartermijn(tx, bezwaar))?.einddatum).toBe(invoer.tot)
})

test('intrekken sluit het bezwaar en zijn termijn; daarna verandert er niets meer', async ({
  tx,
}) => {
  const { penvoerder, behandelaar, waar } = await createBezwaar(tx)
  await bezwaarIntrekken(tx, buildActor(penvoerder), waar, { reden: '' })
  const bezwaar = (await findBezwaar(tx, waar.zaak.id, '1'))!
  expect(bezwaar).toMatchObject({ status: 'ingetrokken', afgesloten_op: '2026-12-01' })
  expect((await findBezwaartermijn(tx, bezwaar))?.gereed_op).toBe('2026-12-01')
  await expect(
    bezwaarTeLaat(tx, buildActor(behandelaar), waar, { verschoonbaar: 'ja', reden: 'Ziek.' }),
  ).rejects.toThrow('niet meer in behandeling')
})

test('een vreemde ziet het bezwaar niet; te laat beoordelen kan alleen als het te laat was (6:11)', async ({
  tx,
}) => {
  const { behandelaar, waar } = await createBezwaar(tx)
  const vreemde = buildActor(await createGebruiker(tx))
  await expect(bezwaarIntrekken(tx, vreemde, waar, { reden: '' })).rejects.toMatchObject({
    status: 403,
  })
  await expect(
    bezwaarTeLaat(tx, buildActor(behandelaar), waar, { verschoonbaar: 'ja', reden: 'Ziek.' }),
  ).rejects.toThrow('kwam op tijd')
})

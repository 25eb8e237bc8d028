import { expect } from 'vitest'
import { besluitNemen } from '../../app/commands/besluit-nemen.server.ts'
import { voorstelOpstellen } from '../../app/commands/voorstel-opstellen.server.ts'
import {
  zienswijzeGeven,
  zienswijzeVastleggen,
} from '../../app/commands/zienswijze-geven.server.ts'
import {
  zienswijzeNietNodig,
  zienswijzeVragen,
} from '../../app/commands/zienswijze-vragen.server.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { getAanZet } from '../../db/queries/aan-zet.ts'
import { findBesluit } from '../../db/queries/besluit.ts'
import { findTermijn } from '../../db/queries/termijn.ts'
import { listZienswijzen } from '../../db/queries/zienswijze.ts'
import type { Tx } from '../../db/db.ts'
import { createBeoordeeld } from '../helpers/beoordeeld.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { buildBesluit, buildVoorstel, createGeagendeerd } from '../helpers/voorstel.ts'
import { test } from '../helpers/test-db.ts'

const waarvoor = { voor: 'weigering', grond: 'activiteiten' } as const
const voornemen = { waarvoor, voornemen: 'De zaal is niet beschikbaar.', uiterlijk: '2026-12-15' }
const reactie = { reactie: 'zienswijze', antwoord: 'Wij hebben een andere zaal.' } as const
const weigeren = {
  uitkomst: 'weigeren',
  weigeringsgrond: 'activiteiten',
  wat_wel_kan: 'Met een zaal had het gekund.',
} as const
const op = (datum: string) => ({ nu: new Date(`${datum}T10:00:00Z`) })

const codesVan = async (daad: Promise<unknown>) =>
  daad.then(
    () => [],
    (fout: { belemmeringen?: { code: string }[] }) => fout.belemmeringen?.map(({ code }) => code),
  )

async function createZaak(tx: Tx) {
  const alles = await createBeoordeeld(tx)
  const jurist = await createMedewerker(tx, 'jurist')
  const voorstellen = async (datum: string, over: { zienswijze?: string } = {}) =>
    voorstelOpstellen(
      tx,
      buildActor(alles.coordinator, op(datum)),
      alles.zaak,
      await buildVoorstel(tx, alles.zaak, { ...weigeren, ...over }),
    )
  const vragen = (door: Gebruiker = jurist) =>
    zienswijzeVragen(tx, buildActor(door), alles.zaak, voornemen)
  return { ...alles, jurist, voorstellen, vragen }
}

test('weigeren op Awb 4:35 kan pas na een zienswijze: gevraagd, gegeven, en op ingegaan', async ({
  tx,
}) => {
  const { zaak, penvoerder, voorstellen, vragen } = await createZaak(tx)
  expect(await codesVan(voorstellen('2026-12-01'))).toEqual(['zienswijze'])
  await vragen()
  expect(await codesVan(voorstellen('2026-12-02'))).toEqual(['zienswijze-loopt'])
  const { aanZet } = await getAanZet(tx, zaak.id, '2026-12-02')
  expect([aanZet.aan_zet, aanZet.tot]).toEqual(['aanvrager', '2026-12-15'])
  await zienswijzeGeven(tx, buildActor(penvoerder, op('2026-12-05')), zaak, reactie)
  expect((await getAanZet(tx, zaak.id, '2026-12-05')).aanZet.aan_zet).toBe('gemeente')
  expect((await findTermijn(tx, zaak.id, 'zienswijzetermijn'))?.gereed_op).toBe('2026-12-05')
  expect(await codesVan(voorstellen('2026-12-06'))).toEqual(['zienswijze-reactie'])
  await voorstellen('2026-12-06', { zienswijze: 'Die zaal is te klein.' })
  const mails = await tx.selectFrom('uitgaande_mail').select('soort').execute()
  expect(mails.filter(({ soort }) => soort === 'berichtwacht').length).toBeGreaterThanOrEqual(2)
})

test('wie niet reageert, is na de termijn ook gehoord', async ({ tx }) => {
  const { voorstellen, vragen } = await createZaak(tx)
  await vragen()
  await voorstellen('2026-12-16')
})

test('niet nodig met de reden uit de wet; dan weigert het college en staat het in de brief', async ({
  tx,
}) => {
  const { zaak, punt, eerste } = await createGeagendeerd(tx)
  const jurist = await createMedewerker(tx, 'jurist')
  const besluit = buildBesluit({ ...weigeren, afwijking: 'De zaal is weg.' })
  expect(await codesVan(besluitNemen(tx, buildActor(eerste), punt, besluit))).toEqual([
    'zienswijze',
  ])
  await zienswijzeNietNodig(tx, buildActor(jurist), zaak, {
    waarvoor,
    niet_nodig: 'eerder_gehoord',
    toelichting: 'U sprak hierover met ons op 20 november.',
  })
  await besluitNemen(tx, buildActor(eerste), punt, besluit)
  const brief = JSON.stringify((await findBesluit(tx, zaak.id))?.inhoud)
  expect(brief).toContain('Awb 4:11 onder b')
  expect(brief).toContain('U sprak hierover met ons op 20 november.')
})

test('een medewerker legt vast wat mondeling is gezegd, met de dag', async ({ tx }) => {
  const { zaak, jurist, vragen } = await createZaak(tx)
  await vragen()
  await zienswijzeVastleggen(tx, buildActor(jurist, op('2026-12-08')), zaak, {
    ...reactie,
    weg: 'mondeling',
    beantwoord_op: '2026-12-07',
  })
  const [vast] = await listZienswijzen(tx, zaak.id)
  expect([vast?.weg, vast?.beantwoord_op]).toEqual(['mondeling', '2026-12-07'])
})

test('een tweede voornemen wacht op het eerste, en een tweede antwoord is er niet', async ({
  tx,
}) => {
  const { zaak, penvoerder, vragen } = await createZaak(tx)
  await vragen()
  expect(await codesVan(vragen())).toEqual(['vraag-open'])
  const geven = () => zienswijzeGeven(tx, buildActor(penvoerder, op('2026-12-05')), zaak, reactie)
  await geven()
  expect(await codesVan(geven())).toEqual(['geen-vraag'])
})

test('wie niet mag, vraagt niets en antwoordt niet', async ({ tx }) => {
  const { zaak, jurist, vragen } = await createZaak(tx)
  const intake = await createMedewerker(tx, 'intake')
  await expect(vragen(intake)).rejects.toMatchObject({ status: 403 })
  await vragen()
  await expect(
    zienswijzeGeven(tx, buildActor(jurist), zaak, { reactie: 'geen', antwoord: '' }),
  ).rejects.toMatchObject({ status: 403 })
})

test('een te korte termijn of een vrije dag krijgt de aanvrager niet', async ({ tx }) => {
  const { zaak, jurist } = await createZaak(tx)
  const vragen = (uiterlijk: string) =>
    codesVan(zienswijzeVragen(tx, buildActor(jurist), zaak, { ...voornemen, uiterlijk }))
  expect(await vragen('2026-12-03')).toEqual(['te-kort'])
  expect(await vragen('2026-12-13')).toEqual(['geen-werkdag'])
})

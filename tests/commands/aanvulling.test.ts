import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { aanvullingBeoordelen } from '../../app/commands/aanvulling-beoordelen.server.ts'
import { aanvullingVersturen } from '../../app/commands/aanvulling-versturen.server.ts'
import { aanvullingVragen } from '../../app/commands/aanvulling-vragen.server.ts'
import { aanvullingspuntBeantwoorden } from '../../app/commands/aanvullingspunt-beantwoorden.server.ts'
import { bestandVerwijderen } from '../../app/commands/bestand-verwijderen.server.ts'
import { volledigVerklaren } from '../../app/commands/volledig-verklaren.server.ts'
import { volledigheidToetsen } from '../../app/commands/volledigheid-toetsen.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { getAanZet } from '../../db/queries/aan-zet.ts'
import { findOpenVerzoek } from '../../db/queries/aanvulling.ts'
import { getTermijn } from '../../db/queries/termijn.ts'
import type { Tx } from '../../db/db.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const op = (datum: string) => new Date(`${datum}T10:00:00Z`)

const bestandje = {
  naam: 'begroting.pdf',
  soort: 'application/pdf',
  grootte: 9,
  scan: 'schoon',
} as const

const vraag = {
  punten: [
    { document: 'begroting', omschrijving: 'Een begroting met alle kosten' },
    { document: null, omschrijving: 'Wie er toezicht houdt' },
  ],
  uiterlijk: '2026-12-22',
  toelichting: '',
}

async function createZaak(tx: Tx) {
  const noor = await createGebruiker(tx)
  const intake = await createMedewerker(tx, 'intake')
  const zaak = await createIngediend(tx, noor)
  const als = {
    noor: (datum: string) => buildActor(noor, { nu: op(datum) }),
    intake: (datum: string) => buildActor(intake, { nu: op(datum) }),
  }
  const aanvraag = () =>
    tx
      .selectFrom('aanvraag')
      .select(['status', 'volledig_op', 'uiterste_datum'])
      .where('id', '=', zaak.id)
      .executeTakeFirstOrThrow()
  const antwoord = (datum: string, volgorde = 1) =>
    aanvullingspuntBeantwoorden(tx, als.noor(datum), zaak, {
      volgorde,
      antwoord: 'Zie de begroting.',
      bestand: undefined,
    })
  const mails = () =>
    tx
      .selectFrom('uitgaande_mail')
      .select(['soort', 'gegevens'])
      .where('aanvraag_id', '=', zaak.id)
      .orderBy('aangemaakt_op')
      .execute()
  return { zaak, noor, als, aanvraag, antwoord, mails }
}

test('ontvangen 1 december, gevraagd op 8, aangevuld op 18: beslissen uiterlijk op 4 februari (Awb 4:13, 4:15)', async ({
  tx,
}) => {
  const { zaak, als, aanvraag, antwoord } = await createZaak(tx)
  await aanvullingVragen(tx, als.intake('2026-12-08'), zaak, vraag)
  expect(await aanvraag()).toMatchObject({
    status: 'aanvulling_gevraagd',
    uiterste_datum: '2027-02-08',
  })
  await antwoord('2026-12-17')
  await aanvullingVersturen(tx, als.noor('2026-12-18'), zaak)
  expect(await aanvraag()).toMatchObject({
    status: 'aanvulling_gevraagd',
    uiterste_datum: '2027-02-04',
  })
  await aanvullingBeoordelen(tx, als.intake('2026-12-21'), zaak, {
    oordeel: 'voldoende',
    toelichting: '',
  })
  expect(await aanvraag()).toEqual({
    status: 'volledig',
    volledig_op: '2026-12-18',
    uiterste_datum: '2027-02-04',
  })
})

test('beide kanten lezen dezelfde dag en dezelfde optelling', async ({ tx }) => {
  const { zaak, als, antwoord } = await createZaak(tx)
  await aanvullingVragen(tx, als.intake('2026-12-08'), zaak, vraag)
  expect((await getAanZet(tx, zaak.id, '2026-12-09')).aanZet).toMatchObject({
    aan_zet: 'aanvrager',
    tot: '2026-12-22',
  })
  await antwoord('2026-12-18')
  await aanvullingVersturen(tx, als.noor('2026-12-18'), zaak)
  expect((await getAanZet(tx, zaak.id, '2026-12-18')).aanZet).toMatchObject({
    aan_zet: 'gemeente',
    tot: '2027-02-04',
  })
  const { regels, einddatum } = await getTermijn(tx, zaak.id, 'beslistermijn')
  expect(einddatum).toBe('2027-02-04')
  expect(regels.map(({ tekst }) => tekst).join(' ')).toContain('9 dagen stil')
  const herstel = await getTermijn(tx, zaak.id, 'hersteltermijn')
  expect(herstel).toMatchObject({ einddatum: '2026-12-22', gereed_op: '2026-12-18' })
})

test('het verzoek noemt wat, tot wanneer en het gevolg; de mail zegt alleen dat er een bericht wacht', async ({
  tx,
}) => {
  const { zaak, als, mails } = await createZaak(tx)
  await aanvullingVragen(tx, als.intake('2026-12-08'), zaak, vraag)
  const [bericht] = await tx
    .selectFrom('bericht')
    .select('tekst')
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  for (const deel of [
    '1. Een begroting',
    '2. Wie er toezicht houdt',
    '22 december 2026',
    'artikel 4:5',
    'niet te behandelen',
  ])
    expect(bericht?.tekst).toContain(deel)
  const [mail] = await mails()
  expect(mail?.soort).toBe('berichtwacht')
  expect(JSON.stringify(mail)).not.toContain('begroting')
})

test('een onvoldoende aanvulling laat de termijn stilstaan tot het einde van de gegeven termijn; tot die dag kan de aanvrager nog aanvullen', async ({
  tx,
}) => {
  const { zaak, als, aanvraag, antwoord } = await createZaak(tx)
  await aanvullingVragen(tx, als.intake('2026-12-08'), zaak, vraag)
  await antwoord('2026-12-11')
  await aanvullingVersturen(tx, als.noor('2026-12-11'), zaak)
  const onvoldoende = {
    oordeel: 'onvoldoende',
    toelichting: 'De kosten van de zaal ontbreken.',
  } as const
  await aanvullingBeoordelen(tx, als.intake('2026-12-14'), zaak, onvoldoende)
  expect(await aanvraag()).toMatchObject({
    status: 'aanvulling_gevraagd',
    uiterste_datum: '2027-02-08',
  })
  expect((await getAanZet(tx, zaak.id, '2026-12-14')).aanZet).toMatchObject({
    aan_zet: 'aanvrager',
    tot: '2026-12-22',
  })
  await antwoord('2026-12-18', 2)
  await aanvullingVersturen(tx, als.noor('2026-12-18'), zaak)
  expect(await aanvraag()).toMatchObject({ uiterste_datum: '2027-02-04' })
})

test('is de gegeven termijn voorbij als de gemeente onvoldoende oordeelt, dan is het verzoek klaar', async ({
  tx,
}) => {
  const { zaak, als, aanvraag, antwoord } = await createZaak(tx)
  await aanvullingVragen(tx, als.intake('2026-12-08'), zaak, vraag)
  await antwoord('2026-12-18')
  await aanvullingVersturen(tx, als.noor('2026-12-18'), zaak)
  await aanvullingBeoordelen(tx, als.intake('2026-12-23'), zaak, {
    oordeel: 'onvoldoende',
    toelichting: 'Niet genoeg.',
  })
  expect(await aanvraag()).toMatchObject({
    status: 'aanvulling_gevraagd',
    uiterste_datum: '2027-02-08',
  })
  await expect(aanvullingVersturen(tx, als.noor('2026-12-24'), zaak)).rejects.toThrow(
    'niet om een aanvulling',
  )
})

test('een tweede verzoek kan niet zolang er een loopt', async ({ tx }) => {
  const { zaak, als } = await createZaak(tx)
  await aanvullingVragen(tx, als.intake('2026-12-08'), zaak, vraag)
  await expect(aanvullingVragen(tx, als.intake('2026-12-09'), zaak, vraag)).rejects.toThrow(
    'loopt al een verzoek',
  )
})

test('wie de aanvraag niet mag toetsen, vraagt niets en verklaart niets volledig', async ({
  tx,
}) => {
  const { zaak, noor } = await createZaak(tx)
  const jurist = buildActor(await createMedewerker(tx, 'jurist'))
  await expect(aanvullingVragen(tx, jurist, zaak, vraag)).rejects.toMatchObject({ status: 403 })
  await expect(volledigVerklaren(tx, jurist, zaak)).rejects.toMatchObject({ status: 403 })
  await expect(volledigVerklaren(tx, buildActor(noor), zaak)).rejects.toMatchObject({ status: 403 })
})

test('een ambtenaar behandelt de eigen aanvraag niet (Awb 2:4)', async ({ tx }) => {
  const karin = await createMedewerker(tx, 'intake')
  const zaak = await createIngediend(tx, karin)
  await expect(volledigVerklaren(tx, buildActor(karin), zaak)).rejects.toThrow(
    'U hoort bij de aanvragers',
  )
})

test('een aanvraag die meteen volledig is, telt vanaf de dag van ontvangst', async ({ tx }) => {
  const { zaak, als, aanvraag, mails } = await createZaak(tx)
  await volledigVerklaren(tx, als.intake('2026-12-07'), zaak)
  expect(await aanvraag()).toEqual({
    status: 'volledig',
    volledig_op: '2026-12-01',
    uiterste_datum: '2027-01-26',
  })
  expect(await mails()).toHaveLength(1)
})

test('een zaak die op de aanvrager wacht, kan niet volledig worden verklaard', async ({ tx }) => {
  const { zaak, als } = await createZaak(tx)
  await aanvullingVragen(tx, als.intake('2026-12-08'), zaak, vraag)
  await expect(volledigVerklaren(tx, als.intake('2026-12-09'), zaak)).rejects.toThrow(
    '22 december 2026',
  )
})

test('ging de termijn ongebruikt voorbij, dan kan de gemeente de aanvraag toch behandelen vanaf die dag', async ({
  tx,
}) => {
  const { zaak, als, aanvraag } = await createZaak(tx)
  await aanvullingVragen(tx, als.intake('2026-12-08'), zaak, vraag)
  await volledigVerklaren(tx, als.intake('2026-12-28'), zaak)
  expect(await aanvraag()).toEqual({
    status: 'volledig',
    volledig_op: '2026-12-28',
    uiterste_datum: '2027-02-08',
  })
})

test('wie post koos, krijgt het bericht ook op papier: er staat een taak klaar', async ({ tx }) => {
  const { zaak, noor, als } = await createZaak(tx)
  await tx
    .insertInto('bereikbaarheid')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      kanaal: 'post',
      moment: op('2026-12-02'),
      gebruiker_id: noor.id,
    })
    .execute()
  await volledigVerklaren(tx, als.intake('2026-12-07'), zaak)
  const taken = await tx
    .selectFrom('taak')
    .select('soort')
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  expect(taken).toEqual([{ soort: 'printen_en_verzenden' }])
})

test('de toets bewaart alleen stukken die deze regeling van deze aanvrager vraagt', async ({
  tx,
}) => {
  const { zaak, als } = await createZaak(tx)
  const stuk = (document: string, stand: 'aanwezig' | 'ontbreekt') => ({
    document,
    stand,
    toelichting: '',
  })
  await volledigheidToetsen(tx, als.intake('2026-12-02'), zaak, {
    stukken: [
      stuk('begroting', 'ontbreekt'),
      stuk('statuten', 'aanwezig'),
      stuk('verzonnen', 'aanwezig'),
    ],
  })
  await volledigheidToetsen(tx, als.intake('2026-12-03'), zaak, {
    stukken: [stuk('begroting', 'aanwezig')],
  })
  const rijen = await tx
    .selectFrom('volledigheidstoets')
    .select(['document', 'aanwezig'])
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  expect(rijen).toEqual([{ document: 'begroting', aanwezig: true }])
})

test('een bestand bij een antwoord is te verwijderen tot het verstuurd is, ook niet na een verzoek om meer (Awb 4:5)', async ({
  tx,
}) => {
  const { zaak, als } = await createZaak(tx)
  await aanvullingVragen(tx, als.intake('2026-12-08'), zaak, vraag)
  const stuur = async (datum: string, volgorde = 1) => {
    const bestand = { ...bestandje, sha256: createHash('sha256').update(datum).digest('hex') }
    await aanvullingspuntBeantwoorden(tx, als.noor(datum), zaak, {
      volgorde,
      antwoord: '',
      bestand,
    })
    const { punten } = (await findOpenVerzoek(tx, zaak.id))!
    return punten[volgorde - 1]!.bestand_id!
  }
  const verwijder = (datum: string, id: string) => bestandVerwijderen(tx, als.noor(datum), zaak, id)

  expect(await verwijder('2026-12-10', await stuur('2026-12-09'))).toMatchObject({ punt: 1 })
  expect((await findOpenVerzoek(tx, zaak.id))!.punten[0]).toMatchObject({ bestand_id: null })
  const verstuurd = await stuur('2026-12-10')
  await aanvullingVersturen(tx, als.noor('2026-12-11'), zaak)
  await expect(verwijder('2026-12-11', verstuurd)).rejects.toThrow(Refusal)
  await aanvullingBeoordelen(tx, als.intake('2026-12-14'), zaak, {
    oordeel: 'onvoldoende',
    toelichting: 'Het toezicht ontbreekt.',
  })
  await expect(verwijder('2026-12-15', verstuurd)).rejects.toThrow(Refusal)
  await verwijder('2026-12-15', await stuur('2026-12-15', 2))
})

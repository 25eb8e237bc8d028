import { expect } from 'vitest'
import { ideeAchterlaten } from '../../app/commands/idee-achterlaten.server.ts'
import { ideeAfronden } from '../../app/commands/idee-afronden.server.ts'
import { ideeBeantwoorden } from '../../app/commands/idee-beantwoorden.server.ts'
import { ideeIntrekken } from '../../app/commands/idee-intrekken.server.ts'
import { ideeNaarAanvraag } from '../../app/commands/idee-naar-aanvraag.server.ts'
import { ideeNoteren } from '../../app/commands/idee-noteren.server.ts'
import { ideeOppakken } from '../../app/commands/idee-oppakken.server.ts'
import { betrekken } from '../../app/commands/betrekken.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { closeWorkerDb, getWorkerDb } from '../../app/worker/db.ts'
import { Refusal } from '../../app/lib/errors.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../../db/db.ts'
import { deleteVerlopenIdeeen, findIdee, listIdeeBerichten } from '../../db/queries/idee.ts'
import { buildActor, createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const input = {
  wat: 'Een ruilkast op het plein, waar buren spullen delen.',
  waarom: 'Veel gezinnen hebben weinig te besteden en kennen elkaar niet.',
  plaats: 'Oostendorp',
  naam: 'Noor van Dijk',
  telefoon: null,
}
const notitie = {
  tekst: 'Wij bellen de school voor een plek.',
  kring: 'gedeeld',
  aan_zet: 'gemeente',
  reactie_voor: '2026-12-20',
} as const
const aanvraag = {
  regeling: 'elburg-innovatie',
  titel: 'Ruilkast op het plein',
  besproken: 'ja',
} as const

async function opgepakt(tx: Tx, over: { telefoon?: string } = {}) {
  const inwoner = await createGebruiker(tx)
  const begeleider = await createMedewerker(tx, 'begeleider')
  const id = await ideeAchterlaten(tx, buildActor(inwoner), { ...input, ...over })
  await ideeOppakken(tx, buildActor(begeleider), id)
  return { inwoner, begeleider, id }
}
const stand = async (tx: Tx | Db, gebruiker: Gebruiker, id: string) =>
  (await findIdee(tx, gebruiker, id, 'iedereen'))!

test('een idee komt bij de begeleiders, met een mail waarin niets van het idee staat', async ({
  tx,
}) => {
  const inwoner = await createGebruiker(tx)
  const begeleider = await createMedewerker(tx, 'begeleider')
  const id = await ideeAchterlaten(tx, buildActor(inwoner), input)
  expect(await stand(tx, begeleider, id)).toMatchObject({
    stand: 'nieuw',
    aan_zet: 'gemeente',
    reactie_voor: '2026-12-08',
  })
  const mails = await tx.selectFrom('uitgaande_mail').selectAll().execute()
  const aan = mails.map(({ aan_adres }) => aan_adres)
  expect(aan).toContain(inwoner.email)
  expect(aan).toContain(begeleider.email)
  const tekst = JSON.stringify(mails.map(({ gegevens }) => gegevens))
  for (const woord of ['ruilkast', 'gezinnen', 'Oostendorp', 'Noor'])
    expect(tekst).not.toContain(woord)
})

test('een begeleider van een andere gemeente vindt het idee niet', async ({ tx }) => {
  const { id } = await opgepakt(tx)
  const elders = await createGebruiker(tx, { gemeente_id: 'leusden', rollen: ['begeleider'] })
  await expect(ideeOppakken(tx, buildActor(elders), id)).rejects.toMatchObject({ status: 404 })
  expect(await findIdee(tx, elders, id, 'iedereen')).toBeUndefined()
})

test('een andere inwoner leest noch beantwoordt het idee', async ({ tx }) => {
  const { id } = await opgepakt(tx)
  const ander = await createGebruiker(tx)
  expect(await findIdee(tx, ander, id, 'mij')).toBeUndefined()
  await expect(ideeBeantwoorden(tx, buildActor(ander), id, 'Hallo')).rejects.toMatchObject({
    status: 404,
  })
  await expect(ideeIntrekken(tx, buildActor(ander), id)).rejects.toMatchObject({ status: 404 })
})

test.for(['intake', 'beoordelaar', 'auditor'] as const)(
  'een medewerker met de rol %s begeleidt geen ideeën',
  async (rol, { tx }) => {
    const { id } = await opgepakt(tx)
    const medewerker = await createMedewerker(tx, rol)
    await expect(ideeOppakken(tx, buildActor(medewerker), id)).rejects.toMatchObject({
      status: 403,
    })
  },
)

test('een begeleider pakt het eigen idee niet op, ook niet langs de regels om', async ({ tx }) => {
  const begeleider = await createMedewerker(tx, 'begeleider')
  const id = await ideeAchterlaten(tx, buildActor(begeleider), input)
  await expect(ideeOppakken(tx, buildActor(begeleider), id)).rejects.toThrow(Refusal)
  await expect(
    tx
      .updateTable('idee')
      .set({ stand: 'in_gesprek', begeleider_id: begeleider.id })
      .where('id', '=', id)
      .execute(),
  ).rejects.toThrow(/niet_het_eigen_idee/)
})

test('wat collega’s voor elkaar opschrijven, leest de inwoner niet', async ({ tx }) => {
  const { id, begeleider } = await opgepakt(tx)
  await ideeNoteren(tx, buildActor(begeleider), id, {
    ...notitie,
    kring: 'intern',
    tekst: 'Vraag Els',
  })
  await ideeNoteren(tx, buildActor(begeleider), id, notitie)
  const teksten = async (lezer: 'gemeente' | 'inwoner') =>
    (await listIdeeBerichten(tx, id, lezer)).map(({ tekst }) => tekst)
  expect(await teksten('gemeente')).toContain('Vraag Els')
  expect(await teksten('inwoner')).not.toContain('Vraag Els')
  expect(await teksten('inwoner')).toContain(notitie.tekst)
})

test('een antwoord van de inwoner legt de beurt bij de gemeente, met een datum', async ({ tx }) => {
  const { id, begeleider, inwoner } = await opgepakt(tx)
  await ideeNoteren(tx, buildActor(begeleider), id, {
    ...notitie,
    aan_zet: 'inwoner',
    reactie_voor: null,
  })
  expect((await stand(tx, begeleider, id)).aan_zet).toBe('inwoner')
  await ideeBeantwoorden(tx, buildActor(inwoner), id, 'De school doet mee.')
  expect(await stand(tx, begeleider, id)).toMatchObject({
    aan_zet: 'gemeente',
    reactie_voor: '2026-12-08',
  })
})

test('een collega neemt een idee over en de vorige kan er dan niets meer mee', async ({ tx }) => {
  const { id, begeleider } = await opgepakt(tx)
  const collega = await createMedewerker(tx, 'coordinator')
  await ideeOppakken(tx, buildActor(collega), id)
  await expect(ideeNoteren(tx, buildActor(begeleider), id, notitie)).rejects.toThrow(
    /Neem het eerst over/,
  )
})

test('van een idee komt een aanvraag op naam van de inwoner, met de tekst erin en de begeleider erbij', async ({
  tx,
}) => {
  const { id, begeleider, inwoner } = await opgepakt(tx, { telefoon: '0612345678' })
  const nummer = await ideeNaarAanvraag(tx, buildActor(begeleider), id, aanvraag)
  const zaak = await tx
    .selectFrom('aanvraag as a')
    .innerJoin('toegang as t', 't.aanvraag_id', 'a.id')
    .innerJoin('betrokkenheid as b', 'b.aanvraag_id', 'a.id')
    .innerJoin('partij as p', 'p.id', 't.partij_id')
    .select(['a.id', 'a.titel', 'a.samenvatting', 'a.aanleiding', 'a.wijk', 'a.status'])
    .select(['p.telefoon', 't.gebruiker_id', 't.recht', 'b.gebruiker_id as begeleider', 'b.taak'])
    .where('a.nummer', '=', nummer)
    .execute()
  expect(zaak).toEqual([
    {
      id: expect.any(String),
      titel: aanvraag.titel,
      samenvatting: input.wat,
      aanleiding: input.waarom,
      wijk: input.plaats,
      status: 'concept',
      telefoon: '0612345678',
      gebruiker_id: inwoner.id,
      recht: 'penvoerder',
      begeleider: begeleider.id,
      taak: 'begeleider',
    },
  ])
  expect(await stand(tx, begeleider, id)).toMatchObject({
    stand: 'aanvraag',
    nummer,
    aan_zet: 'niemand',
  })
})

test('wie een idee tot aanvraag hielp, beoordeelt die aanvraag nooit (Awb 2:4)', async ({ tx }) => {
  const { id, begeleider } = await opgepakt(tx)
  const nummer = await ideeNaarAanvraag(tx, buildActor(begeleider), id, aanvraag)
  const zaak = await tx
    .selectFrom('aanvraag')
    .select(['id', 'gemeente_id'])
    .where('nummer', '=', nummer)
    .executeTakeFirstOrThrow()
  await expect(
    betrekken(tx, buildActor(begeleider), zaak, begeleider.id, 'beoordelaar'),
  ).rejects.toThrow(Refusal)
})

test('onder een gesloten regeling begint geen aanvraag', async ({ tx }) => {
  const { id, begeleider } = await opgepakt(tx)
  await expect(
    ideeNaarAanvraag(tx, buildActor(begeleider), id, {
      ...aanvraag,
      regeling: 'elburg-innovatie-2017',
    }),
  ).rejects.toThrow(Refusal)
  expect((await stand(tx, begeleider, id)).stand).toBe('in_gesprek')
})

test('twee begeleiders tegelijk maken van een idee één aanvraag', async ({ db }) => {
  const { id, begeleider } = await inTransaction(opgepakt)
  const keer = () =>
    inTransaction((tx) => ideeNaarAanvraag(tx, buildActor(begeleider), id, aanvraag))
  const uitkomsten = await Promise.allSettled([keer(), keer(), keer()])
  expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { aantal } = await db
    .selectFrom('aanvraag')
    .select((eb) => eb.fn.countAll<number>().as('aantal'))
    .where('titel', '=', aanvraag.titel)
    .executeTakeFirstOrThrow()
  expect(Number(aantal)).toBe(1)
})

test('afronden vertelt de inwoner waarom, en wie terugschrijft begint het gesprek opnieuw', async ({
  tx,
}) => {
  const { id, begeleider, inwoner } = await opgepakt(tx)
  const einde = {
    uitkomst: 'hulp_zonder_geld',
    tekst: 'De kast krijgt u van de kringloop.',
  } as const
  await ideeAfronden(tx, buildActor(begeleider), id, einde)
  expect(await stand(tx, begeleider, id)).toMatchObject({
    stand: 'afgerond',
    uitkomst: 'hulp_zonder_geld',
    bewaren_tot: '2027-12-01',
  })
  expect((await listIdeeBerichten(tx, id, 'inwoner')).map(({ tekst }) => tekst)).toContain(
    einde.tekst,
  )
  await expect(ideeAfronden(tx, buildActor(begeleider), id, einde)).rejects.toThrow(Refusal)
  await ideeBeantwoorden(tx, buildActor(inwoner), id, 'Toch nog een vraag.')
  expect(await stand(tx, begeleider, id)).toMatchObject({
    stand: 'in_gesprek',
    uitkomst: null,
    bewaren_tot: null,
  })
})

test('een idee verdwijnt een jaar na het einde, met alles wat erbij hoort', async ({ db }) => {
  const { id, inwoner } = await inTransaction(opgepakt)
  await inTransaction((tx) => ideeIntrekken(tx, buildActor(inwoner), id))
  const op = (dag: string) => deleteVerlopenIdeeen(getWorkerDb(), new Date(`${dag}T09:00:00Z`), dag)
  await op('2027-12-01')
  expect(await findIdee(db, inwoner, id, 'mij')).toBeDefined()
  await op('2027-12-02')
  expect(await findIdee(db, inwoner, id, 'mij')).toBeUndefined()
  expect(await listIdeeBerichten(db, id, 'gemeente')).toEqual([])
  await closeWorkerDb()
})

test('wat iemand als idee achterliet, verandert niet meer', async ({ tx }) => {
  const { id } = await opgepakt(tx)
  await expect(
    tx.updateTable('idee').set({ wat: 'Iets anders' }).where('id', '=', id).execute(),
  ).rejects.toThrow(/staat vast/)
})

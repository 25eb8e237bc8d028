import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import {
  action as sturen,
  loader as eigen,
} from '../../app/routes/aanvragen.$nummer.ingebrekestelling/route.tsx'
import { loader as overzicht } from '../../app/routes/aanvragen.$nummer._index/route.tsx'
import { loader as termijnen } from '../../app/routes/behandeling.$nummer.termijnen/route.tsx'
import {
  action as vaststellen,
  loader as vaststelpagina,
} from '../../app/routes/behandeling.$nummer.termijnen_.dwangsom/route.tsx'
import {
  action as vastleggen,
  loader as papier,
} from '../../app/routes/behandeling.$nummer.termijnen_.ingebrekestelling/route.tsx'
import { loader as betalingen } from '../../app/routes/betalingen._index/route.tsx'
import type { Db } from '../../db/db.ts'
import type { Gebruiker, Rol } from '../../app/domain/toegang.ts'
import { createGebruiker, createIngediend, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const opDag = (datum: string) => vi.setSystemTime(new Date(`${datum}T10:00:00Z`))

async function createZaak(db: Db) {
  opDag('2026-12-01')
  const noor = await createGebruiker(db)
  const zaak = await createIngediend(db, noor, { status: 'in_beoordeling' })
  const als = async (gebruiker: Gebruiker) => ({
    cookie: await signIn(db, gebruiker),
    params: { nummer: zaak.nummer },
  })
  const alsMedewerker = async (...rollen: Rol[]) => als(await createMedewerker(db, ...rollen))
  return { noor, zaak, als, alsMedewerker }
}

test('een aanvrager stelt de gemeente in gebreke, en beide kanten en control zien dezelfde stand', async ({
  db,
}) => {
  const { noor, zaak, als, alsMedewerker } = await createZaak(db)
  opDag('2027-01-26')
  const vroeg = await (await call(eigen, await als(noor))).json()
  expect(vroeg).toMatchObject({ belemmeringen: [{ code: 'te-vroeg' }], beelden: [] })

  opDag('2027-02-01')
  const laat = { ...(await als(noor)) }
  expect(await (await call(overzicht, laat)).json()).toMatchObject({
    verloop: { teLaat: true, gesteld: false },
  })
  const zonder = await call(sturen, { ...laat, form: { toelichting: '' } })
  expect(zonder.status).toBe(422)
  const verstuurd = await call(sturen, {
    ...laat,
    form: { _sleutel: randomUUID(), toelichting: '', zeker: 'ja' },
  })
  expect([verstuurd.status, verstuurd.headers.get('location')]).toEqual([
    303,
    `/aanvragen/${zaak.nummer}/ingebrekestelling?gelukt=te-laat-gemeld`,
  ])

  opDag('2027-02-18')
  const kop = { tekst: expect.stringMatching(/^Loopt: €.69,00 na 3 dagen$/) }
  expect(await (await call(eigen, await als(noor))).json()).toMatchObject({ beelden: [{ kop }] })
  expect(await (await call(termijnen, await alsMedewerker('jurist'))).json()).toMatchObject({
    beelden: [{ kop }],
    legtVast: true,
    stelt_vast: false,
  })
  const lijst = (await (await call(betalingen, await alsMedewerker('control'))).json()) as {
    dwangsommen: object[]
  }
  expect(lijst.dwangsommen).toContainEqual(
    expect.objectContaining({
      nummer: zaak.nummer,
      bedrag: 6_900,
      kop: expect.objectContaining(kop),
    }),
  )
})

test('op papier legt de intake het vast; na 42 dagen stelt de gemandateerde het bedrag vast en leest de aanvrager de brief', async ({
  db,
}) => {
  const { noor, zaak, als, alsMedewerker } = await createZaak(db)
  opDag('2027-02-08')
  const intake = await alsMedewerker('intake')
  expect(await (await call(papier, intake)).json()).toMatchObject({ belemmeringen: [] })
  const form = {
    _sleutel: randomUUID(),
    'ontvangen_op.dag': '1',
    'ontvangen_op.maand': '2',
    'ontvangen_op.jaar': '2027',
    toelichting: 'Brief met handtekening.',
  }
  expect((await call(vastleggen, { ...intake, form })).status).toBe(303)

  const gemandateerde = await createMedewerker(db, 'gemandateerde')
  const wel = { uitkomst: 'verschuldigd', reden: '', 'aanvragers[]': [zaak.partij_id] }
  opDag('2027-03-20')
  const teVroeg = await call(vaststellen, {
    ...(await als(gemandateerde)),
    form: { ...wel, _sleutel: randomUUID() },
  })
  expect(teVroeg.status).toBe(422)
  opDag('2027-03-29')
  const door = await als(gemandateerde)
  expect(await (await call(vaststelpagina, door)).json()).toMatchObject({ belemmeringen: [] })
  expect(
    (await call(vaststellen, { ...door, form: { ...wel, _sleutel: randomUUID() } })).status,
  ).toBe(303)

  const gelezen = (await (await call(eigen, await als(noor))).json()) as {
    beelden: { verzuim: { tekst: string; bedrag: number } }[]
  }
  expect(gelezen.beelden[0]?.verzuim.bedrag).toBe(144_200)
  expect(gelezen.beelden[0]?.verzuim.tekst).toContain('Ons besluit')
})

test('een beoordelaar legt niets vast en stelt niets vast', async ({ db }) => {
  const { alsMedewerker } = await createZaak(db)
  opDag('2027-02-08')
  const beoordelaar = await alsMedewerker('beoordelaar')
  expect((await call(papier, beoordelaar)).status).toBe(403)
  expect((await call(vaststelpagina, beoordelaar)).status).toBe(403)
})

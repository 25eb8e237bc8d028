import { expect } from 'vitest'
import { ideeAchterlaten } from '../../app/commands/idee-achterlaten.server.ts'
import { ideeKaartIntrekken } from '../../app/commands/idee-kaart-intrekken.server.ts'
import {
  ideeKaartNaGesprek,
  ideeKaartPlaatsen,
} from '../../app/commands/idee-kaart-plaatsen.server.ts'
import { ideeKaartVoorstellen } from '../../app/commands/idee-kaart-voorstellen.server.ts'
import { ideeOppakken } from '../../app/commands/idee-oppakken.server.ts'
import { kaartBeantwoorden } from '../../app/commands/kaart-beantwoorden.server.ts'
import { kaartenSinds } from '../../app/domain/idee/kaart.ts'
import { Refusal } from '../../app/lib/errors.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Tx } from '../../db/db.ts'
import { findIdee, listIdeeReacties } from '../../db/queries/idee.ts'
import { listKaarten } from '../../db/queries/idee-kaart.ts'
import { buildActor, createGebruiker, createMedewerker, nu } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const tekst = {
  wat: 'Een ruilkast op het plein',
  waar: 'Oostendorp',
  zoekt: 'Iemand die goed kan timmeren',
}
const reactie = {
  naam: 'Hassan Amrani',
  tekst: 'Ik kan timmeren.',
  telefoon: '0612345678',
  delen: false,
}

async function voorgesteld(tx: Tx) {
  const inwoner = await createGebruiker(tx)
  const begeleider = await createMedewerker(tx, 'begeleider')
  const id = await ideeAchterlaten(tx, buildActor(inwoner), {
    wat: 'Een ruilkast op het plein.',
    waarom: 'Buren delen dan spullen.',
    plaats: 'Oostendorp',
    naam: inwoner.naam,
    telefoon: null,
  })
  await ideeOppakken(tx, buildActor(begeleider), id)
  await ideeKaartVoorstellen(tx, buildActor(begeleider), id, tekst)
  return { inwoner, begeleider, id, kaart: await kaartVan(tx, inwoner, id) }
}
const kaartVan = async (tx: Tx, wie: Gebruiker, id: string) =>
  (await findIdee(tx, wie, id, 'iedereen'))!.kaart!.id
const openbaar = async (tx: Tx, gemeente = 'elburg') =>
  (await listKaarten(tx, gemeente, { sinds: kaartenSinds(nu), na: null })).kaarten

test('een kaartje is pas openbaar na toestemming, en alleen bij de eigen gemeente', async ({
  tx,
}) => {
  const { inwoner, id, kaart } = await voorgesteld(tx)
  expect(await openbaar(tx)).toEqual([])
  await ideeKaartPlaatsen(tx, buildActor(inwoner), id, kaart)
  expect(await openbaar(tx)).toMatchObject([tekst])
  expect(JSON.stringify(await openbaar(tx))).not.toContain(inwoner.naam)
  expect(await openbaar(tx, 'leusden')).toEqual([])
})

test('de toestemming geldt voor de tekst die iemand las', async ({ tx }) => {
  const { inwoner, begeleider, id, kaart } = await voorgesteld(tx)
  await ideeKaartVoorstellen(tx, buildActor(begeleider), id, { ...tekst, zoekt: 'Iets anders' })
  await expect(ideeKaartPlaatsen(tx, buildActor(inwoner), id, kaart)).rejects.toThrow(
    /Lees het kaartje opnieuw/,
  )
  await expect(
    tx.updateTable('idee_kaart').set({ wat: 'Stiekem' }).where('idee_id', '=', id).execute(),
  ).rejects.toThrow(/toestemming/)
})

test('een begeleider legt vast dat de inwoner in een gesprek ja zei, niet dat die zelf klikte', async ({
  tx,
}) => {
  const { begeleider, id, kaart } = await voorgesteld(tx)
  await expect(ideeKaartPlaatsen(tx, buildActor(begeleider), id, kaart)).rejects.toMatchObject({
    status: 404,
  })
  await ideeKaartNaGesprek(tx, buildActor(begeleider), id, kaart)
  expect((await findIdee(tx, begeleider, id, 'iedereen'))?.kaart?.toestemming).toBe('gesprek')
})

test('de database laat een begeleider niet zelf toestemming geven als inwoner', async ({ tx }) => {
  const { begeleider, kaart } = await voorgesteld(tx)
  await expect(
    tx
      .updateTable('idee_kaart')
      .set({ toestemming: 'zelf', geplaatst_door: begeleider.id, geplaatst_op: nu })
      .where('id', '=', kaart)
      .execute(),
  ).rejects.toThrow(/Toestemming geeft wie het idee heeft/)
})

test('de inwoner haalt het kaartje altijd weg, en het komt niet terug', async ({ tx }) => {
  const { inwoner, begeleider, id, kaart } = await voorgesteld(tx)
  await ideeKaartPlaatsen(tx, buildActor(inwoner), id, kaart)
  await ideeKaartIntrekken(tx, buildActor(inwoner), id, 'inwoner')
  await ideeKaartIntrekken(tx, buildActor(inwoner), id, 'inwoner')
  expect(await openbaar(tx)).toEqual([])
  await expect(ideeKaartNaGesprek(tx, buildActor(begeleider), id, kaart)).rejects.toThrow(Refusal)
})

test('na een half jaar staat een kaartje er niet meer', async ({ tx }) => {
  const { inwoner, id, kaart } = await voorgesteld(tx)
  await ideeKaartPlaatsen(tx, buildActor(inwoner), id, kaart)
  const later = new Date('2027-06-02T09:00:00Z')
  expect(
    (await listKaarten(tx, 'elburg', { sinds: kaartenSinds(later), na: null })).kaarten,
  ).toEqual([])
})

test('wie reageert geeft de inwoner geen adres, tenzij met toestemming', async ({ tx }) => {
  const { inwoner, id, kaart } = await voorgesteld(tx)
  await ideeKaartPlaatsen(tx, buildActor(inwoner), id, kaart)
  const [stil, open] = [await createGebruiker(tx), await createGebruiker(tx)]
  await kaartBeantwoorden(tx, buildActor(stil), kaart, reactie)
  await kaartBeantwoorden(tx, buildActor(open), kaart, { ...reactie, delen: true })
  const inwonerLeest = await listIdeeReacties(tx, id, 'inwoner')
  expect(inwonerLeest.map(({ contact }) => contact?.email ?? null).sort()).toEqual(
    [open.email, null].sort(),
  )
  expect(JSON.stringify(inwonerLeest)).not.toContain(stil.email)
  const gemeenteLeest = await listIdeeReacties(tx, id, 'gemeente')
  expect(gemeenteLeest.every(({ contact }) => contact !== null)).toBe(true)
  const mails = await tx.selectFrom('uitgaande_mail').select(['aan_adres', 'gegevens']).execute()
  expect(JSON.stringify(mails.map(({ gegevens }) => gegevens))).not.toMatch(
    /timmeren|Amrani|0612345678/,
  )
  expect(
    mails.filter(({ gegevens }) => JSON.stringify(gegevens).includes('"meedoen"')),
  ).toHaveLength(2)
})

test('twee keer reageren op een kaartje kan niet, en op het eigen kaartje ook niet', async ({
  tx,
}) => {
  const { inwoner, id, kaart } = await voorgesteld(tx)
  await ideeKaartPlaatsen(tx, buildActor(inwoner), id, kaart)
  const ander = await createGebruiker(tx)
  await kaartBeantwoorden(tx, buildActor(ander), kaart, reactie)
  await expect(kaartBeantwoorden(tx, buildActor(ander), kaart, reactie)).rejects.toThrow(Refusal)
  await expect(kaartBeantwoorden(tx, buildActor(inwoner), kaart, reactie)).rejects.toThrow(Refusal)
})

test('iemand van een andere gemeente kan op dit kaartje niet reageren', async ({ tx }) => {
  const { inwoner, id, kaart } = await voorgesteld(tx)
  await ideeKaartPlaatsen(tx, buildActor(inwoner), id, kaart)
  const elders = await createGebruiker(tx, { gemeente_id: 'leusden' })
  await expect(kaartBeantwoorden(tx, buildActor(elders), kaart, reactie)).rejects.toMatchObject({
    status: 404,
  })
})

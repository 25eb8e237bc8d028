import { expect } from 'vitest'
import { aanvraagIndienen } from '../../app/commands/aanvraag-indienen.server.ts'
import { begrotingBewaren } from '../../app/commands/begroting-bewaren.server.ts'
import { balansVan } from '../../app/domain/begroting/begroting.ts'
import { begrotingSchema } from '../../app/domain/begroting/begroting.schema.ts'
import { isGewijzigd } from '../../app/domain/samenwerkingsverband/verschil.ts'
import { voorlegtekst } from '../../app/domain/samenwerkingsverband/voorlegtekst.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Tx } from '../../db/db.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { getBegroting } from '../../db/queries/begroting.ts'
import { findIndiening } from '../../db/queries/indiening.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import {
  buildActor,
  createConcept,
  createDeelnemer,
  createGebruiker,
  createMeeschrijver,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const koffie = { soort: 'materiaal', omschrijving: 'Koffie', aantal: '40', prijs: '2,50' }
const zaal = { soort: 'huur', omschrijving: 'Zaal', bedrag: '1.000' }

/** Somebody with the page of the budget open. */
async function opent(tx: Tx, gebruiker: Gebruiker, nummer: string) {
  const zaak = await findZaak(tx, gebruiker, nummer)
  if (!zaak) throw new Error('no case')
  return (getypt: object) =>
    begrotingBewaren(tx, buildActor(gebruiker), zaak, begrotingSchema.parse(getypt))
}

async function begin(tx: Tx, regeling_id?: string) {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createConcept(tx, noor, { regeling_id })
  return { id, nummer, noor, bewaart: await opent(tx, noor, nummer) }
}

async function brengtIn(
  tx: Tx,
  id: string,
  over: { bijdrage_geld?: number; bijdrage_uren?: number },
) {
  const { deelname_id } = await createDeelnemer(tx, id, 'elburg', { naam: 'Buurtvereniging' })
  await tx.updateTable('deelname').set(over).where('id', '=', deelname_id).execute()
}

test('een bewaarde begroting komt terug zoals zij is getypt, met het bedrag van elke regel', async ({
  tx,
}) => {
  const { id, bewaart } = await begin(tx)
  await bewaart({
    kosten: [koffie, { ...zaal, btw: 'exclusief' }],
    uren: [{ omschrijving: 'Buren', aantal: '12,5' }],
    dekking: [
      { soort: 'andere_financier', omschrijving: 'Fonds', bedrag: '100', status: 'aangevraagd' },
    ],
    btw: 'inclusief',
    gevraagd: '1.000',
  })
  expect(await getBegroting(tx, id)).toEqual({
    kosten: [
      { ...koffie, aantal: 40_000, prijs: 250, bedrag: 10_000, btw: null },
      { ...zaal, aantal: null, prijs: null, bedrag: 100_000, btw: 'exclusief' },
    ],
    uren: [{ omschrijving: 'Buren', aantal: 12_500 }],
    dekking: [
      { soort: 'andere_financier', omschrijving: 'Fonds', bedrag: 10_000, status: 'aangevraagd' },
    ],
    btw: 'inclusief',
    ander_gemeentegeld: null,
    gevraagd: 100_000,
  })
})

test('wat partners inbrengen telt mee, en verandert als zij het veranderen', async ({ tx }) => {
  const { id, bewaart } = await begin(tx)
  await bewaart({ kosten: [zaal], gevraagd: '800' })
  await brengtIn(tx, id, { bijdrage_geld: 20_000, bijdrage_uren: 10 })
  const { posten, gevraagd } = await getAanvraaginhoud(tx, id)
  const balans = balansVan(posten, gevraagd)
  // the penvoerder of the factory brings in ten hours as well
  expect(balans).toMatchObject({ inBalans: true, kosten: 130_000, dekking: 50_000, uren: 30_000 })
})

test('zonder tarief in de regeling tellen uren niet mee', async ({ tx }) => {
  const { id, bewaart } = await begin(tx, 'elburg-innovatie-2017')
  await bewaart({ kosten: [zaal], uren: [{ omschrijving: 'Buren', aantal: '10' }] })
  const { posten } = await getAanvraaginhoud(tx, id)
  expect(balansVan(posten, null)).toMatchObject({ kosten: 100_000, uren: 0 })
})

test('wie een regel anders verdeelt zonder dat een totaal verandert, legt niets opnieuw voor', async ({
  tx,
}) => {
  const { id, bewaart } = await begin(tx)
  const regeling = { id: 'elburg-innovatie', versie: 1, titel: 'Innovatie' }
  const tekst = async () => voorlegtekst(await getAanvraaginhoud(tx, id), regeling)
  await bewaart({ kosten: [zaal], gevraagd: '1.000' })
  const eerst = await tekst()
  const helft = { ...zaal, aantal: '2', prijs: '250', bedrag: '' }
  await bewaart({ kosten: [helft, { ...zaal, bedrag: '500' }], gevraagd: '1.000', _versie: '1' })
  expect(isGewijzigd(eerst, await tekst())).toBe(false)
  await bewaart({ kosten: [zaal, koffie], gevraagd: '1.000', _versie: '2' })
  expect(isGewijzigd(eerst, await tekst())).toBe(true)
})

test('twee mensen veranderen de kosten: geen van beide raakt verloren', async ({ tx }) => {
  const { id, nummer, bewaart } = await begin(tx)
  const hassanBewaart = await opent(tx, await createMeeschrijver(tx, id), nummer)
  await bewaart({ kosten: [zaal], gevraagd: '1.000' })
  await hassanBewaart({ kosten: [zaal, koffie], gevraagd: '1.000', _versie: '1' })
  const botsing = bewaart({ kosten: [koffie], gevraagd: '1.000', _versie: '1' })
  await expect(botsing).rejects.toMatchObject({
    status: 409,
    data: { botsing: { versie: 2, velden: [{ naam: 'kosten' }] } },
  })
  expect((await getBegroting(tx, id)).kosten).toHaveLength(2)
})

test('de een verandert de kosten en de ander het gevraagde bedrag: beide blijven staan', async ({
  tx,
}) => {
  const { id, nummer, bewaart } = await begin(tx)
  const hassanBewaart = await opent(tx, await createMeeschrijver(tx, id), nummer)
  await bewaart({ kosten: [zaal], gevraagd: '1.000' })
  await hassanBewaart({ kosten: [zaal], gevraagd: '900', _versie: '1' })
  await bewaart({ kosten: [zaal, koffie], gevraagd: '1.000', _versie: '1' })
  const { kosten, gevraagd } = await getBegroting(tx, id)
  expect([kosten.length, gevraagd]).toEqual([2, 90_000])
})

test('een bedrag dat niet aantal keer prijs is, komt de database niet in', async ({ tx }) => {
  const { id } = await begin(tx)
  const regel = { gemeente_id: 'elburg', aanvraag_id: id, kant: 'kosten' as const, volgorde: 9 }
  const poging = tx
    .insertInto('begrotingspost')
    .values({
      ...regel,
      soort: 'huur',
      omschrijving: 'Zaal',
      aantal: 2_000,
      prijs: 100,
      bedrag: 201,
    })
    .execute()
  await expect(poging).rejects.toThrow('begrotingspost_bedrag_van_regel')
})

test('wat wordt ingediend, bevat de regels met aantal, prijs, uren en btw zoals zij toen waren', async ({
  tx,
}) => {
  const { id, nummer, noor, bewaart } = await begin(tx)
  await bewaart({ kosten: [koffie], btw: 'inclusief', gevraagd: '100' })
  const zaak = await findZaak(tx, noor, nummer)
  if (!zaak) throw new Error('no case')
  const tekenen = { kanaal: 'digitaal', ondertekend_als: 'Noor van Dijk', akkoord: 'ja' } as const
  await aanvraagIndienen(tx, buildActor(noor), zaak, tekenen)
  const { inhoud } = (await findIndiening(tx, id)) ?? {}
  expect(inhoud).toMatchObject({ btw: 'inclusief', gevraagd: 10_000 })
  expect(inhoud?.posten).toMatchObject([
    { soort: 'materiaal', aantal: 40_000, prijs: 250, bedrag: 10_000 },
    { soort: 'vrijwilligers', aantal: 10_000, prijs: 1_500, bedrag: 15_000 },
    { soort: 'inzet_uren', bedrag: 15_000 },
  ])
})

import { expect } from 'vitest'
import { aanvraagStarten } from '../../app/commands/aanvraag-starten.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { buildActor, createGebruiker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const input = {
  naam: 'Noor van Dijk',
  titel: 'Koffie op de hoek',
  samenvatting: 'Elke woensdag een open koffietafel.',
  onderdelen: ['elburg-2024/uitdaging-2', 'elburg-2016/ambitie-1', 'leusden-2016/programmalijn-2'],
  domeinen: ['wmo' as const],
}

test('wie begint, krijgt een nummer en is penvoerder met eigen toegang', async ({ tx }) => {
  const gebruiker = await createGebruiker(tx, { naam: '' })
  const nummer = await aanvraagStarten(tx, buildActor(gebruiker), 'elburg-innovatie', input)
  expect(nummer).toMatch(/^ELB-2026-\d{5}$/)
  const aanvraag = await tx
    .selectFrom('aanvraag as a')
    .innerJoin('deelname as d', 'd.aanvraag_id', 'a.id')
    .innerJoin('partij as p', 'p.id', 'd.partij_id')
    .innerJoin('toegang as t', 't.aanvraag_id', 'a.id')
    .select([
      'a.status',
      'a.titel',
      'a.domeinen',
      'a.regeling_versie_id',
      'd.rol',
      'p.naam',
      'p.soort',
    ])
    .select(['t.recht', 't.gebruiker_id'])
    .where('a.nummer', '=', nummer)
    .executeTakeFirstOrThrow()
  expect(aanvraag).toEqual({
    status: 'concept',
    titel: 'Koffie op de hoek',
    domeinen: ['wmo'],
    regeling_versie_id: null,
    rol: 'penvoerder',
    naam: 'Noor van Dijk',
    soort: 'natuurlijk_persoon',
    recht: 'penvoerder',
    gebruiker_id: gebruiker.id,
  })
  const account = await tx
    .selectFrom('gebruiker')
    .select('naam')
    .where('id', '=', gebruiker.id)
    .executeTakeFirstOrThrow()
  expect(account.naam).toBe('Noor van Dijk')
})

test('alleen onderdelen die de regeling toelaat gaan mee, en de handeling staat in het spoor', async ({
  tx,
}) => {
  const gebruiker = await createGebruiker(tx)
  const nummer = await aanvraagStarten(tx, buildActor(gebruiker), 'elburg-innovatie', input)
  const gekozen = await tx
    .selectFrom('aansluiting as s')
    .innerJoin('aanvraag as a', 'a.id', 's.aanvraag_id')
    .innerJoin('onderdeel as o', 'o.id', 's.onderdeel_id')
    .select('o.sleutel')
    .where('a.nummer', '=', nummer)
    .execute()
  expect(gekozen).toEqual([{ sleutel: 'elburg-2024/uitdaging-2' }])
  const spoor = await tx
    .selectFrom('audit')
    .select('handeling')
    .where('onderwerp', '=', `aanvraag/${nummer}`)
    .execute()
  expect(spoor).toEqual([{ handeling: 'aanvraag gestart' }])
})

test('twee aanvragen krijgen verschillende nummers', async ({ tx }) => {
  const actor = buildActor(await createGebruiker(tx))
  const een = await aanvraagStarten(tx, actor, 'elburg-innovatie', input)
  expect(await aanvraagStarten(tx, actor, 'elburg-innovatie', input)).not.toBe(een)
})

test('het nummer draagt het jaar in Nederland, ook als de klok elders nog oud jaar zegt', async ({
  tx,
}) => {
  const nu = new Date('2026-12-31T23:30:00Z')
  const actor = buildActor(await createGebruiker(tx), { nu })
  expect(await aanvraagStarten(tx, actor, 'elburg-innovatie', input)).toMatch(/^ELB-2027-/)
})

test('bij een gesloten regeling begint niets, en de reden noemt de datum', async ({ tx }) => {
  const actor = buildActor(await createGebruiker(tx))
  const poging = aanvraagStarten(tx, actor, 'elburg-innovatie-2017', input)
  await expect(poging).rejects.toThrow(Refusal)
  await expect(poging).rejects.toThrow('tot en met 31 december 2017')
})

test('de laatste dag kan nog net wel, een minuut later niet meer', async ({ tx }) => {
  const gebruiker = await createGebruiker(tx, { gemeente_id: 'leusden' })
  const start = (nu: string) =>
    aanvraagStarten(tx, buildActor(gebruiker, { nu: new Date(nu) }), 'leusden-saamhorigheid', input)
  expect(await start('2027-01-15T22:59:00Z')).toMatch(/^LEU-2027-/)
  await expect(start('2027-01-15T23:00:00Z')).rejects.toThrow(Refusal)
})

test('de regeling van een andere gemeente bestaat hier niet', async ({ tx }) => {
  const actor = buildActor(await createGebruiker(tx))
  await expect(aanvraagStarten(tx, actor, 'leusden-saamhorigheid', input)).rejects.toMatchObject({
    status: 404,
  })
})

test('een sessie uit een uitnodiging begint geen nieuwe aanvraag', async ({ tx }) => {
  const gebruiker = await createGebruiker(tx)
  const actor = buildActor({ ...gebruiker, aanvraag_id: '00000000-0000-0000-0000-000000000000' })
  await expect(aanvraagStarten(tx, actor, 'elburg-innovatie', input)).rejects.toMatchObject({
    status: 403,
  })
})

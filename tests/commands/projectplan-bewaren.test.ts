import { expect } from 'vitest'
import { projectplanBewaren } from '../../app/commands/projectplan-bewaren.server.ts'
import { projectplanSchema } from '../../app/domain/aanvraag/projectplan.schema.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { getProjectplan } from '../../db/queries/aanvraag.ts'
import { findSectie } from '../../db/queries/sectie.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import {
  buildActor,
  createConcept,
  createGebruiker,
  createIngediend,
  createMeeschrijver,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

type Getypt = Record<string, string | Record<string, string>>

/** Somebody with the page of the plan open. */
async function opent(tx: Tx, gebruiker: Gebruiker, nummer: string) {
  const zaak = await findZaak(tx, gebruiker, nummer)
  if (!zaak) throw new Error('no case')
  return (getypt: Getypt) =>
    projectplanBewaren(
      tx,
      buildActor(gebruiker),
      zaak,
      projectplanSchema.parse({ titel: 'Koffie op de hoek', ...getypt }),
    )
}

/** Two people with the page of one plan open at version 1, in which Hassan then saved another aim. */
async function tweeSchrijvers(tx: Tx) {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createConcept(tx, noor)
  const hassan = await createMeeschrijver(tx, id)
  const noorBewaart = await opent(tx, noor, nummer)
  const hassanBewaart = await opent(tx, hassan, nummer)
  await noorBewaart({ doel: 'Begin' })
  await hassanBewaart({ doel: 'Van Hassan', wijk: 'Doornspijk', _versie: '1' })
  return { id, noorBewaart, hassanBewaart }
}

test('een bewaard plan staat er met versie, schrijver en waar men verdergaat', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createConcept(tx, noor)
  const bewaart = await opent(tx, noor, nummer)
  await bewaart({ doel: 'Minder eenzaam', start_op: '2027-04-01' })
  expect(await getProjectplan(tx, id)).toMatchObject({
    doel: 'Minder eenzaam',
    start_op: '2027-04-01',
    aanleiding: '',
  })
  expect(await findSectie(tx, id, 'projectplan')).toMatchObject({ versie: 1, door: noor.naam })
  const { laatste_sectie } = await tx
    .selectFrom('aanvraag')
    .select('laatste_sectie')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(laatste_sectie).toBe('aansluiting')
})

test('twee mensen veranderen hetzelfde antwoord: geen van beide raakt verloren', async ({ tx }) => {
  const { id, noorBewaart } = await tweeSchrijvers(tx)
  const botsing = await noorBewaart({ doel: 'Van Noor', _versie: '1' }).catch((e: unknown) => e)
  expect(botsing).toBeInstanceOf(Refusal)
  expect(botsing).toMatchObject({
    status: 409,
    data: {
      botsing: {
        versie: 2,
        door: 'Hassan Amrani',
        velden: [{ naam: 'doel', hun: 'Van Hassan', mijn: 'Van Noor' }],
      },
    },
  })
  expect((await getProjectplan(tx, id)).doel).toBe('Van Hassan')
})

test('wat een ander intussen elders invulde blijft staan', async ({ tx }) => {
  const { id, noorBewaart } = await tweeSchrijvers(tx)
  await noorBewaart({ doel: 'Begin', aanleiding: 'Van Noor', _versie: '1' })
  expect(await getProjectplan(tx, id)).toMatchObject({
    doel: 'Van Hassan',
    wijk: 'Doornspijk',
    aanleiding: 'Van Noor',
  })
})

test.for([
  ['ander', 'Van Hassan'],
  ['mijn', 'Van Noor'],
] as const)('wie bij een botsing voor %s kiest bewaart %s', async ([kant, tekst], { tx }) => {
  const { id, noorBewaart } = await tweeSchrijvers(tx)
  await noorBewaart({ doel: 'Van Noor', _versie: '1', _keuze: { doel: `${kant}.2` } })
  expect((await getProjectplan(tx, id)).doel).toBe(tekst)
})

test('een keuze tegen een tekst die daarna weer veranderde telt niet', async ({ tx }) => {
  const { noorBewaart, hassanBewaart } = await tweeSchrijvers(tx)
  await hassanBewaart({ doel: 'Nog later', _versie: '2' })
  const gekozen = { doel: 'Van Noor', _versie: '1', _keuze: { doel: 'mijn.2' } }
  await expect(noorBewaart(gekozen)).rejects.toMatchObject({ status: 409 })
})

test('na indiening verandert de tekst niet meer', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createIngediend(tx, noor)
  const bewaart = await opent(tx, noor, nummer)
  await expect(bewaart({ titel: 'Toch anders' })).rejects.toThrow(Refusal)
  expect((await getProjectplan(tx, id)).titel).toBe('Koffie op de hoek')
})

test('wie alleen mag meelezen bewaart niets', async ({ tx }) => {
  const { nummer, id } = await createConcept(tx, await createGebruiker(tx))
  const hassan = await createMeeschrijver(tx, id, 'meelezer')
  const bewaart = await opent(tx, hassan, nummer)
  await expect(bewaart({ titel: 'Van mij' })).rejects.toMatchObject({ status: 403 })
})

test('hetzelfde nog eens bewaren maakt geen nieuwe versie', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createConcept(tx, noor)
  const bewaart = await opent(tx, noor, nummer)
  await bewaart({ doel: 'Zo' })
  await bewaart({ doel: 'Zo', _versie: '1' })
  expect((await findSectie(tx, id, 'projectplan'))?.versie).toBe(1)
})

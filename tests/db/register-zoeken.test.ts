import { expect } from 'vitest'
import { leesRegisterfilter } from '../../app/domain/register/filter.ts'
import { initiatieven } from '../../db/queries/register.ts'
import { fillCases, fillRegister } from '../bench/fill.ts'
import { createGebruiker } from '../helpers/factories.ts'
import { planVan } from '../helpers/query-plan.ts'
import { test } from '../helpers/test-db.ts'

const moment = { vandaag: '2026-12-01', nu: new Date('2030-01-01T09:00:00Z') }

test('zoeken bij 20.000 initiatieven leest wat gevonden wordt en niet het hele register', async ({
  db,
  database,
}) => {
  await createGebruiker(db)
  await fillCases(database.url('postgres'), 20_000)
  await fillRegister(database.url('postgres'))
  for (const [vraag, index, blokken] of [
    ['', /publicatie_gemeente/, 60],
    ['zoek=inwoners', /publicatie_gemeente/, 60],
    ['zoek=bankje', /publicatie_zoek/, 120],
    ['zoek=zwembad', /publicatie_zoek/, 120],
    ['wijk=Doornspijk', /publicatie_(wijk|gemeente)/, 150],
  ] as const) {
    const filter = leesRegisterfilter(new URLSearchParams(vraag))
    const plan = await planVan(db, initiatieven(db, 'elburg', filter, moment))
    expect(plan.indexen.join(' '), vraag).toMatch(index)
    expect(plan.blokken, vraag).toBeLessThan(blokken)
  }
})

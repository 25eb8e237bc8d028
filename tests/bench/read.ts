import pg from 'pg'
import { takenVoor } from '../../app/domain/behandeling/taak.ts'
import { leesFilter } from '../../app/domain/behandeling/werklijst.ts'
import { toDatum } from '../../app/domain/datum.ts'
import { getal } from '../../app/domain/opmaak.ts'
import type { InZaak } from '../../app/lib/guard.server.ts'
import { zaakpagina } from '../../app/routes/behandeling.$nummer._index/zaakpagina.server.ts'
import { getWerkbank } from '../../db/queries/werkbank.ts'
import { listWerklijst } from '../../db/queries/werklijst.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import { get } from '../helpers/platform.ts'
import { statementsOf } from './asked.ts'
import type { Subject } from './subject.ts'
import { add, addKnown, addRatio } from './table.ts'

/** Public pages against a bare answer of the same bytes. */
export async function benchPublicPages({ port, versus }: Subject) {
  for (const [name, path] of [
    ['voorpagina', '/'],
    ['regeling', '/regelingen/elburg-innovatie'],
  ] as const) {
    const { body } = await get(port, path)
    const argument = Buffer.from(body).toString('base64')
    const { own, limit } = await versus(
      { next: () => ({ path }), limit: { kind: 'bytes', argument } },
      undefined,
      { requests: 3_000 },
    )
    const perCore = Math.round(1_000 / own.app)
    add({
      job: `${name}, openbaar`,
      product: `${own.app.toFixed(2)} ms, ${getal(perCore)}/s per kern`,
      limit: `${limit.app.toFixed(2)} ms`,
      ratio: `${(own.app / limit.app).toFixed(1)}×`,
      must: '≥ 450/s per kern',
      holds: perCore >= 450,
    })
  }
}

/**
 * The worklist of a municipality with so many cases, against a bare server that asks the same and answers as many
 * bytes; and, to see what it says beyond that, against one that lists 25 cases with two names.
 */
export async function benchWorklist({ port, url, versus, signIn }: Subject, size: number) {
  const headers = { cookie: await signIn('intake') }
  const next = () => ({ path: '/behandeling', headers })
  const argument = url('app')
  const { body } = await get(port, '/behandeling', { headers })
  const nu = new Date()
  const asked = await statementsOf(argument, 'intake', (db, gebruiker) =>
    Promise.all([
      listWerklijst(db, gebruiker, leesFilter(new URLSearchParams()), nu),
      getWerkbank(db, gebruiker, takenVoor(gebruiker.rollen), toDatum(nu)),
    ]),
  )
  const same = { kind: 'rows', argument, asked, size: String(body).length }
  const { own, limit } = await versus({ next, limit: same })
  addRatio(`werklijst, ${getal(size)} zaken: toepassing`, own.app, limit.app, 16)
  addRatio(`werklijst, ${getal(size)} zaken: database`, own.db, limit.db, 3)

  const text = `select a.nummer, a.titel, a.soort_aanvrager, a.status, a.uiterste_datum, v.titel as regeling, b.naam
    from aanvraag a join regeling_versie v on v.id = a.regeling_versie_id left join gebruiker b on b.id = a.behandelaar_id
    where a.gemeente_id = $1 and a.openstaand order by a.werkdatum, a.id limit 25`
  const names = { kind: 'rows', argument, asked: [{ text, values: ['elburg'] }] }
  addKnown(`werklijst, ${getal(size)} zaken, naast 25 namen`, await versus({ next, limit: names }))
}

/** How the money stands and who waits for it: the forecast of all ceilings, and the queue of one. */
export async function benchMoney({ url, versus, signIn }: Subject, size: number) {
  const headers = { cookie: await signIn('coordinator') }
  const text = `select count(*) as aantal, sum(gevraagd) as gevraagd from aanvraag
    where gemeente_id = $1 and ingediend_op is not null group by regeling_id, extract(year from volledig_op)`
  for (const [name, path] of [
    ['prognose van het geld', '/behandeling/geld'],
    ['wachtrij van een plafond', '/behandeling/rondes/elburg-innovatie'],
  ] as const) {
    const { own, limit } = await versus(
      {
        next: () => ({ path, headers }),
        limit: { kind: 'rows', argument: url('app'), asked: [{ text, values: ['elburg'] }] },
      },
      undefined,
      { requests: 40 },
    )
    add({
      job: `${name}, ${getal(size)} zaken`,
      product: `${own.app.toFixed(1)} ms, database ${own.db.toFixed(1)} ms`,
      limit: `${limit.app.toFixed(1)} ms, ${limit.db.toFixed(1)} ms`,
      must: '≤ 300 ms samen',
      holds: own.app + own.db <= 300,
    })
  }
}

/** One case on its page, all of it; against a bare server that asks the same and answers as many bytes. */
export async function benchCase({ port, url, versus, signIn }: Subject, size: number) {
  const headers = { cookie: await signIn('coordinator') }
  const argument = url('app')
  const { rows } = await query(
    url('postgres'),
    `select nummer from aanvraag where titel = 'Beweegtuin Hoge Enk'`,
  )
  const nummer = rows[0]?.nummer ?? ''
  const path = `/behandeling/${nummer}?lijst=`
  const { body } = await get(port, path, { headers })
  const asked = await statementsOf(argument, 'coordinator', async (db, gebruiker) => {
    const zaak = await findZaak(db, gebruiker, nummer)
    const request = new Request(`http://localhost${path}`)
    return zaakpagina({ db, gebruiker, zaak, nu: new Date(), request } as InZaak)
  })
  const { own, limit } = await versus({
    next: () => ({ path, headers }),
    limit: { kind: 'rows', argument, asked, size: String(body).length },
  })
  add({
    job: `zaak met de lijst ernaast, ${getal(size)} zaken`,
    product: `${own.app.toFixed(2)} ms, database ${own.db.toFixed(2)} ms`,
    limit: `${limit.app.toFixed(2)} ms, ${limit.db.toFixed(2)} ms`,
    ratio: `${(own.app / limit.app).toFixed(1)}×, ${(own.db / limit.db).toFixed(1)}×`,
    must: '≤ 1,5× de kleinste maat',
    holds: own.app + own.db <= 1.5 * (smallest ??= own.app + own.db),
  })
}
let smallest: number | undefined

/** Looking for a word in the worklist: a rare one among all cases, a common one among what is open. */
export async function benchWorklistSearch({ url, versus, signIn }: Subject, size: number) {
  const headers = { cookie: await signIn('intake') }
  for (const [name, vraag, woord] of [
    ['zeldzaam woord', 'zoek=bankje&stand=elke', 'bankje'],
    ['gewoon woord', 'zoek=initiatief', 'initiatief'],
  ] as const) {
    const text = `select a.nummer, a.titel, a.werkdatum from zaakzoek z join aanvraag a on a.id = z.aanvraag_id
      where z.woorden @@ to_tsquery('simple', $1) limit 25`
    const { own, limit } = await versus(
      {
        next: () => ({ path: `/behandeling?${vraag}`, headers }),
        limit: { kind: 'rows', argument: url('app'), asked: [{ text, values: [woord] }] },
      },
      undefined,
      { requests: 400 },
    )
    add({
      job: `werklijst, ${getal(size)} zaken, ${name}`,
      product: `${own.app.toFixed(2)} ms, database ${own.db.toFixed(2)} ms`,
      limit: `${limit.app.toFixed(2)} ms, ${limit.db.toFixed(2)} ms`,
      must: '≤ 15 ms in de database',
      holds: own.db <= 15,
    })
  }
}

async function query(connectionString: string, text: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client.query<{ nummer: string }>(text).finally(() => client.end())
}

/** Looking for a word in a public register of so many initiatives. */
export async function benchRegister({ url, versus }: Subject, size: number) {
  for (const [name, woord] of [
    ['zeldzaam woord', 'bankje'],
    ['gewoon woord', 'inwoners'],
    ['woord dat er niet is', 'zwembad'],
  ] as const) {
    const text = `select nummer, titel, samenvatting, wijk, les, verleend, besluitdatum from publicatie
      where gemeente_id = $1 and gepubliceerd_op <= now()
        and (titel || ' ' || samenvatting || ' ' || coalesce(les, '')) ilike $2
      order by gepubliceerd_op desc, aanvraag_id desc limit 25`
    const { own, limit } = await versus(
      {
        next: () => ({ path: `/initiatieven?zoek=${woord}` }),
        limit: {
          kind: 'rows',
          argument: url('app'),
          asked: [{ text, values: ['elburg', `%${woord}%`] }],
        },
      },
      undefined,
      { requests: 400 },
    )
    // where nothing is found the page is a form and the limit nothing at all
    if (woord !== 'zwembad')
      addRatio(`register, ${getal(size)}, ${name}: toepassing`, own.app, limit.app, 10)
    addRatio(`register, ${getal(size)}, ${name}: database`, own.db, limit.db, 2)
  }
}

/** Everyday words in a plan, as the open data answers them; against reading all items of the plan once. */
export async function benchPlanSearch({ url, versus }: Subject) {
  const path = `/data/plannen/elburg-2024/zoek.json?vraag=${encodeURIComponent("oma's aan de koffie")}`
  const text = `select o.sleutel, o.soort, o.nummer, o.titel, o.kort, o.toelichting from onderdeel o
    join plan_versie v on v.id = o.plan_versie_id where v.plan_id = $1 order by o.volgorde`
  const { own, limit } = await versus(
    {
      next: () => ({ path }),
      limit: { kind: 'rows', argument: url('app'), asked: [{ text, values: ['elburg-2024'] }] },
    },
    undefined,
    { requests: 400 },
  )
  const samen = own.app + own.db
  add({
    job: 'zoeken in een plan',
    product: `${own.app.toFixed(2)} ms, database ${own.db.toFixed(2)} ms`,
    limit: `${limit.app.toFixed(2)} ms, ${limit.db.toFixed(2)} ms`,
    must: '≤ 10 ms samen',
    holds: samen <= 10,
  })
}

import pg from 'pg'
import { getal } from '../../app/domain/opmaak.ts'
import { get } from '../helpers/platform.ts'
import type { Subject } from './subject.ts'
import { add, addRatio } from './table.ts'

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

/** The worklist of a municipality with so many cases. */
export async function benchWorklist({ url, versus, signIn }: Subject, size: number) {
  const headers = { cookie: await signIn('intake') }
  const statement = `select a.nummer, a.titel, a.soort_aanvrager, a.status, a.uiterste_datum, v.titel as regeling, b.naam
    from aanvraag a join regeling_versie v on v.id = a.regeling_versie_id left join gebruiker b on b.id = a.behandelaar_id
    where a.gemeente_id = $1 and a.openstaand order by a.werkdatum, a.id limit 25`
  const { own, limit } = await versus({
    next: () => ({ path: '/behandeling', headers }),
    limit: { kind: 'rows', argument: url('app'), statement, values: ['elburg'] },
  })
  addRatio(`werklijst, ${getal(size)} zaken: toepassing`, own.app, limit.app, 16)
  addRatio(`werklijst, ${getal(size)} zaken: database`, own.db, limit.db, 3)
}

/** How the money stands and who waits for it: the forecast of all ceilings, and the queue of one. */
export async function benchMoney({ url, versus, signIn }: Subject, size: number) {
  const headers = { cookie: await signIn('coordinator') }
  const statement = `select count(*) as aantal, sum(gevraagd) as gevraagd from aanvraag
    where gemeente_id = $1 and ingediend_op is not null group by regeling_id, extract(year from volledig_op)`
  for (const [name, path] of [
    ['prognose van het geld', '/behandeling/geld'],
    ['wachtrij van een plafond', '/behandeling/rondes/elburg-innovatie'],
  ] as const) {
    const { own, limit } = await versus(
      {
        next: () => ({ path, headers }),
        limit: { kind: 'rows', argument: url('app'), statement, values: ['elburg'] },
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

/** One case on its page, all of it; against reading its row and what was sent in. */
export async function benchCase({ url, versus, signIn }: Subject, size: number) {
  const headers = { cookie: await signIn('coordinator') }
  const { rows } = await query(
    url('postgres'),
    `select nummer from aanvraag where titel = 'Beweegtuin Hoge Enk'`,
  )
  const nummer = rows[0]?.nummer ?? ''
  const statement = `select a.*, i.inhoud from aanvraag a join indiening i on i.aanvraag_id = a.id where a.nummer = $1`
  const { own, limit } = await versus({
    next: () => ({ path: `/behandeling/${nummer}?lijst=`, headers }),
    limit: { kind: 'rows', argument: url('app'), statement, values: [nummer] },
  })
  add({
    job: `zaak met de lijst ernaast, ${getal(size)} zaken`,
    product: `${own.app.toFixed(2)} ms, database ${own.db.toFixed(2)} ms`,
    limit: `${limit.app.toFixed(2)} ms, ${limit.db.toFixed(2)} ms`,
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
    const statement = `select a.nummer, a.titel, a.werkdatum from zaakzoek z join aanvraag a on a.id = z.aanvraag_id
      where z.woorden @@ to_tsquery('simple', $1) limit 25`
    const { own, limit } = await versus(
      {
        next: () => ({ path: `/behandeling?${vraag}`, headers }),
        limit: { kind: 'rows', argument: url('app'), statement, values: [woord] },
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
    const statement = `select nummer, titel, samenvatting, wijk, les, verleend, besluitdatum from publicatie
      where gemeente_id = $1 and gepubliceerd_op <= now()
        and (titel || ' ' || samenvatting || ' ' || coalesce(les, '')) ilike $2
      order by gepubliceerd_op desc, aanvraag_id desc limit 25`
    const { own, limit } = await versus(
      {
        next: () => ({ path: `/initiatieven?zoek=${woord}` }),
        limit: { kind: 'rows', argument: url('app'), statement, values: ['elburg', `%${woord}%`] },
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
  const statement = `select o.sleutel, o.soort, o.nummer, o.titel, o.kort, o.toelichting from onderdeel o
    join plan_versie v on v.id = o.plan_versie_id where v.plan_id = $1 order by o.volgorde`
  const { own, limit } = await versus(
    {
      next: () => ({ path }),
      limit: { kind: 'rows', argument: url('app'), statement, values: ['elburg-2024'] },
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

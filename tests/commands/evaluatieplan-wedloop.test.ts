import { expect } from 'vitest'
import { criteriumOvereenkomen } from '../../app/commands/criterium-overeenkomen.server.ts'
import { criteriumTegenvoorstellen } from '../../app/commands/criterium-tegenvoorstellen.server.ts'
import { criteriumVoorstellen } from '../../app/commands/criterium-voorstellen.server.ts'
import { evaluatieplanBevestigen } from '../../app/commands/evaluatieplan-bevestigen.server.ts'
import { evaluatieplanVoorleggen } from '../../app/commands/evaluatieplan-voorleggen.server.ts'
import { canonicalJson } from '../../app/domain/canoniek.ts'
import {
  andereKant,
  zegtHetzelfde,
  type Kant,
} from '../../app/domain/evaluatiecriterium/criterium.ts'
import type { Evaluatieplaninhoud } from '../../app/domain/evaluatieplan/evaluatieplan.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { sha256 } from '../../app/lib/tokens.server.ts'
import type { Db } from '../../db/db.ts'
import { buildInvoer } from '../helpers/evaluatie.ts'
import {
  buildActor,
  createConcept,
  createGebruiker,
  createMedewerker,
} from '../helpers/factories.ts'
import { omvang } from '../helpers/omvang.ts'
import { test } from '../helpers/test-db.ts'

const WEDLOPEN = omvang(60, 2_000)
/** A case is used for some races and then left, so that its history stays as long as people make one. */
const PER_ZAAK = 20
const TEGELIJK = 4
const kanten: readonly Kant[] = ['initiatief', 'gemeente']
const AKKOORD = 'evaluatiecriterium overeengekomen'
const ANDERS = 'evaluatiecriterium opnieuw voorgesteld'

test(
  `in ${WEDLOPEN} wedlopen van bevestigen of akkoord geven tegen veranderen is men het nooit eens over twee teksten`,
  { timeout: 1_800_000 },
  async ({ db }) => {
    let volgende = 0
    const geteld = { eerst: 0, teLaat: 0 }
    const baan = async () => {
      while (volgende < WEDLOPEN) {
        const zaak = await tafel(db)
        for (let i = 0; i < PER_ZAAK && volgende < WEDLOPEN; i += 1) {
          const nummer = volgende++
          const uitkomst = await (nummer % 2 ? bevestigen : akkoord)(db, zaak, nummer)
          geteld.eerst += uitkomst.filter((een) => een === 'eerst').length
          geteld.teLaat += uitkomst.filter((een) => een === 'te laat').length
        }
      }
    }
    await Promise.all(Array.from({ length: TEGELIJK }, baan))
    expect(await plannenMetEenAndereTekst(db)).toEqual([])
    // a race that always ends the same way is no race
    expect(geteld.eerst).toBeGreaterThan(WEDLOPEN / 20)
    expect(geteld.teLaat).toBeGreaterThan(WEDLOPEN / 20)
  },
)

type Zaak = Awaited<ReturnType<typeof tafel>>

/** A table with one criterium both agreed to. */
async function tafel(db: Db) {
  const wie = {
    initiatief: buildActor(await createGebruiker(db)),
    gemeente: buildActor(await createMedewerker(db, 'begeleider')),
  }
  const { nummer } = await createConcept(db, wie.initiatief.gebruiker)
  const op = (kant: Kant) => ({ nummer, kant, volgnummer: '1' })
  await inTransaction((tx) =>
    criteriumVoorstellen(tx, wie.initiatief, op('initiatief'), buildInvoer()),
  )
  const zaak = { nummer, wie, op, versie: 1, door: 'initiatief' as Kant }
  await stemIn(zaak)
  return zaak
}

/** One side changes its proposal while the other agrees to what it read. */
async function akkoord(db: Db, zaak: Zaak, nummer: number) {
  await verander(zaak, kanten[nummer % 4 < 2 ? 0 : 1]!)
  const { versie, door } = zaak
  const ander = andereKant(door)
  const instemmen = () =>
    inTransaction((tx) => criteriumOvereenkomen(tx, zaak.wie[ander], zaak.op(ander), versie))
  const vanaf = await stand(db)
  const uitkomst = await wedloop(zaak, door, [instemmen], nummer)
  expect(await handelingen(db, zaak, vanaf), 'akkoord is altijd op wat er dan ligt').toEqual(
    uitkomst[0] === 'eerst' ? [AKKOORD, ANDERS] : [ANDERS],
  )
  await stemIn(zaak)
  return uitkomst
}

/** Both sides confirm the plan that lies before them while one of them changes what it says. */
async function bevestigen(db: Db, zaak: Zaak, nummer: number) {
  const plan = await inTransaction((tx) =>
    evaluatieplanVoorleggen(tx, zaak.wie.initiatief, zaak.op('initiatief')),
  )
  const bevestigingen = kanten.map(
    (kant) => () =>
      inTransaction((tx) => evaluatieplanBevestigen(tx, zaak.wie[kant], zaak.op(kant), plan)),
  )
  const vanaf = await stand(db)
  const uitkomst = await wedloop(zaak, kanten[nummer % 4 < 2 ? 0 : 1]!, bevestigingen, nummer)
  const gelukt = uitkomst.filter((een) => een === 'eerst').map(() => 'evaluatieplan bevestigd')
  expect(
    await handelingen(db, zaak, vanaf),
    'niets wordt bevestigd nadat er iets anders is voorgesteld',
  ).toEqual([...gelukt, ANDERS])
  await stemIn(zaak)
  return uitkomst
}

/** Lets the change run against the acts, each time in another order; answers which acts were in time. */
async function wedloop(
  zaak: Zaak,
  door: Kant,
  daden: (() => Promise<unknown>)[],
  nummer: number,
): Promise<string[]> {
  const veranderen = () => verander(zaak, door)
  const alle = [...daden, veranderen]
  const draai = nummer % alle.length
  const volgorde = [...alle.slice(draai), ...alle.slice(0, draai)]
  const uitkomsten = new Map<unknown, string>()
  await Promise.all(
    volgorde.map(async (daad) => {
      uitkomsten.set(
        daad,
        await daad().then(
          () => 'eerst',
          (error: unknown) => {
            if (!(error instanceof Refusal)) throw error
            expect(error.belemmeringen.map(({ code }) => code).join()).toMatch(
              /^(intussen-veranderd|achterhaald)/,
            )
            return 'te laat'
          },
        ),
      )
    }),
  )
  return daden.map((daad) => uitkomsten.get(daad) ?? '')
}

async function verander(zaak: Zaak, door: Kant) {
  const { versie } = zaak
  const anders = { ...buildInvoer({ streefwaarde: versie + 100 }), _versie: versie }
  await inTransaction((tx) => criteriumTegenvoorstellen(tx, zaak.wie[door], zaak.op(door), anders))
  Object.assign(zaak, { versie: versie + 1, door })
}

async function stemIn(zaak: Zaak) {
  const ander = andereKant(zaak.door)
  await inTransaction((tx) =>
    criteriumOvereenkomen(tx, zaak.wie[ander], zaak.op(ander), zaak.versie),
  )
}

/** Where the record of acts is now. */
const stand = async (db: Db) =>
  (await db.selectFrom('audit').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst())
    ?.id ?? 0

/** What was done in this case since then, in the order in which it happened. */
async function handelingen(db: Db, { nummer }: Zaak, vanaf: number) {
  const regels = await db
    .selectFrom('audit')
    .select('handeling')
    .where('onderwerp', '=', `aanvraag/${nummer}`)
    .where('id', '>', vanaf)
    .orderBy('id')
    .execute()
  return regels.map(({ handeling }) => handeling)
}

/** Plans that do not say, word for word, what both sides agreed to, or of which the text is not the one that was hashed. */
async function plannenMetEenAndereTekst(db: Db) {
  const plannen = await db.selectFrom('evaluatieplan').select(['id', 'inhoud', 'hash']).execute()
  const voorstellen = await db
    .selectFrom('criteriumvoorstel as v')
    .innerJoin('criteriumakkoord as k', 'k.voorstel_id', 'v.id')
    .whereRef('k.kant', '<>', 'v.kant')
    .selectAll('v')
    .execute()
  const overeengekomen = new Map(voorstellen.map((een) => [een.id, een]))
  return plannen.filter(({ inhoud, hash }) => {
    const { criteria } = inhoud as Evaluatieplaninhoud
    return (
      hash !== `v1:${sha256(canonicalJson(inhoud as never))}` ||
      !criteria.every((criterium) => {
        const voorstel = overeengekomen.get(criterium.voorstel_id)
        return voorstel && zegtHetzelfde(criterium, voorstel)
      })
    )
  })
}

import { sql } from 'kysely'
import { expect } from 'vitest'
import { belangVerklaren } from '../../app/commands/belang-verklaren.server.ts'
import { zaakToewijzen } from '../../app/commands/zaak-toewijzen.server.ts'
import type { Zaaktaak } from '../../app/domain/beoordeling/toewijzing.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { Refusal } from '../../app/lib/errors.ts'
import type { Tx } from '../../db/db.ts'
import { createToegewezen } from '../helpers/beoordeeld.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

/** Who is the one in a case, is never the other (Awb 2:4, 7:5 and 10:3 lid 3). */
const gescheiden: [Zaaktaak, Zaaktaak][] = [
  ['beoordelaar', 'begeleider'],
  ['beoordelaar', 'bevestiger_evaluatieplan'],
  ['beoordelaar', 'tweede_lezer'],
  ['gemandateerde', 'bevestiger_evaluatieplan'],
  ['gemandateerde', 'beoordelaar'],
  ['gemandateerde', 'tweede_lezer'],
  ['betaler', 'klaarzetter'],
  ['betaler', 'gemandateerde'],
  ['bezwaarbehandelaar', 'begeleider'],
  ['bezwaarbehandelaar', 'beoordelaar'],
  ['bezwaarbehandelaar', 'tweede_lezer'],
  ['bezwaarbehandelaar', 'gemandateerde'],
  ['adviseur', 'begeleider'],
  ['adviseur', 'bevestiger_evaluatieplan'],
  ['adviseur', 'beoordelaar'],
  ['adviseur', 'tweede_lezer'],
  ['adviseur', 'gemandateerde'],
  ['adviseur', 'bezwaarbehandelaar'],
]
const taken: Zaaktaak[] = [
  ...new Set([...gescheiden.flat(), 'intake', 'klaarzetter', 'betaler'] as Zaaktaak[]),
]

const erbij = (tx: Tx, aanvraag_id: string, gebruiker_id: string, taak: Zaaktaak) =>
  tx
    .insertInto('betrokkenheid')
    .values({ gemeente_id: 'elburg', aanvraag_id, gebruiker_id, taak, moment: nu })
    .execute()

/** Whether the database lets it be, undone either way. */
async function mag(tx: Tx, doe: () => Promise<unknown>) {
  await sql`savepoint hier`.execute(tx)
  const fout = await doe().then(
    () => null,
    (reden: { constraint?: string }) => reden.constraint ?? 'anders',
  )
  await sql`rollback to hier`.execute(tx)
  return fout
}

test('wie in een zaak het een is, is er het ander niet, wie er ook eerst kwam', async ({ tx }) => {
  const zaak = await createIngediend(tx, await createGebruiker(tx))
  const wie = await createMedewerker(tx, 'beoordelaar')
  for (const een of taken)
    for (const ander of taken) {
      if (een === ander) continue
      const apart = gescheiden.some((paar) => paar.includes(een) && paar.includes(ander))
      const fout = await mag(tx, async () => {
        await erbij(tx, zaak.id, wie.id, een)
        await erbij(tx, zaak.id, wie.id, ander)
      })
      expect([een, ander, fout]).toEqual([een, ander, apart ? 'functiescheiding' : null])
    }
})

test('wie aanvraagt heeft in de eigen zaak geen taak, behalve dat iemand hem begeleidt', async ({
  tx,
}) => {
  const wie = await createMedewerker(tx, 'intake')
  const zaak = await createIngediend(tx, wie)
  for (const taak of taken.filter((een) => een !== 'begeleider'))
    expect([taak, await mag(tx, () => erbij(tx, zaak.id, wie.id, taak))]).toEqual([
      taak,
      'functiescheiding',
    ])
  expect(await mag(tx, () => wijs(tx, zaak.id, wie))).toBe('functiescheiding')
})

const wijs = (tx: Tx, id: string, { id: behandelaar_id }: Gebruiker) =>
  tx.updateTable('aanvraag').set({ behandelaar_id }).where('id', '=', id).execute()

test('wie een belang verklaarde, doet in die zaak niets meer', async ({ tx }) => {
  const { zaak, een } = await createToegewezen(tx)
  await wijs(tx, zaak.id, een)
  await belangVerklaren(tx, buildActor(een), zaak, { geen_belang: false, toelichting: 'Mijn zus.' })
  const { behandelaar_id } = await tx
    .selectFrom('aanvraag')
    .select('behandelaar_id')
    .where('id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(behandelaar_id).toBeNull()

  for (const taak of taken.filter((naam) => naam !== 'beoordelaar'))
    expect([taak, await mag(tx, () => erbij(tx, zaak.id, een.id, taak))]).toEqual([
      taak,
      'functiescheiding',
    ])
  const rij = { gemeente_id: 'elburg', aanvraag_id: zaak.id }
  const ander = await createMedewerker(tx, 'adviseur')
  await erbij(tx, zaak.id, ander.id, 'adviseur')
  const pogingen: Record<string, () => Promise<unknown>> = {
    behandelen: () => wijs(tx, zaak.id, een),
    voorstellen: () =>
      tx
        .insertInto('voorstel')
        .values({
          ...{ ...rij, versie: 1, uitkomst: 'verlenen', bedrag: 100, samenvatting: '' },
          ...{ motivering: '[]', verplichtingen: '[]', betaalschema: '[]' },
          ...{ opgesteld_door: een.id, moment: nu },
        })
        .execute(),
    'advies vragen': () =>
      tx
        .insertInto('advies')
        .values({
          ...{ ...rij, adviseur_id: ander.id, vraag: 'x', uiterlijk: '2026-12-15' },
          ...{ gevraagd_op: nu, gevraagd_door: een.id },
        })
        .execute(),
    'om aanvulling vragen': () =>
      tx
        .insertInto('aanvullingsverzoek')
        .values({
          ...{ ...rij, versie: 1, toelichting: '', verzonden_op: nu },
          ...{ uiterste_datum: '2026-12-15', verzonden_door: een.id },
        })
        .execute(),
    'volledigheid toetsen': () =>
      tx
        .insertInto('volledigheidstoets')
        .values({
          ...rij,
          document: 'projectplan',
          aanwezig: true,
          gebruiker_id: een.id,
          moment: nu,
        })
        .execute(),
  }
  for (const [wat, doe] of Object.entries(pogingen))
    expect([wat, await mag(tx, doe)]).toEqual([wat, 'functiescheiding'])
})

test('elke verschoning staat in het logboek, en wie uit een zaak is krijgt haar niet terug', async ({
  tx,
}) => {
  const { zaak, een, coordinator } = await createToegewezen(tx)
  await belangVerklaren(tx, buildActor(een), zaak, { geen_belang: false, toelichting: 'Mijn zus.' })
  const regel = await tx
    .selectFrom('audit')
    .select(['handeling', 'gebruiker_id'])
    .where('onderwerp', '=', `aanvraag/${zaak.nummer}`)
    .where('handeling', '=', 'belang verklaard')
    .executeTakeFirst()
  expect(regel).toEqual({ handeling: 'belang verklaard', gebruiker_id: een.id })
  const fout = await zaakToewijzen(tx, buildActor(coordinator), zaak, {
    behandelaar_id: een.id,
  }).catch((error: unknown) => error)
  expect(fout).toBeInstanceOf(Refusal)
})

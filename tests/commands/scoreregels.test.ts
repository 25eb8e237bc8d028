import { expect } from 'vitest'
import { beoordelingToewijzen } from '../../app/commands/beoordeling-toewijzen.server.ts'
import { beoordelingVastleggen } from '../../app/commands/beoordeling-vastleggen.server.ts'
import { belangVerklaren } from '../../app/commands/belang-verklaren.server.ts'
import { regelingPubliceren } from '../../app/commands/regeling-publiceren.server.ts'
import { regelingconceptBewaren } from '../../app/commands/regelingconcept-bewaren.server.ts'
import { regelingconceptMaken } from '../../app/commands/regelingconcept-maken.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { getRegelingVanZaak } from '../../db/queries/regeling.ts'
import type { Conceptscoren } from '../../app/domain/regeling/concept-scoren.ts'
import type { Tx } from '../../db/db.ts'
import { beoordeel, buildOordelen } from '../helpers/beoordeeld.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const ELBURG = 'elburg-innovatie'
const codesVan = (error: unknown) =>
  error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : [error]
const drie: Conceptscoren = {
  telt: 'consensus',
  telt_artikel: 'artikel 6',
  beoordelaars: 3,
  schaal: [0, 50, 100].map((score) => ({ score, woord: `trap ${score}`, uitleg: '' })),
  minimumscore: 50,
  gelijke_stand: 'Het lot beslist.',
  gelijke_stand_criterium: null,
}

/** The next version of the scheme of Elburg, scored in another way. */
async function publiceer(tx: Tx, scoren: Conceptscoren) {
  const actor = buildActor(await createMedewerker(tx, 'beheerder'))
  const id = await regelingconceptMaken(tx, actor, ELBURG)
  await regelingconceptBewaren(tx, actor, { id, versie: 1, deel: 'beoordeling' }, (inhoud) => ({
    ...inhoud,
    van: '2027-02-01',
    scoren,
  }))
  const publicatie = { bekendmaking: 'Gemeenteblad 2026, 1', reden: 'Drie mensen', _versie: 2 }
  await regelingPubliceren(tx, actor, id, publicatie)
}

test('een nieuwe manier van beoordelen geldt voor nieuwe aanvragen; lopende houden de hunne', async ({
  tx,
}) => {
  const lopend = await createIngediend(tx, await createGebruiker(tx), { status: 'volledig' })
  await publiceer(tx, drie)
  const nieuw = await createIngediend(tx, await createGebruiker(tx), { status: 'volledig' })
  const coordinator = buildActor(await createMedewerker(tx, 'coordinator'))
  const mensen = []
  for (let nr = 0; nr < 4; nr++) mensen.push(await createMedewerker(tx, 'beoordelaar'))
  const ids = mensen.map(({ id }) => id)
  expect(
    await beoordelingToewijzen(tx, coordinator, lopend, ids.slice(0, 3)).catch(codesVan),
  ).toEqual(['aantal'])
  await beoordelingToewijzen(tx, coordinator, lopend, ids.slice(0, 2))
  await beoordelingToewijzen(tx, coordinator, nieuw, ids.slice(0, 3))
  expect(await beoordelingToewijzen(tx, coordinator, nieuw, ids.slice(3)).catch(codesVan)).toEqual([
    'al-toegewezen',
  ])
  expect(await getRegelingVanZaak(tx, nieuw, '2027-03-01')).toMatchObject(drie)

  const status = () =>
    tx.selectFrom('aanvraag').select('status').where('id', '=', nieuw.id).executeTakeFirstOrThrow()
  for (const wie of mensen.slice(0, 2)) await beoordeel(tx, nieuw, wie, { score: 50 })
  expect((await status()).status).toBe('in_beoordeling')
  await beoordeel(tx, nieuw, mensen[2]!, { score: 50 })
  expect((await status()).status).toBe('beoordeeld')
})

test('een score die niet op de schaal staat, wordt geweigerd; ook langs de database', async ({
  tx,
}) => {
  await publiceer(tx, drie)
  const zaak = await createIngediend(tx, await createGebruiker(tx), { status: 'volledig' })
  const coordinator = buildActor(await createMedewerker(tx, 'coordinator'))
  const mensen = []
  for (let nr = 0; nr < 3; nr++) mensen.push(await createMedewerker(tx, 'beoordelaar'))
  await beoordelingToewijzen(
    tx,
    coordinator,
    zaak,
    mensen.map(({ id }) => id),
  )
  const actor = buildActor(mensen[0]!)
  await belangVerklaren(tx, actor, zaak, { geen_belang: true, toelichting: '' })
  const invoer = { ...(await buildOordelen(tx, zaak, { score: 80 })), _versie: 0 }
  expect(await beoordelingVastleggen(tx, actor, zaak, invoer).catch(codesVan)).toEqual([
    'buiten-schaal',
  ])
  const { id } = await tx
    .selectFrom('beoordeling')
    .select('id')
    .where('gebruiker_id', '=', mensen[0]!.id)
    .executeTakeFirstOrThrow()
  await expect(
    tx
      .insertInto('score')
      .values({
        gemeente_id: 'elburg',
        beoordeling_id: id,
        criterium: invoer.scores[0]!.criterium,
        score: 80,
        reden: 'x',
      })
      .execute(),
  ).rejects.toThrow('Deze score staat niet op de schaal')
})

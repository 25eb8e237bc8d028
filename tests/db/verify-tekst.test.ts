import { expect } from 'vitest'
import { verifyTeksten } from '../../db/verify/tekst.ts'
import { createBevestigdEvaluatieplan } from '../helpers/evaluatie.ts'
import {
  createConcept,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

// session_replication_role lets a superuser change what every trigger refuses.
test('een tekst die is veranderd nadat ermee is ingestemd wordt gevonden', async ({
  db,
  database,
}) => {
  const noor = await createGebruiker(db)
  const bram = await createMedewerker(db, 'begeleider')
  const zaak = await createConcept(db, noor)
  await db.transaction().execute((tx) => createBevestigdEvaluatieplan(tx, zaak, noor, bram))
  await createIngediend(db, noor)
  expect(await verifyTeksten(db)).toEqual([])
  await asSuperuser(
    database.name,
    `set session_replication_role = replica;
     update evaluatieplan set inhoud = jsonb_set(inhoud, '{criteria,0,streefwaarde}', '1');
     update indiening set inhoud = '{"titel": "Iets anders"}'`,
  )
  expect(await verifyTeksten(db)).toEqual([
    expect.stringMatching(/^Evaluatieplan .* is veranderd/),
    expect.stringMatching(/^Indiening .* is veranderd/),
  ])
})

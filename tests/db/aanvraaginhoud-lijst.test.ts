import { expect } from 'vitest'
import { getAanvraaginhoud, listAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { createConcept, createGebruiker, createIngediend } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

test('veel aanvragen samen gelezen zeggen hetzelfde als één voor één, in de gevraagde volgorde', async ({
  tx,
}) => {
  const penvoerder = await createGebruiker(tx)
  const ingediend = await createIngediend(tx, penvoerder)
  const concept = await createConcept(tx, penvoerder)
  const ids = [concept.id, ingediend.id]
  const samen = await listAanvraaginhoud(tx, [...ids, '00000000-0000-4000-8000-000000000000'])
  expect(samen).toEqual([
    await getAanvraaginhoud(tx, concept.id),
    await getAanvraaginhoud(tx, ingediend.id),
  ])
  expect(samen.map(({ ontvangen_op }) => ontvangen_op)).toEqual([null, '2026-12-01'])
  expect(await listAanvraaginhoud(tx, [])).toEqual([])
})

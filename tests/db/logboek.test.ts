import { expect } from 'vitest'
import { logboek } from '../../db/queries/dossier.ts'
import { planVan } from '../helpers/query-plan.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

test('wat in een zaak is gedaan, wordt gelezen zonder de vijfduizend keer dat iemand haar opende', async ({
  db,
  database,
}) => {
  const zaak = { gemeente_id: 'elburg', nummer: 'ELB-2026-00001' }
  const regels = (handeling: string, aantal: number) => `
    insert into audit (gemeente_id, moment, handeling, onderwerp, resultaat, herkomst, gegevens, hash)
    select 'elburg', now(), '${handeling}', 'aanvraag/${zaak.nummer}', 'gelukt', 'test', '{}', repeat('0', 64)
      from generate_series(1, ${aantal});`
  await asSuperuser(
    database.name,
    `${regels('aanvraag ingediend', 2)} ${regels('dossier gelezen', 5_000)} ${regels('bestand gelezen', 50)} analyze audit`,
  )
  const gedaan = logboek(db, zaak, { lezen: false, aantal: 10 })
  expect((await gedaan.execute()).map(({ handeling }) => handeling)).toEqual(
    Array(2).fill('aanvraag ingediend'),
  )
  const plan = await planVan(db, gedaan)
  expect(plan.indexen).toContain('audit_gedaan')
  expect(plan.blokken).toBeLessThan(20)
  const alles = await logboek(db, zaak, { lezen: true, aantal: 100 }).execute()
  expect(alles).toHaveLength(100)
})

import { json } from '@remix-run/node'
import { getBriefteksten } from '../../../db/queries/briefteksten.ts'
import { INVOEGEN, ingevoegd } from '../../domain/besluit/invoegen.ts'
import { formValues, type FormValues } from '../../lib/form-values.ts'
import { rowsOf } from '../../lib/rows.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** The answer to a button that puts a ready text in a reason: the same page with what was typed. Nothing is saved. */
export async function antwoordInvoegen({
  request,
  db,
  zaak,
}: Pick<InZaak, 'request' | 'db' | 'zaak'>) {
  const { [INVOEGEN]: gekozen, ...values } = formValues(await request.clone().formData())
  if (gekozen === undefined || zaak.regeling_versie_id === null) return null
  const rijen = rowsOf(values, 'motivering') as FormValues[]
  const { motiveringen } = await getBriefteksten(db, zaak.regeling_versie_id)
  const redenen = rijen.map(({ voorwaarde, reden }) => ({
    voorwaarde: String(voorwaarde ?? ''),
    reden: String(reden ?? ''),
  }))
  const nieuw = ingevoegd(gekozen, redenen, motiveringen)
  return json({
    values: {
      ...values,
      motivering: rijen.map((rij, plaats) =>
        plaats === nieuw?.plaats ? { ...rij, reden: nieuw.reden } : rij,
      ),
    },
  })
}

import { listMandaat } from '../../db/queries/mandaat.ts'
import { getRegelingVanZaak } from '../../db/queries/regeling.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import {
  belemmeringenVoorMandaat,
  mandaatregelVoor,
  type Mandaatsoort,
} from '../domain/mandaat/mandaat.ts'
import type { Actor } from '../lib/actor.server.ts'
import { Refusal } from '../lib/errors.ts'

type Besluit = { soort: Mandaatsoort; bedrag: number; geagendeerd?: boolean }

/** The rule by which this official decides on this case, under the version it was submitted under; else the reasons why not. */
export async function requireMandaat(
  tx: Tx,
  { gebruiker, nu }: Actor,
  zaak: Pick<Zaak, 'gemeente_id' | 'regeling_id' | 'regeling_versie_id'>,
  besluit: Besluit,
) {
  const { versie_id } = await getRegelingVanZaak(tx, zaak, toDatum(nu))
  const mandaat = await listMandaat(tx, versie_id)
  const vraag = { ...besluit, rollen: gebruiker.rollen }
  const belemmeringen = belemmeringenVoorMandaat(mandaat, vraag)
  const regel = mandaatregelVoor(mandaat, vraag)
  if (belemmeringen.length > 0 || !regel) throw new Refusal(belemmeringen)
  return regel
}

/** What of that rule is kept with the decision. */
export const opGrondVan = ({
  rol,
  tot,
  besluit,
  artikel,
  datum,
}: Awaited<ReturnType<typeof requireMandaat>>) => ({
  mandaat: { rol, tot, besluit, artikel, datum },
})

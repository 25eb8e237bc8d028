import { getGevraagd, listMandaat } from '../../db/queries/mandaat.ts'
import { getRegelingVanZaak } from '../../db/queries/regeling.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorMandaat, type Mandaatsoort } from '../domain/mandaat/mandaat.ts'
import { can, type Recht } from '../domain/toegang.ts'
import type { InZaak } from './guard.server.ts'

/** Without an amount: what the application asks. */
type Besluit = { soort: Mandaatsoort; bedrag?: number; geagendeerd?: boolean }

/** Why this official cannot decide this on this case in the name of the college, for the place of the button. */
export async function mandaatredenen(
  { db, zaak, gebruiker, nu }: Pick<InZaak, 'db' | 'zaak' | 'gebruiker' | 'nu'>,
  { bedrag, ...besluit }: Besluit,
) {
  const { versie_id } = await getRegelingVanZaak(db, zaak, toDatum(nu))
  const mandaat = await listMandaat(db, versie_id)
  return belemmeringenVoorMandaat(mandaat, {
    ...besluit,
    bedrag: bedrag ?? (await getGevraagd(db, zaak.id)),
    rollen: gebruiker.rollen,
  })
}

const rechtVoor = {
  verlenen: 'besluit:mandaat',
  weigeren: 'besluit:mandaat',
  bezwaar: 'besluit:mandaat',
  buiten_behandeling: 'aanvraag:buiten-behandeling',
  vaststellen: 'vaststelling:besluiten',
  wijzigen: 'wijziging:besluiten',
  dwangsom: 'dwangsom:vaststellen',
} as const satisfies Record<Mandaatsoort, Recht>

/** Whether to show this official the way to decide this. */
export async function heeftMandaat(
  toegang: Pick<InZaak, 'db' | 'zaak' | 'gebruiker' | 'nu'>,
  besluit: Besluit,
) {
  if (!can(toegang.gebruiker, rechtVoor[besluit.soort])) return false
  return (await mandaatredenen(toegang, besluit)).length === 0
}

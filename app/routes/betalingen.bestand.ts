import { maandVan } from '../domain/betaling/tijdvak.ts'
import { toDatum } from '../domain/datum.ts'
import { datumKort } from '../domain/opmaak.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { csvResponse, toCsv } from '../lib/csv.server.ts'
import { guard } from '../lib/guard.server.ts'
import { decrypt } from '../lib/tokens.server.ts'
import { listVoorBetaalbestand } from '../../db/queries/betaallijst.ts'

/** The payments released in a month, for the finance system; the account numbers are in full, so that it was fetched is kept. */
export const loader = guard('betaling:vrijgeven', async ({ db, gebruiker, actor, request, nu }) => {
  const maand = maandVan(new URL(request.url).searchParams.get('maand'), nu)
  const rows = await listVoorBetaalbestand(db, gebruiker.gemeente_id, maand)
  await appendAudit(db, actor, 'betaalbestand opgehaald', `betalingen/${maand.maand}`, {
    aantal: rows.length,
    bedrag: rows.reduce((som, { bedrag }) => som + bedrag, 0),
  })
  const csv = toCsv(rows, [
    { header: 'Kenmerk', value: ({ kenmerk }) => kenmerk },
    {
      header: 'Vrijgegeven op',
      value: ({ vrijgegeven_op }) => vrijgegeven_op && datumKort(toDatum(vrijgegeven_op)),
    },
    { header: 'Zaaknummer', value: ({ nummer }) => nummer },
    { header: 'Regeling', value: ({ regeling_id }) => regeling_id },
    { header: 'Begunstigde', value: ({ tenaamstelling }) => tenaamstelling },
    { header: 'IBAN', value: ({ iban }) => decrypt(iban) },
    { header: 'Bedrag', value: ({ bedrag }) => ({ cents: bedrag }) },
    { header: 'Omschrijving', value: ({ omschrijving }) => omschrijving },
  ])
  return csvResponse(csv, `betalingen-${gebruiker.gemeente_id}-${maand.maand}.csv`)
})

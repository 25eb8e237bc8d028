import { appendAuditRegel } from '../../db/queries/audit.ts'
import { getCanoniekeHost } from '../../db/queries/host.ts'
import { updateScan } from '../../db/queries/scan.ts'
import { insertTaak } from '../../db/queries/taak.ts'
import type { Tx } from '../../db/db.ts'
import { virusBericht } from '../domain/document/berichten.ts'
import type { Scan } from '../domain/document/scan.ts'
import { config } from '../lib/config.server.ts'
import { berichtSturen } from './bericht-sturen.server.ts'

type Gescand = { sha256: string; scan: Scan; nu: Date }

/** Records what the scanner said of a content later on. Of a virus both sides of every case that has it are told. */
export async function bestandGescand(tx: Tx, { sha256, scan, nu }: Gescand) {
  const bestanden = await updateScan(tx, sha256, scan, nu)
  if (scan !== 'besmet') return
  for (const { id: bestand, naam, aanvraag_id, gemeente_id, nummer, status } of bestanden) {
    const origin = originOf(await getCanoniekeHost(tx, gemeente_id))
    const zaak = { id: aanvraag_id, gemeente_id, nummer }
    const bericht = virusBericht(naam)
    await berichtSturen(tx, { gebruiker: null, nu, origin }, zaak, { soort: 'virus', ...bericht })
    // a draft is not a case of the municipality yet
    if (status !== 'concept')
      await insertTaak(tx, {
        gemeente_id,
        aanvraag_id,
        soort: 'bericht_beantwoorden',
        omschrijving: 'In een bestand zat een virus',
        aangemaakt_op: nu,
      })
    await appendAuditRegel(tx, {
      gemeente_id,
      gebruiker_id: null,
      moment: nu,
      handeling: 'bestand verwijderd: virus',
      onderwerp: `aanvraag/${nummer}`,
      resultaat: 'gelukt',
      herkomst: 'worker',
      gegevens: { bestand, sha256 },
    })
  }
}

function originOf(host: string) {
  const { protocol, port } = config().publicOrigin
  return `${protocol}//${host}${port ? `:${port}` : ''}`
}

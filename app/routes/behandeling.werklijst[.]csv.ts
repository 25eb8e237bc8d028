import { listWerklijstregels, type Werkregel } from '../../db/queries/werklijst.ts'
import { statusnaam } from '../domain/aanvraag/werkstand.ts'
import { leesFilter, werklijstVraag } from '../domain/behandeling/werklijst.ts'
import { toDatum } from '../domain/datum.ts'
import { termijnnaam } from '../domain/termijn/soort.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { csvResponse, toCsv, type CsvColumn } from '../lib/csv.server.ts'
import { guard } from '../lib/guard.server.ts'

/** More is a question for the open data or the monitor, not a list to work through. */
const hoogstens = 5_000

const kolommen: CsvColumn<Werkregel>[] = [
  { header: 'Nummer', value: ({ nummer }) => nummer },
  { header: 'Titel', value: ({ titel }) => titel },
  { header: 'Aanvrager', value: ({ aanvrager }) => aanvrager },
  { header: 'Regeling', value: ({ regeling }) => regeling },
  { header: 'Stand', value: ({ status }) => statusnaam[status].naam },
  { header: 'Aan zet', value: ({ aanZet }) => aanZet.aan_zet },
  { header: 'Wat er moet', value: ({ aanZet }) => aanZet.wat },
  { header: 'Uiterlijk', value: ({ valt }) => valt },
  {
    header: 'Termijn',
    value: ({ valt, termijn }) => valt && termijnnaam[termijn?.soort ?? 'beslistermijn'],
  },
  { header: 'Behandelaar', value: ({ behandelaar }) => behandelaar },
]

/** The worklist as it is on the screen, for a spreadsheet; that somebody took it along is on record. */
export const loader = guard('behandeling:lezen', async ({ db, gebruiker, actor, nu, request }) => {
  const filter = leesFilter(new URL(request.url).searchParams)
  const regels = await listWerklijstregels(db, gebruiker, filter, { nu, aantal: hoogstens })
  await appendAudit(db, actor, 'werklijst opgeslagen', 'werklijst', {
    vraag: werklijstVraag(filter),
    zaken: regels.length,
  })
  return csvResponse(toCsv(regels, kolommen), `werklijst-${toDatum(nu)}.csv`)
})

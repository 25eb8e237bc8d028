import { findOfficial, listBehandelaars } from '../../../db/queries/behandelaar.ts'
import { listToeTeWijzen } from '../../../db/queries/toewijzing.ts'
import { nietBehandelen } from '../../domain/behandeling/toewijzen.ts'
import { leesNummers } from '../../domain/behandeling/toewijzing.schema.ts'
import { leesFilter, werklijstVraag } from '../../domain/behandeling/werklijst.ts'
import type { Toegestaan } from '../../lib/guard.server.ts'
import { isUuid } from '../../domain/uuid.ts'

export type Keuze = {
  nummer: string
  titel: string
  was: string | null
  behandelaar: string | null
  /** Why it stays as it is: a separation, or because nothing would change. */
  blijft: { tekst: string; grondslag?: string } | null
}

/** The chosen cases, and once somebody is chosen what would come of each; nothing happens yet. */
export async function overzicht({ db, gebruiker, request }: Toegestaan) {
  const zoek = new URL(request.url).searchParams
  const wie = zoek.get('behandelaar')
  const id = wie && isUuid(wie) ? wie : null
  const official = id === null ? null : await findOfficial(db, gebruiker.gemeente_id, id)
  const gekozen = wie === 'niemand' || Boolean(official)
  const naam = official?.naam ?? null
  const zaken = await listToeTeWijzen(
    db,
    gebruiker,
    leesNummers(zoek.getAll('zaak')),
    official ? official.id : null,
  )
  const keuzes = zaken.map((zaak): Keuze => {
    const { nummer, titel, behandelaar_id: was, behandelaar } = zaak
    const zelfde = gekozen && was === (official ? official.id : null)
    const reden = naam === null ? null : nietBehandelen({ ...zaak, naam })
    const al = naam === null ? 'Staat al op niemands naam.' : `Staat al op naam van ${naam}.`
    return { nummer, titel, was, behandelaar, blijft: zelfde ? { tekst: al } : reden }
  })
  return {
    keuzes,
    gekozen,
    naam,
    behandelaar: official ? official.id : '',
    lijst: werklijstVraag(leesFilter(new URLSearchParams(zoek.get('lijst') ?? ''))),
    behandelaars: await listBehandelaars(db, gebruiker.gemeente_id),
  }
}

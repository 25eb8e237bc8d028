import { findOverneembaar } from '../../../db/queries/afwezigheid.ts'
import { listOvernemers } from '../../../db/queries/beoordeling.ts'
import { belemmeringenVoorOverdracht } from '../../domain/afwezigheid/afwezigheid.ts'
import { toDatum } from '../../domain/datum.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** Which assessments can go to somebody else today, who can take one, and why the others cannot. */
export async function overdrachtkeuzes({ db, zaak, nu }: InZaak) {
  const vandaag = toDatum(nu)
  const { beoordelingen } = await findOverneembaar(db, zaak.id, vandaag)
  const over =
    zaak.status === 'in_beoordeling'
      ? beoordelingen.filter((een) => een.afwezig && !een.afgerond)
      : []
  const [van] = over
  // whose assessment it is, is no candidate
  const collegas = (await listOvernemers(db, zaak, vandaag))
    .filter(({ id }) => !over.some(({ gebruiker_id }) => gebruiker_id === id))
    .map((iemand) => ({
      ...iemand,
      reden: van ? belemmeringenVoorOverdracht(van, iemand)[0] : undefined,
    }))
  return {
    over: over.map(({ id, naam }) => ({ value: id, label: `De beoordeling van ${naam}` })),
    vrij: collegas
      .filter(({ reden }) => reden === undefined)
      .map(({ id, naam }) => ({ value: id, label: naam })),
    niet: collegas.flatMap(({ id, naam, reden }) =>
      reden ? [{ id, naam, tekst: reden.tekst, grondslag: reden.grondslag ?? null }] : [],
    ),
  }
}

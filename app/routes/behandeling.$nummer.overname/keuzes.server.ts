import { findOverneembaar, getOvernemer } from '../../../db/queries/afwezigheid.ts'
import { listKandidaten } from '../../../db/queries/beoordeling.ts'
import {
  belemmeringenVoorBeoordelingsovername,
  belemmeringenVoorZaakovername,
} from '../../domain/afwezigheid/afwezigheid.ts'
import { nietBeoordelen } from '../../domain/beoordeling/toewijzing.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** What this official can take over in a case today, and why not the rest. */
export async function overnamekeuzes({ db, zaak, gebruiker, nu }: InZaak) {
  const { behandelaar, beoordelingen } = await findOverneembaar(db, zaak.id, toDatum(nu))
  const kandidaten = await listKandidaten(db, zaak.gemeente_id, zaak.id)
  const kandidaat = kandidaten.find(({ id }) => id === gebruiker.id)
  const overnemer = await getOvernemer(db, zaak.id, gebruiker.id)
  const delen = [
    {
      value: 'zaak',
      label: behandelaar
        ? `De behandeling, nu van ${behandelaar.naam}`
        : 'De behandeling, nu van niemand',
      hint: 'Berichten, termijnen en de volgende stap zijn dan van u.',
      redenen: belemmeringenVoorZaakovername(behandelaar, overnemer),
    },
    ...beoordelingen.filter(isVanEenAnder(gebruiker.id)).map((een) => ({
      value: een.id,
      label: `De beoordeling van ${een.naam}`,
      hint: 'U begint opnieuw en ziet niet wat er al stond. Eerst verklaart u geen belang te hebben.',
      redenen: !can(gebruiker, 'beoordeling:vastleggen')
        ? [{ code: 'rol', tekst: 'U hebt de rol beoordelaar niet.' }]
        : belemmeringenVoorBeoordelingsovername(
            een,
            kandidaat ? nietBeoordelen(kandidaat) : null,
            kandidaat?.toegewezen ?? false,
          ),
    })),
  ]
  return {
    mogelijk: delen
      .filter(({ redenen }) => redenen.length === 0)
      .map(({ value, label, hint }) => ({ value, label, hint })),
    niet: delen.flatMap(({ label, redenen: [reden] }) =>
      reden ? [{ wat: label, tekst: reden.tekst, grondslag: reden.grondslag ?? null }] : [],
    ),
  }
}

/** What a colleague still has to assess: what is finished or one's own is no question here. */
const isVanEenAnder = (wie: string) => (een: { gebruiker_id: string; afgerond: boolean }) =>
  een.gebruiker_id !== wie && !een.afgerond

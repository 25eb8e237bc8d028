import { findOverdracht } from '../../../db/queries/overdracht.ts'
import { listToegang, type Toegang } from '../../../db/queries/toegang.ts'
import { listToegangsuitnodigingen } from '../../../db/queries/toegangsuitnodiging.ts'
import { isSectienaam, sectietitels } from '../../domain/aanvraag/secties.ts'
import { toDatum, type Datum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { uitnodigingstand } from '../../domain/samenwerkingsverband/uitnodiging.ts'
import {
  belemmeringenVoorToegang,
  rechtwoorden,
  stemwoorden,
} from '../../domain/toegang/toegangsrecht.ts'
import { can, isVerlopen, type Zaakrecht } from '../../domain/toegang.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** Everybody who can open the application, and who was asked; addresses only for who leads. */
export async function mensenVan({ db, zaak, gebruiker, nu }: InZaak) {
  const leidt = can(gebruiker, 'samenwerking:leiden', zaak.zaakrecht)
  const vandaag = toDatum(nu)
  const [mensen, vragen, overdracht] = await Promise.all([
    listToegang(db, zaak.id),
    leidt ? listToegangsuitnodigingen(db, zaak.id) : [],
    findOverdracht(db, zaak.id),
  ])
  return {
    leidt,
    vraagbaar: leidt && belemmeringenVoorToegang(zaak.status).length === 0,
    gaatWeg: can(gebruiker, 'toegang:opgeven', zaak.zaakrecht),
    mensen: mensen.map((mens) => ({
      ...mensInWoorden(mens, vandaag),
      isIk: mens.gebruiker_id === gebruiker.id,
      email: leidt || mens.gebruiker_id === gebruiker.id ? mens.email : null,
      beheer: leidt && mens.recht !== 'penvoerder',
    })),
    vragen: vragen
      .filter((vraag) => ['open', 'verlopen'].includes(uitnodigingstand(vraag, nu)))
      .map((vraag) => ({
        id: vraag.id,
        email: vraag.email,
        recht: rechtwoorden[vraag.recht].naam,
        mandaat: mandaatInWoorden(vraag),
        open: uitnodigingstand(vraag, nu) === 'open',
        tot: datumVoluit(toDatum(vraag.verloopt_op)),
      })),
    overdracht: overdracht
      ? {
          naar: overdracht.naar,
          aanMij: overdracht.naar_id === gebruiker.id,
          op: datumVoluit(toDatum(overdracht.moment)),
        }
      : null,
  }
}
export type Mensen = Awaited<ReturnType<typeof mensenVan>>

function mensInWoorden(mens: Toegang, vandaag: Datum) {
  const { id, naam, email, recht, partij, secties, tot } = mens
  const antwoordt = mens.partijrol === 'partner' && recht === 'meelezer' && mens.stem === email
  const woorden = antwoordt ? stemwoorden : rechtwoorden[recht]
  return {
    id,
    naam: naam || email,
    recht: woorden.naam,
    mag: woorden.mag,
    voor: partij === naam ? null : partij,
    mandaat: mandaatInWoorden({ recht, secties, tot }),
    verlopen: isVerlopen(
      { zaakrecht: recht, namens_rol: null, mandaat: secties, mandaat_tot: tot },
      vandaag,
    ),
  }
}

type Mandaat = { recht: Zaakrecht; secties: string[]; tot: Datum | null }

/** "Uw plan en Begroting, tot en met 31 maart 2027"; null for who is no helper. */
export function mandaatInWoorden({ recht, secties, tot }: Mandaat): string | null {
  if (recht !== 'helper') return null
  const namen = secties.filter(isSectienaam).map((naam) => `‘${sectietitels[naam]}’`)
  const wat = new Intl.ListFormat('nl', { type: 'conjunction' }).format(namen) || 'niets'
  return tot ? `${wat}, tot en met ${datumVoluit(tot)}` : wat
}

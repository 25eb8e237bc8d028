import { findSectie } from '../../db/queries/sectie.ts'
import { bewaardInWoorden } from '../domain/aanvraag/bewaard.ts'
import {
  isSectienaam,
  sectietitels,
  volgendeSectie,
  type Sectienaam,
} from '../domain/aanvraag/secties.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { InZaak } from './guard.server.ts'

/** What the page of every section shows beside its questions: its version, its last save, and what was saved just now. */
export async function sectiegegevens({ db, zaak, request, nu }: InZaak, naam: Sectienaam) {
  const net = new URL(request.url).searchParams.get('bewaard')
  const [stand, vorige] = await Promise.all([
    findSectie(db, zaak.id, naam),
    isSectienaam(net) ? findSectie(db, zaak.id, net) : undefined,
  ])
  return {
    nummer: zaak.nummer,
    versie: stand?.versie ?? 0,
    bewaard: stand && bewaardInWoorden(stand.gewijzigd_op, stand.door, nu),
    net:
      vorige && isSectienaam(net)
        ? `${sectietitels[net]}: ${bewaardInWoorden(vorige.gewijzigd_op, vorige.door, nu)}`
        : null,
  }
}

/** Where saving a section leads: to the next one, or for later to the overview. */
export function naBewaren({ nummer }: Zaak, naam: Sectienaam, later: boolean) {
  const pad = later ? '' : `/${volgendeSectie(naam)}`
  return `/aanvragen/${nummer}${pad}?bewaard=${naam}`
}

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
export async function sectiegegevens(toegestaan: InZaak, naam: Sectienaam) {
  const { db, zaak, nu } = toegestaan
  const [stand, net] = await Promise.all([findSectie(db, zaak.id, naam), bewaardVan(toegestaan)])
  return {
    nummer: zaak.nummer,
    versie: stand?.versie ?? 0,
    bewaard: stand && bewaardInWoorden(stand.gewijzigd_op, stand.door, nu),
    net,
  }
}

/** The section that was saved just before this page, with the time; the address says which. */
export async function bewaardVan({ db, zaak, request, nu }: InZaak): Promise<string | null> {
  const naam = new URL(request.url).searchParams.get('bewaard')
  if (!isSectienaam(naam)) return null
  const stand = await findSectie(db, zaak.id, naam)
  if (!stand) return null
  return `${sectietitels[naam]}: ${bewaardInWoorden(stand.gewijzigd_op, stand.door, nu)}`
}

/** Where saving a section leads: to the next one, or for later to the overview. */
export function naBewaren({ nummer }: Zaak, naam: Sectienaam, later: boolean) {
  const pad = later ? '' : `/${volgendeSectie(naam)}`
  return `/aanvragen/${nummer}${pad}?bewaard=${naam}`
}

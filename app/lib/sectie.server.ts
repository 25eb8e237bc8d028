import { listAanwezig } from '../../db/queries/aanwezigheid.ts'
import { findConceptInvoer } from '../../db/queries/concept-invoer.ts'
import { findSectie } from '../../db/queries/sectie.ts'
import { aanwezigInWoorden, aanwezigSinds } from '../domain/aanvraag/aanwezigheid.ts'
import { bewaardInWoorden, wanneer } from '../domain/aanvraag/bewaard.ts'
import {
  isSectienaam,
  sectietitels,
  volgendeSectie,
  type Sectienaam,
} from '../domain/aanvraag/secties.ts'
import { schrijftSectie } from '../domain/toegang.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import { forbidden } from './errors.ts'
import type { FormValues } from './form-values.ts'
import type { InZaak } from './guard.server.ts'

/** What the page of every section needs besides its questions, ready for the form. */
export type Sectiegegevens = {
  versie: number
  /** When it was saved for the last time, and by whom. */
  bewaard?: string
  /** What this person typed before and did not save, and when. */
  getypt: FormValues | null
  getyptOm?: string
  /** Who else is at work here now, in words. */
  aanwezig: string | null
  /** Where the page sends what is being typed. */
  autosave: string
}

/** The state of a section for its page: its version, its last save, what was typed and what was saved just now. */
export async function sectiegegevens(toegestaan: InZaak, naam: Sectienaam) {
  const { db, zaak, nu, gebruiker, request } = toegestaan
  if (!schrijftSectie(zaak, naam)) throw forbidden()
  const waar = { aanvraag_id: zaak.id, naam, gebruiker_id: gebruiker.id }
  const opgeslagen = new URL(request.url).searchParams.has('opgeslagen')
  const [stand, getypt, net, aanwezig] = await Promise.all([
    findSectie(db, zaak.id, naam),
    opgeslagen ? undefined : findConceptInvoer(db, waar),
    bewaardVan(toegestaan),
    aanwezigVan(toegestaan, naam),
  ])
  const sectie: Sectiegegevens = {
    versie: getypt?.versie ?? stand?.versie ?? 0,
    bewaard: stand && bewaardInWoorden(stand.gewijzigd_op, stand.door, nu),
    getypt: getypt?.invoer ?? null,
    getyptOm: getypt && wanneer(getypt.moment, nu),
    aanwezig,
    autosave: `/aanvragen/${zaak.nummer}/concept?sectie=${naam}`,
  }
  return { nummer: zaak.nummer, net, sectie }
}

/** Who else has this section open or types in it, in words. */
export async function aanwezigVan(
  { db, zaak, nu, gebruiker }: Pick<InZaak, 'db' | 'zaak' | 'nu' | 'gebruiker'>,
  naam: Sectienaam,
) {
  const hier = { aanvraag_id: zaak.id, naam, gebruiker_id: gebruiker.id }
  return aanwezigInWoorden(await listAanwezig(db, hier, aanwezigSinds(nu)))
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

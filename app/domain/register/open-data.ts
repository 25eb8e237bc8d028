import type { Datum } from '../datum.ts'

type Publicatie = {
  nummer: string
  gemeente_id: string
  regeling_id: string
  titel: string
  samenvatting: string
  wijk: string
  onderdelen: string[]
  partners: string[]
  soort_aanvrager: 'burgerinitiatief' | 'organisatie'
  gevraagd: number
  verleend: number
  vastgesteld: number | null
  besluitdatum: Datum
  uitkomst: string
  les: string | null
}

/** An initiative as the open data tells it, amounts in cents. No point on the map: none is asked of applicants. */
export function initiatiefData(rij: Publicatie) {
  return {
    nummer: rij.nummer,
    gemeente: rij.gemeente_id,
    regeling: rij.regeling_id,
    titel: rij.titel,
    samenvatting: rij.samenvatting,
    wijk: rij.wijk,
    punt: null,
    thema: rij.onderdelen,
    partners: rij.partners,
    soort_aanvrager: rij.soort_aanvrager,
    gevraagd: rij.gevraagd,
    verleend: rij.verleend,
    vastgesteld: rij.vastgesteld,
    besluitdatum: rij.besluitdatum,
    status: rij.uitkomst,
    les: rij.les,
  }
}
export type Initiatiefdata = ReturnType<typeof initiatiefData>

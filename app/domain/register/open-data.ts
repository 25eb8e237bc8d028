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
  lon: number | null
  lat: number | null
}

/** An initiative as the open data tells it, amounts in cents. Of a home there is no point on the map. */
export function initiatiefData(rij: Publicatie) {
  return {
    nummer: rij.nummer,
    gemeente: rij.gemeente_id,
    regeling: rij.regeling_id,
    titel: rij.titel,
    samenvatting: rij.samenvatting,
    wijk: rij.wijk,
    punt: rij.lon === null || rij.lat === null ? null : { lon: rij.lon, lat: rij.lat },
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

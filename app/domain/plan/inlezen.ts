import { schoneRegel, schoon } from '../schoon.ts'
import type { Celbezwaar, Werkblad } from '../werkblad/werkblad.ts'
import { kolomnamen, verplichteKolommen, type Kolom, type Planrij } from './blad.ts'

/** A row as it was sent in: its number in the sheet, its cells, and which cells cannot be taken as text. */
export type Invoerrij = {
  rij: number
  cellen: Planrij
  bezwaren?: Partial<Record<Kolom, Celbezwaar>>
}

type Ingelezen = { rijen: Invoerrij[] } | { fout: string }

/** Takes the rows of a plan out of a sheet: the first row that says something names the columns. */
export function planrijen(blad: Werkblad): Ingelezen {
  const kop = blad.findIndex((cellen) => cellen.some(({ tekst }) => schoneRegel(tekst) !== ''))
  const namen = (blad[kop] ?? []).map(({ tekst }) => schoneRegel(tekst).toLowerCase())
  const fout = foutInKop(namen)
  if (fout) return { fout }
  const rijen = blad.flatMap((cellen, index) => {
    if (index <= kop) return []
    const rij = invoerrij(index + 1, namen, cellen)
    return Object.values(rij.cellen).every((tekst) => tekst === '') ? [] : [rij]
  })
  if (rijen.length === 0)
    return {
      fout: 'In dit bestand staat geen onderdeel. Zet onder de namen van de kolommen voor elk onderdeel een rij.',
    }
  return { rijen }
}

function foutInKop(namen: readonly string[]): string | null {
  const ontbreekt = verplichteKolommen.filter((kolom) => !namen.includes(kolom))
  if (ontbreekt.length === verplichteKolommen.length)
    return 'In dit bestand staan de namen van de kolommen niet. Neem het lege formulier, of een plan dat u hier ophaalt, en vul dat in.'
  if (ontbreekt.length > 0)
    return `In dit bestand ontbreekt ${ontbreekt.length === 1 ? 'de kolom' : 'de kolommen'} ${ontbreekt.join(', ')}. Zet die naam boven een kolom in de eerste rij.`
  const dubbel = kolomnamen.find((kolom) => namen.indexOf(kolom) !== namen.lastIndexOf(kolom))
  if (dubbel) return `De kolom ${dubbel} staat er twee keer. Haal er een weg.`
  const vreemd = namen.find((naam) => naam !== '' && !isKolom(naam))
  if (vreemd === undefined) return null
  return `De kolom ${vreemd.slice(0, 40)} hoort niet in een plan. Haal hem weg, of geef hem een naam uit het lege formulier.`
}

const isKolom = (naam: string): naam is Kolom => kolomnamen.some((kolom) => kolom === naam)

function invoerrij(rij: number, namen: readonly string[], cellen: Werkblad[number]): Invoerrij {
  const bezwaren: Invoerrij['bezwaren'] = {}
  const gelezen = kolomnamen.map((kolom) => {
    const cel = cellen[namen.indexOf(kolom)]
    if (cel?.bezwaar) bezwaren[kolom] = cel.bezwaar
    return [kolom, schoneCel(kolom, cel?.tekst ?? '')]
  })
  const inhoud = Object.fromEntries(gelezen) as Planrij
  return { rij, cellen: inhoud, ...(Object.keys(bezwaren).length > 0 && { bezwaren }) }
}

/** A text as it is kept: only an explanation and a quote may have more than one line. */
export function schoneCel(kolom: Kolom, tekst: string): string {
  if (kolom === 'toelichting' || kolom === 'citaat') return schoon(tekst)
  const regel = schoneRegel(tekst)
  return kolom === 'soort' || kolom === 'telling' ? regel.toLowerCase() : regel
}

import { eindVan, type Verbinding } from '../../../app/domain/samenhang/verbinding.ts'

const id = (nummer: number) => `00000000-0000-4000-8000-00000000000${nummer}`
export const kerk = { deelname_id: id(1), naam: 'Samenkerk', rol: 'penvoerder' } as const
export const school = { deelname_id: id(2), naam: 'De Brug', rol: 'partner' } as const
export const buren = { deelname_id: id(3), naam: 'Buren van de Bosweg', rol: 'partner' } as const
export const deelnemers = [school, buren, kerk]

export const eind = ({ deelname_id }: { deelname_id: string }) => eindVan('deelnemer', deelname_id)

/** Five who work together soon, two of whom did already; one of them typed as an organisation of its own. */
export const samenhang: Verbinding[] = [
  { van: eind(kerk), naar: eind(school), stand: 'was_er_al' },
  { van: eind(kerk), naar: eind(buren), stand: 'gepland' },
  { van: eind(kerk), naar: 'organisatie:Huisartsen Elburg', stand: 'gepland' },
  { van: eind(school), naar: 'organisatie:Sportclub', stand: 'gepland' },
  { van: eind(school), naar: eind(buren), stand: 'geen' },
  { van: eind(kerk), naar: 'domein:jeugd', stand: 'gepland' },
  { van: eind(kerk), naar: 'buurt:Oostendorp', stand: 'was_er_al' },
]

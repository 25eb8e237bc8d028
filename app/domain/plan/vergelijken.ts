import { kolomnamen, type Kolom, type Planrij } from './blad.ts'

export type Celwijziging = { kolom: Kolom; was: string; wordt: string }
export type Wijziging = { sleutel: string; kort: string; cellen: Celwijziging[] }

/** What another version of a plan brings, item by item. */
export type Verschil = {
  nieuw: Planrij[]
  gewijzigd: Wijziging[]
  weg: Planrij[]
  /** How many items stay word for word the same. */
  gelijk: number
  /** Whether items that stay come in another order. */
  andereVolgorde: boolean
}

/** Compares two versions of a plan by the keys of their items. */
export function vergelijk(was: readonly Planrij[], wordt: readonly Planrij[]): Verschil {
  const oud = new Map(was.map((rij) => [rij.sleutel, rij]))
  const over = new Set(wordt.map(({ sleutel }) => sleutel))
  const gewijzigd = wordt.flatMap((rij): Wijziging[] => {
    const eerder = oud.get(rij.sleutel)
    const cellen = eerder ? celwijzigingen(eerder, rij) : []
    return cellen.length > 0 ? [{ sleutel: rij.sleutel, kort: rij.kort, cellen }] : []
  })
  const nieuw = wordt.filter(({ sleutel }) => !oud.has(sleutel))
  const volgorde = (rijen: readonly Planrij[], in_: { has: (sleutel: string) => boolean }) =>
    rijen.flatMap(({ sleutel }) => (in_.has(sleutel) ? [sleutel] : []))
  const [eerst, nu] = [volgorde(was, over), volgorde(wordt, oud)]
  return {
    nieuw,
    gewijzigd,
    weg: was.filter(({ sleutel }) => !over.has(sleutel)),
    gelijk: wordt.length - nieuw.length - gewijzigd.length,
    andereVolgorde: eerst.some((sleutel, index) => nu[index] !== sleutel),
  }
}

const celwijzigingen = (was: Planrij, wordt: Planrij) =>
  kolomnamen.flatMap((kolom): Celwijziging[] =>
    was[kolom] === wordt[kolom] ? [] : [{ kolom, was: was[kolom], wordt: wordt[kolom] }],
  )

/** Whether nothing at all is different. */
export const isGelijk = ({ nieuw, gewijzigd, weg, andereVolgorde }: Verschil) =>
  nieuw.length + gewijzigd.length + weg.length === 0 && !andereVolgorde

/** A difference in a handful of words: "2 nieuw, 1 gewijzigd". */
export function verschilInWoorden(verschil: Verschil): string {
  const { nieuw, gewijzigd, weg, andereVolgorde } = verschil
  const delen = [
    nieuw.length > 0 && `${nieuw.length} nieuw`,
    gewijzigd.length > 0 && `${gewijzigd.length} gewijzigd`,
    weg.length > 0 && `${weg.length} weg`,
    andereVolgorde && 'andere volgorde',
  ].filter(Boolean)
  return delen.length === 0 ? 'Niets veranderd' : delen.join(', ')
}

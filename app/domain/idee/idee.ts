import type { Belemmering } from '../belemmering.ts'
import { plusDagen, plusMaanden, type Datum } from '../datum.ts'

/** Every state an idea can be in. */
export const ideestanden = ['nieuw', 'in_gesprek', 'aanvraag', 'afgerond', 'ingetrokken'] as const
export type Ideestand = (typeof ideestanden)[number]
export type Ideekant = 'gemeente' | 'inwoner'

/** How an idea can end that does not become an application. */
export const ideeuitkomsten = ['hulp_zonder_geld', 'andere_plek', 'gaat_niet_door'] as const
export type Ideeafloop = (typeof ideeuitkomsten)[number]

type Stap = { door: Ideekant; van: readonly Ideestand[]; naar: Ideestand | null }

/** Every act on an idea: by which side, from which states, and to which state (null: it stays). */
export const ideestappen = {
  oppakken: { door: 'gemeente', van: ['nieuw', 'in_gesprek'], naar: 'in_gesprek' },
  noteren: { door: 'gemeente', van: ['in_gesprek'], naar: null },
  kaart_voorstellen: { door: 'gemeente', van: ['in_gesprek', 'aanvraag'], naar: null },
  kaart_plaatsen: { door: 'inwoner', van: ['in_gesprek', 'aanvraag'], naar: null },
  naar_aanvraag: { door: 'gemeente', van: ['in_gesprek'], naar: 'aanvraag' },
  afronden: { door: 'gemeente', van: ['in_gesprek'], naar: 'afgerond' },
  antwoorden: { door: 'inwoner', van: ['nieuw', 'in_gesprek'], naar: null },
  heropenen: { door: 'inwoner', van: ['afgerond'], naar: 'in_gesprek' },
  intrekken: { door: 'inwoner', van: ['nieuw', 'in_gesprek'], naar: 'ingetrokken' },
} as const satisfies Record<string, Stap>
export type Ideehandeling = keyof typeof ideestappen

/** An idea, as far as the rules look at it. */
export type Idee = { stand: Ideestand; gebruiker_id: string; begeleider_id: string | null }

/** Why this person cannot do this with the idea now; an empty list means they can. */
export function belemmeringenVoorIdee(
  handeling: Ideehandeling,
  idee: Idee,
  gebruikerId: string,
): Belemmering[] {
  const { door, van }: Stap = ideestappen[handeling]
  const belemmeringen: Belemmering[] = []
  if (!van.includes(idee.stand))
    belemmeringen.push({ code: 'stand', tekst: waaromNiet[idee.stand] })
  if (door === 'inwoner') return belemmeringen
  if (idee.gebruiker_id === gebruikerId)
    belemmeringen.push({
      code: 'eigen-idee',
      tekst: 'Dit is uw eigen idee. Een collega praat er met u over.',
      grondslag: 'Awb 2:4',
    })
  else if (handeling === 'oppakken' && idee.begeleider_id === gebruikerId)
    belemmeringen.push({ code: 'al-van-u', tekst: 'U begeleidt dit idee al.' })
  else if (
    handeling !== 'oppakken' &&
    idee.begeleider_id !== gebruikerId &&
    van.includes(idee.stand)
  )
    belemmeringen.push({
      code: 'ander-begeleidt',
      tekst: 'Een collega begeleidt dit idee. Neem het eerst over.',
    })
  return belemmeringen
}

const waaromNiet: Record<Ideestand, string> = {
  nieuw: 'Nog niemand heeft dit idee opgepakt. Pak het eerst op.',
  in_gesprek: 'Over dit idee loopt een gesprek.',
  aanvraag: 'Van dit idee is een aanvraag gemaakt. Ga daar verder.',
  afgerond: 'Dit idee is afgerond.',
  ingetrokken: 'De indiener heeft dit idee ingetrokken.',
}

/** Within how many days somebody of the municipality calls or writes: a promise, no term of the law. */
export const REACTIEDAGEN = 7
/** How many months an idea is kept after its end, and how many a card stays public. */
const BEWAARMAANDEN = 12
export const KAARTMAANDEN = 6
/** How many ideas one person may have open at a time. */
export const HOOGSTENS_OPEN = 5

export const reactieVoor = (vandaag: Datum): Datum => plusDagen(vandaag, REACTIEDAGEN)

/** What changes in an idea that ends: nobody has to do anything more, and it is kept for a year. */
export const sluiten = (vandaag: Datum) => ({
  aan_zet: 'niemand' as const,
  reactie_voor: null,
  bewaren_tot: plusMaanden(vandaag, BEWAARMAANDEN),
})

/** Why one more idea cannot be left; the limit is there against floods, not against ideas. */
export function belemmeringenVoorAchterlaten(open: number): Belemmering[] {
  if (open < HOOGSTENS_OPEN) return []
  return [
    {
      code: 'te-veel-open',
      tekst: `U hebt al ${open} ideeën waar wij nog mee bezig zijn. Bel ons als u er nog een hebt.`,
    },
  ]
}

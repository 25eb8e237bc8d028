import type { Rol } from '../toegang.ts'

/** What waits for a person, whose work it is, and on which page of the case it is done. */
export const taaksoorten = {
  printen_en_verzenden: {
    naam: 'Printen en verzenden',
    rollen: ['secretaris', 'intake'],
    pad: 'besluit',
  },
  opnieuw_versturen: {
    naam: 'Brief opnieuw versturen',
    rollen: ['secretaris'],
    pad: 'besluit/herzending',
  },
  rekening_bevestigen: { naam: 'Rekening controleren', rollen: ['control'], pad: 'betaling' },
  verantwoording_beoordelen: {
    naam: 'Verantwoording beoordelen',
    rollen: ['intake', 'coordinator'],
    pad: 'vaststelling',
  },
  bericht_beantwoorden: {
    naam: 'Bericht beantwoorden',
    rollen: ['intake', 'beoordelaar', 'coordinator', 'jurist', 'begeleider'],
    pad: 'berichten',
  },
} as const satisfies Record<string, { naam: string; rollen: Rol[]; pad: string }>
export type Taaksoort = keyof typeof taaksoorten

/** The kinds of tasks that are work for somebody with these roles. */
export function takenVoor(rollen: readonly Rol[]): Taaksoort[] {
  const soorten = Object.keys(taaksoorten) as Taaksoort[]
  return soorten.filter((soort) => taaksoorten[soort].rollen.some((rol) => rollen.includes(rol)))
}

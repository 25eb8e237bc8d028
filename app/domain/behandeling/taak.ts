import type { Rol } from '../toegang.ts'

/** What waits for a person, and whose work it is. */
export const taaksoorten = {
  printen_en_verzenden: { naam: 'Printen en verzenden', rollen: ['secretaris', 'intake'] },
  opnieuw_versturen: { naam: 'Brief opnieuw versturen', rollen: ['secretaris'] },
  rekening_bevestigen: { naam: 'Rekening controleren', rollen: ['control'] },
  verantwoording_beoordelen: {
    naam: 'Verantwoording beoordelen',
    rollen: ['intake', 'coordinator'],
  },
  bericht_beantwoorden: {
    naam: 'Bericht beantwoorden',
    rollen: ['intake', 'beoordelaar', 'coordinator', 'jurist', 'begeleider'],
  },
} as const satisfies Record<string, { naam: string; rollen: Rol[] }>
export type Taaksoort = keyof typeof taaksoorten

/** The kinds of tasks that are work for somebody with these roles. */
export function takenVoor(rollen: readonly Rol[]): Taaksoort[] {
  const soorten = Object.keys(taaksoorten) as Taaksoort[]
  return soorten.filter((soort) => taaksoorten[soort].rollen.some((rol) => rollen.includes(rol)))
}

import type { Belemmering } from '../belemmering.ts'

export type Effectregel = { wie: string; legt_in: string; krijgt: string }

const GENOEG = 20

/** Why no line can be added: beyond this number nobody reads the drawing. */
export const belemmeringenVoorEffectregel = (aantal: number): Belemmering[] =>
  aantal < GENOEG
    ? []
    : [{ code: 'te-veel', tekst: `Er staan al ${GENOEG} regels. Haal er eerst een weg.` }]

/** What the drawing makes visible: who gains without investing, who invests without gaining, and who is missing. */
export function watOpvalt(regels: readonly Effectregel[], partners: readonly string[]) {
  const per = new Map<string, { naam: string; legtIn: boolean; krijgt: boolean }>()
  for (const { wie, legt_in, krijgt } of regels) {
    const eerder = per.get(sleutel(wie))
    per.set(sleutel(wie), {
      naam: eerder?.naam ?? wie,
      legtIn: eerder?.legtIn === true || legt_in !== '',
      krijgt: eerder?.krijgt === true || krijgt !== '',
    })
  }
  const alle = [...per.values()]
  return {
    wintZonderInleg: alle.filter((een) => een.krijgt && !een.legtIn).map(({ naam }) => naam),
    legtInZonderWinst: alle.filter((een) => een.legtIn && !een.krijgt).map(({ naam }) => naam),
    ontbreekt: regels.length === 0 ? [] : partners.filter((naam) => !per.has(sleutel(naam))),
  }
}

const sleutel = (naam: string) => naam.trim().toLowerCase()

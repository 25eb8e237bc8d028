import type { Gebruiker, Rol } from '../toegang.ts'

/** For whom a note is; whoever applies is never among them. */
export const lezerskringen = ['zaak', 'beoordelaars', 'ambtenaren'] as const
export type Lezerskring = (typeof lezerskringen)[number]

export const lezerskringnaam: Record<Lezerskring, string> = {
  zaak: 'Collega’s van deze zaak',
  beoordelaars: 'Beoordelaars',
  ambtenaren: 'Alle ambtenaren die zaken behandelen',
}

const beoordelaars: Rol[] = ['beoordelaar', 'coordinator']

/** Whether a note for assessors is for this person. */
export const isBeoordelaar = ({ rollen }: Pick<Gebruiker, 'rollen'>) =>
  rollen.some((rol) => beoordelaars.includes(rol))

/** Who reads a note for the colleagues of this case, by name: said before it is saved. */
export const collegasInWoorden = (namen: readonly string[]) =>
  namen.length === 0
    ? 'Nu alleen uzelf: er werkt nog niemand anders aan deze zaak.'
    : `Nu: ${namen.join(', ')} en uzelf. Wie later aan de zaak gaat werken, leest het ook.`

import type { Botsing } from '../../domain/aanvraag/samenvoegen.ts'

const labels: Record<string, string> = {
  soort: 'Wie vraagt aan',
  naam: 'Naam',
  kvk_nummer: 'KVK-nummer',
  organisatiesoort: 'Soort organisatie',
  leden: 'Leden van de groep',
  straat: 'Straat',
  huisnummer: 'Huisnummer',
  postcode: 'Postcode',
  plaats: 'Plaats',
  telefoon: 'Telefoonnummer',
}

/** Colliding answers with their question, ready to show. */
export const inWoorden = (velden: readonly Botsing[]) =>
  velden.map(({ naam, hun, mijn }) => ({
    naam,
    label: labels[naam] ?? naam,
    hun: tekst(hun),
    mijn: tekst(mijn),
  }))

function tekst(waarde: unknown): string {
  if (Array.isArray(waarde)) return waarde.map(lid).join('\n')
  return typeof waarde === 'string' ? waarde.replaceAll('_', ' ') : ''
}

const lid = ({ naam, aansprakelijk }: { naam: string; aansprakelijk: boolean }) =>
  aansprakelijk ? `${naam} (aansprakelijk)` : naam

import type { Botsing } from '../../domain/aanvraag/samenvoegen.ts'
import { projectplanvragen } from '../../domain/aanvraag/vragen.ts'
import { isDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'

/** Colliding answers with their question, ready to show. */
export const inWoorden = (velden: readonly Botsing[]) =>
  velden.map(({ naam, hun, mijn }) => ({
    naam,
    label: Object.entries(projectplanvragen).find(([vraag]) => vraag === naam)?.[1] ?? naam,
    hun: tekst(hun),
    mijn: tekst(mijn),
  }))

const tekst = (waarde: unknown) =>
  typeof waarde === 'boolean'
    ? waarde
      ? 'Ja'
      : 'Nee'
    : isDatum(waarde)
      ? datumVoluit(waarde)
      : typeof waarde === 'string'
        ? waarde
        : ''

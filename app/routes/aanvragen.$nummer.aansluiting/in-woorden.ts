import {
  motiveringUit,
  onderdeelVan,
  paarVanVraag,
  vasteSoortVan,
} from '../../domain/aanvraag/aansluiting.ts'
import { domeinnamen } from '../../domain/aanvraag/domeinnamen.ts'
import { domeinen } from '../../domain/aanvraag/inhoud.ts'
import type { Botsing } from '../../domain/aanvraag/samenvoegen.ts'
import { samenhangvragen } from '../../domain/aanvraag/vragen.ts'
import { verbindingantwoorden } from '../../domain/samenhang/in-woorden.ts'
import type { Vragen } from './aansluiting-form.tsx'

type Namen = Pick<Vragen, 'namen' | 'vast' | 'verbinding'>

/** Colliding answers with their question, ready to show. */
export const inWoorden = (velden: readonly Botsing[], { namen, vast, verbinding }: Namen) =>
  velden.map(({ naam, hun, mijn }) => {
    const id = onderdeelVan(naam)
    const soort = vasteSoortVan(naam)
    const paar = paarVanVraag(naam)
    const tekst = id
      ? gekozen
      : paar
        ? (waarde: unknown) => verbindingantwoorden[String(waarde)] ?? ''
        : (waarde: unknown) => antwoord(waarde, namen)
    const tweetal = verbinding?.voorstellen.find(({ sleutel }) => naam.endsWith(`-${sleutel}`))
    if (tweetal)
      return {
        naam,
        label: `${tweetal.van} en ${tweetal.naar}: ${tweetal.vraag.toLowerCase()}`,
        hun: tekst(hun),
        mijn: tekst(mijn),
      }
    const label = id
      ? (namen[id] ?? naam)
      : soort
        ? (vast.find((keuze) => keuze.soort === soort)?.vraag ?? naam)
        : (Object.entries(samenhangvragen).find(([vraag]) => vraag === naam)?.[1] ?? naam)
    return { naam, label, hun: tekst(hun), mijn: tekst(mijn) }
  })

const gekozen = (keuze: unknown) =>
  keuze ? `Gekozen. ${motiveringUit(keuze) || '(nog geen reden)'}` : 'Niet gekozen.'

function antwoord(waarde: unknown, namen: Record<string, string>): string {
  if (Array.isArray(waarde))
    return domeinen
      .filter((domein) => waarde.includes(domein))
      .map((domein) => domeinnamen[domein])
      .join(', ')
  return typeof waarde === 'string' ? (namen[waarde] ?? waarde) : ''
}

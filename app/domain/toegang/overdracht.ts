import type { Belemmering } from '../belemmering.ts'
import type { Zaakrecht } from '../toegang.ts'
import { belemmeringenVoorToegang } from './toegangsrecht.ts'

export type Opvolger = {
  recht: Zaakrecht
  /** Whether they act for the party that applies now. */
  zelfdePartij: boolean
  /** What they do in the case for the municipality. */
  taken: readonly string[]
}

/** Why this person cannot be asked to lead; an empty list means they can. */
export function belemmeringenVoorOverdracht(
  { recht, zelfdePartij, taken }: Opvolger,
  status: string,
): Belemmering[] {
  const belemmeringen = belemmeringenVoorToegang(status)
  if (recht === 'penvoerder')
    belemmeringen.push({ code: 'al-penvoerder', tekst: 'Deze persoon is al penvoerder.' })
  if (recht === 'helper')
    belemmeringen.push({
      code: 'helper',
      tekst: 'Een helper vult in namens een ander en kan geen penvoerder zijn.',
    })
  if (taken.length > 0)
    belemmeringen.push({
      code: 'behandelt-zelf',
      tekst: 'Deze persoon werkt voor de gemeente aan deze aanvraag en kan geen penvoerder zijn.',
      grondslag: 'Awb 2:4',
    })
  if (!zelfdePartij && status !== 'concept')
    belemmeringen.push({
      code: 'andere-partij',
      tekst:
        'De aanvraag is gedaan door uw partij, en die krijgt het besluit. Moet een andere partij dat overnemen? Stuur de gemeente een bericht.',
    })
  return belemmeringen
}

/** What handing over changes, in the words of who reads it before saying yes. */
export function gevolgenVanOverdracht(zelfdePartij: boolean, isVoorgelegd: boolean): string[] {
  return [
    'De nieuwe penvoerder ondertekent en dient in, bepaalt wie erbij kan en krijgt de berichten van de gemeente.',
    zelfdePartij
      ? 'De aanvraag blijft van dezelfde partij. In de tekst voor de partners verandert niets.'
      : 'De aanvraag wordt van een andere partij: die krijgt het besluit en het geld.',
    !zelfdePartij &&
      (isVoorgelegd
        ? 'Wie penvoerder is, staat in de tekst die uw partners lazen. Die tekst wordt opnieuw voorgelegd en iedere partner antwoordt opnieuw.'
        : 'De vorige penvoerder doet daarna mee als partner en bevestigt de tekst zelf.'),
    !zelfdePartij && 'Een helper van de vorige penvoerder kan er niet meer bij.',
    'De vorige penvoerder kan blijven meeschrijven.',
  ].filter((zin) => zin !== false)
}

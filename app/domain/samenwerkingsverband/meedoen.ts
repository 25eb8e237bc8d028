import type { Belemmering } from '../belemmering.ts'

type Persoon = {
  geblokkeerd: boolean
  /** What this person does in the case for the municipality. */
  taken: readonly string[]
  /** Signed in as somebody else, who takes part in this application already. */
  ingelogdAlsAnder: boolean
}

/** Why this person cannot take part in an application at all; an empty list means they can. */
export function belemmeringenVoorMeedoen({ geblokkeerd, taken, ingelogdAlsAnder }: Persoon) {
  const belemmeringen: Belemmering[] = []
  if (geblokkeerd)
    belemmeringen.push({
      code: 'geblokkeerd',
      tekst: 'Met dit e-mailadres kunt u niet inloggen. Bel de gemeente.',
    })
  if (taken.some((taak) => taak !== 'begeleider'))
    belemmeringen.push({
      code: 'behandelt-zelf',
      tekst: 'U behandelt deze aanvraag voor de gemeente. Dan kunt u er niet zelf aan meedoen.',
      grondslag: 'Awb 2:4',
    })
  if (ingelogdAlsAnder)
    belemmeringen.push({
      code: 'voor-een-ander',
      tekst:
        'U bent ingelogd als iemand die zelf al meedoet aan deze aanvraag. Niemand antwoordt voor een ander: laat de partner de eigen uitnodiging openen.',
    })
  return belemmeringen
}

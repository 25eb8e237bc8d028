import type { Sectienaam } from './aanvraag/secties.ts'

/** What the application itself says that supports a finding, and in which section it stands. */
export type Bewijs = { onderdeel: Sectienaam; tekst: string }

/** The sentence of the plan or scheme on which a condition rests. */
export type Bron = { onderdeel: string; paragraaf: string; citaat: string }

type Grond = { reden: string; bewijs: Bewijs[] }

/** What a rule finds; where it is not there yet, it always says what would help. */
export type Uitslag =
  | (Grond & { uitkomst: 'voldoet' | 'oordeel_nodig'; wat_helpt: string | null })
  | (Grond & { uitkomst: 'nog_niet'; wat_helpt: string })

/** How one condition of the scheme stands, the same for applicant, assessor and letter; `waar` is where one answers. */
export type Bevinding = Uitslag & { voorwaarde: string; waar: Sectienaam; bron: Bron }

export type Uitkomst = Bevinding['uitkomst']

/** What the application itself says that supports a finding, and in which section it stands. */
export type Bewijs = { onderdeel: string; tekst: string }

/** The sentence of the plan or scheme on which a condition rests. */
export type Bron = { onderdeel: string; paragraaf: string; citaat: string }

/** How one condition of the scheme stands, the same for applicant, assessor and letter. */
export type Bevinding = {
  voorwaarde: string
  uitkomst: 'voldoet' | 'nog_niet' | 'oordeel_nodig'
  reden: string
  bewijs: Bewijs[]
  bron: Bron
  wat_helpt: string | null
}

/** How a parameter is typed: an amount in euros, one of the choices, a list with one item on each line. */
export type Invoerwijze =
  | 'getal'
  | 'procent'
  | 'bedrag'
  | 'datum'
  | 'regel'
  | 'tekst'
  | 'regels'
  | 'keuze'
  | 'keuzes'
  | 'vinkje'

export type Optie = { waarde: string; naam: string }

/** One parameter as a form asks for it. */
export type Parameterveld = {
  label: string
  hulp?: string
  invoer: Invoerwijze
  opties?: readonly Optie[]
  /** May be left empty: the rule then does not look at it. */
  optioneel?: true
}

type Grond = { tekst: string; artikel: string }

/** Grounds of the law to choose from in a form, each with its article; the first choice is none. */
export const grondkeuzes = (gronden: Readonly<Record<string, Grond>>) => [
  { value: '', label: 'Kies een grond' },
  ...Object.entries(gronden).map(([value, { tekst, artikel }]) => ({
    value,
    label: `${tekst} (${artikel})`,
  })),
]

/** A reason why an act is not possible now, in words for who wants to do it, with its article where there is one. */
export type Belemmering = { code: string; tekst: string; grondslag?: string }

/** The reason in a table of several, with its article where there is one. */
export const redenMetArtikel = ({
  tekst,
  grondslag,
}: {
  tekst: string
  grondslag?: string | null
}) => (grondslag ? `${tekst} (${grondslag})` : tekst)

/** A reason why an act is not possible now, in words for who wants to do it, with its article where there is one. */
export type Belemmering = { code: string; tekst: string; grondslag?: string }

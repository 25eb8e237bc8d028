/** What came after a decision: an objection against it, or a change of what it granted. */
export const vervolgsoorten = ['bezwaar', 'wijziging'] as const
export type Vervolgsoort = (typeof vervolgsoorten)[number]

export const isVervolgsoort = (soort: string | undefined): soort is Vervolgsoort =>
  vervolgsoorten.some((een) => een === soort)

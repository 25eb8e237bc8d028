/** What came after a decision: an objection against it, or a change of what it granted. */
export const vervolgsoorten = ['bezwaar', 'wijziging'] as const
export type Vervolgsoort = (typeof vervolgsoorten)[number]

export const isVervolgsoort = (soort: string | undefined): soort is Vervolgsoort =>
  vervolgsoorten.some((een) => een === soort)

/** What such an item is called beside the number of its case: the first objection is B1, the first change W1. */
export const vervolgkenmerk = (nummer: string, soort: Vervolgsoort, volgnummer: number) =>
  `${nummer}/${soort === 'bezwaar' ? 'B' : 'W'}${volgnummer}`

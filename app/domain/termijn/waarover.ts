/** On what the municipality decides within a term; a request to change is an application too (Awb 1:3 lid 3). */
export type Waarover = 'aanvraag' | 'wijziging' | 'bezwaar'

/** Those whose term to decide is announced, put off and suspended in the same way; an objection has rules of its own. */
export const aanvraagsoorten = ['aanvraag', 'wijziging'] as const
export type Aanvraagsoort = (typeof aanvraagsoorten)[number]

export const isAanvraagsoort = (typed: string | null): typed is Aanvraagsoort =>
  aanvraagsoorten.some((soort) => soort === typed)

/** What is decided on, as a letter to who waits for it says. */
export const voorwerp = (
  { titel, nummer }: { titel: string; nummer: string },
  over: Waarover = 'aanvraag',
) =>
  ({
    aanvraag: `uw aanvraag “${titel}” (${nummer})`,
    wijziging: `uw verzoek om de subsidie voor “${titel}” (${nummer}) te veranderen`,
    bezwaar: `uw bezwaar bij “${titel}” (${nummer})`,
  })[over]

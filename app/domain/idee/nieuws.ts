/** What can be told about an idea: to whose idea it is, and to the begeleiders. */
export const ideenieuws = [
  'achtergelaten',
  'gesprek',
  'kaartje',
  'meedoen',
  'aanvraag',
  'afgerond',
  'nieuw',
  'antwoord',
  'helper',
] as const
export type Ideenieuws = (typeof ideenieuws)[number]

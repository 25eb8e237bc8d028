/**
 * What it means for the decision when a condition is not met: the scheme then asks for a refusal, or leaves the
 * college room, as the general grounds do (Awb 4:35: "kan worden geweigerd").
 */
export const gewichten = ['doorslaggevend', 'weegt_mee'] as const
export type Gewicht = (typeof gewichten)[number]

/** What a weight is called. */
export const gewichtnaam: Record<Gewicht, string> = {
  doorslaggevend: 'Doorslaggevend',
  weegt_mee: 'Weegt mee',
}

/** What a weight means for the decision, in a sentence. */
export const gewichtuitleg: Record<Gewicht, string> = {
  doorslaggevend: 'Voldoet een aanvraag hier niet aan, dan weigert het college de subsidie.',
  weegt_mee:
    'Voldoet een aanvraag hier niet aan, dan kan het college de subsidie weigeren. Het schrijft op waarom.',
}

/** The keys of the conditions that leave the college room. */
export const weegtAlleenMee = (voorwaarden: readonly { sleutel: string; gewicht: Gewicht }[]) =>
  voorwaarden.filter(({ gewicht }) => gewicht === 'weegt_mee').map(({ sleutel }) => sleutel)

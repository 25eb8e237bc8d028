/** The way back from a page of the municipality about one case. The loader gives its number. */
export const behandelingKruimels = ({ nummer }: { nummer: string }) => [
  { naam: 'Behandeling', naar: '/behandeling' },
  { naam: nummer, naar: `/behandeling/${nummer}` },
]

/** The same from a page about its payments. */
export const betalingKruimels = (data: { nummer: string }) => [
  ...behandelingKruimels(data),
  { naam: 'Betaling', naar: `/behandeling/${data.nummer}/betaling` },
]

type Afgesproken = { richting: 'hoger' | 'lager' | 'geen'; streefwaarde: number | null }

export type Criteriumuitkomst = 'gehaald' | 'anders' | 'verhaal'

/** Whether the number came out as was hoped; where none was agreed or measured, the story counts. */
export function uitkomstVan(
  { richting, streefwaarde }: Afgesproken,
  realisatie: number | null,
): Criteriumuitkomst {
  if (realisatie === null || streefwaarde === null || richting === 'geen') return 'verhaal'
  const gehaald = richting === 'hoger' ? realisatie >= streefwaarde : realisatie <= streefwaarde
  return gehaald ? 'gehaald' : 'anders'
}

/** In words that judge nobody: what came out otherwise is a lesson. */
export const uitkomstwoord: Record<
  Criteriumuitkomst,
  { naam: string; toon: 'good' | 'info' | 'neutral' }
> = {
  gehaald: { naam: 'Gehaald', toon: 'good' },
  anders: { naam: 'Anders dan gehoopt', toon: 'info' },
  verhaal: { naam: 'In woorden', toon: 'neutral' },
}

/** What an initiative does next. */
export const vervolgen = {
  doorgaan: 'Wij gaan zo door',
  opschalen: 'Wij willen het groter maken',
  aanpassen: 'Wij gaan door, maar anders',
  overdragen: 'Een ander neemt het over',
  stoppen: 'Wij stoppen ermee',
} as const
export type Vervolg = keyof typeof vervolgen

/** The terms a case can have. */
export const termijnsoorten = [
  'beslistermijn',
  'hersteltermijn',
  'buitenbehandelingtermijn',
  'bezwaartermijn',
  'betaaltermijn',
  'vaststellingsaanvraag',
  'vaststellingsbesluit',
  'ingebrekestelling',
  'dwangsombetaling',
  'bezwaarbesluit',
  'beroepstermijn',
] as const
export type Termijnsoort = (typeof termijnsoorten)[number]

/** What each term is for, in words for both sides. */
export const termijnnaam: Record<Termijnsoort, string> = {
  beslistermijn: 'Termijn om te beslissen',
  hersteltermijn: 'Termijn om aan te vullen',
  buitenbehandelingtermijn: 'Termijn om de aanvraag niet te behandelen',
  bezwaartermijn: 'Termijn om bezwaar te maken',
  betaaltermijn: 'Termijn om te betalen',
  vaststellingsaanvraag: 'Termijn om verantwoording af te leggen',
  vaststellingsbesluit: 'Termijn om de subsidie vast te stellen',
  ingebrekestelling: 'Twee weken na de ingebrekestelling',
  dwangsombetaling: 'Termijn om de dwangsom te betalen',
  bezwaarbesluit: 'Termijn om op het bezwaar te beslissen',
  beroepstermijn: 'Termijn om beroep in te stellen bij de rechter',
}

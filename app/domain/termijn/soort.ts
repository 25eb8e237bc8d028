import type { Aanvraagsoort } from './waarover.ts'

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
  'kostenbetaling',
  'bezwaarbesluit',
  'beroepstermijn',
  'zienswijzetermijn',
  'wijzigingsbesluit',
  'terugbetaling',
  'teruggave',
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
  kostenbetaling: 'Termijn om de kosten van het bezwaar te betalen',
  bezwaarbesluit: 'Termijn om op het bezwaar te beslissen',
  beroepstermijn: 'Termijn om beroep in te stellen bij de rechter',
  zienswijzetermijn: 'Termijn om op het voornemen te reageren',
  wijzigingsbesluit: 'Termijn om over het verzoek om wijziging te beslissen',
  terugbetaling: 'Termijn om terug te betalen',
  teruggave: 'Termijn om te betalen wat u te veel terugbetaalde',
}

/** Within these somebody may act, and need not: that they end is nobody's lateness. */
export const magVerstrijken: readonly Termijnsoort[] = [
  'bezwaartermijn',
  'beroepstermijn',
  'zienswijzetermijn',
  'buitenbehandelingtermijn',
]

/** Who has to act within it and what, in plain words for who applies. */
export const wieIsErAan: Record<Termijnsoort, string> = {
  beslistermijn: 'De gemeente beslist over de aanvraag.',
  hersteltermijn: 'U vult aan wat ontbreekt.',
  buitenbehandelingtermijn:
    'Is de aanvraag dan nog niet compleet, dan mag de gemeente haar binnen deze tijd niet behandelen. Daarna moet zij beslissen.',
  bezwaartermijn: 'U kunt bezwaar maken tegen het besluit.',
  betaaltermijn: 'De gemeente betaalt.',
  vaststellingsaanvraag: 'U vertelt hoe het ging.',
  vaststellingsbesluit: 'De gemeente stelt vast hoeveel subsidie het wordt.',
  ingebrekestelling: 'De gemeente was te laat. Zij moet nu echt beslissen.',
  dwangsombetaling: 'De gemeente betaalt de dwangsom.',
  kostenbetaling: 'De gemeente betaalt de kosten van het bezwaar.',
  bezwaarbesluit: 'De gemeente beslist op het bezwaar.',
  beroepstermijn: 'U kunt naar de rechter.',
  zienswijzetermijn: 'U zegt wat u van het voornemen vindt. Het mag, het hoeft niet.',
  wijzigingsbesluit: 'De gemeente beslist over uw verzoek.',
  terugbetaling: 'U betaalt terug wat de gemeente terugvroeg.',
  teruggave: 'De gemeente geeft terug wat u te veel terugbetaalde.',
}

/** What is decided on within this term, where the municipality is the one that decides. */
export const aanvraagsoortVan = (soort: Termijnsoort): Aanvraagsoort =>
  soort === 'wijzigingsbesluit' ? 'wijziging' : 'aanvraag'

import { samenwerkingsKruimels } from './samenwerkings-kruimels.ts'

/** The way back from a page about who can open an application. The loader gives its number. */
export const toegangsKruimels = (data: { nummer: string }) => [
  ...samenwerkingsKruimels(data),
  { naam: 'Wie erbij kan', naar: `/aanvragen/${data.nummer}/samenwerkingsverband/toegang` },
]

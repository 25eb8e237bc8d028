/** Every kind of item a plan can hold, in the words of the four plans. */
export const onderdeelSoorten = [
  'uitgangspunt',
  'doel',
  'spoor',
  'ambitie',
  'effect',
  'voorwaarde',
  'indicator',
  'uitdaging',
  'niveau',
  'programma',
  'programmalijn',
  'doelstelling',
  'thema',
  'trend',
  'kader',
  'trede',
  'bekostigingsvorm',
] as const

export type OnderdeelSoort = (typeof onderdeelSoorten)[number]

import type { Demozaak } from '../zaak.ts'

/** What the demo cases of Oude IJsselstreek have in common. */
export const ijsselstreeks = {
  gemeente: 'oude-ijsselstreek',
  regeling: 'oude-ijsselstreek-inwonersinitiatieven',
  dekking: [],
  partners: [],
  criteria: [],
  vast: {
    trede: 'oude-ijsselstreek-2013/trede-2',
    bekostigingsvorm: 'oude-ijsselstreek-2013/bekostigingsvorm-1',
  },
} satisfies Partial<Demozaak>

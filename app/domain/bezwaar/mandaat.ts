import type { Belemmering } from '../belemmering.ts'

type Mandaat = { isEerdereBeslisser: boolean; isBehandelaar: boolean }

/** Why this person does not decide on the objection in mandate (Awb 10:3 lid 3). */
export function belemmeringenVoorBezwaarmandaat({
  isEerdereBeslisser,
  isBehandelaar,
}: Mandaat): Belemmering[] {
  const grondslag = 'Awb 10:3 lid 3'
  if (isEerdereBeslisser)
    return [
      {
        code: 'zelf-beslist',
        tekst: 'U nam het besluit waartegen bezwaar is gemaakt. Een ander beslist op het bezwaar.',
        grondslag,
      },
    ]
  return isBehandelaar
    ? [
        {
          code: 'behandelaar',
          tekst: 'U bereidde deze beslissing voor. Een ander neemt haar.',
          grondslag,
        },
      ]
    : []
}

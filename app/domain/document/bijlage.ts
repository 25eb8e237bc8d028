import type { Aanvraagstatus } from '../aanvraag/status.ts'
import type { Belemmering } from '../belemmering.ts'
import { maximumaantal } from './bestand.ts'

/** Why the applicant cannot add a file now. After submission files come along with a requested completion. */
export function belemmeringenVoorBijlage(zaak: {
  status: Aanvraagstatus
  aantal: number
}): Belemmering[] {
  if (zaak.status !== 'concept')
    return [
      {
        code: 'al-ingediend',
        tekst:
          'U hebt de aanvraag ingediend. Daarom verandert u de bijlagen niet meer. Vraagt de gemeente om een aanvulling? Dan kunt u daar een bestand bij sturen.',
      },
    ]
  if (zaak.aantal >= maximumaantal)
    return [
      {
        code: 'te-veel-bestanden',
        tekst: `Een aanvraag heeft hoogstens ${maximumaantal} bijlagen. Vervang een bijlage of voeg er twee samen.`,
      },
    ]
  return []
}

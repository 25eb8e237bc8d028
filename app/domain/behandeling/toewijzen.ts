import type { Belemmering } from '../belemmering.ts'

/** Somebody who may get a case, and what stands between them and it. */
export type Behandelkandidaat = {
  naam: string
  /** Is among the applicants; who only helped to enter it may handle it. */
  vraagt_zelf_aan: boolean
  /** Declared to have an interest in it. */
  heeft_belang: boolean
  behandelt_bezwaar: boolean
}

/** Why this person cannot handle this case, or null when they can. */
export function nietBehandelen(kandidaat: Behandelkandidaat): Belemmering | null {
  const { naam, vraagt_zelf_aan, heeft_belang, behandelt_bezwaar } = kandidaat
  if (vraagt_zelf_aan)
    return {
      code: 'eigen-aanvraag',
      tekst: `${naam} hoort bij de aanvragers en behandelt deze aanvraag daarom niet.`,
      grondslag: 'Awb 2:4',
    }
  if (heeft_belang)
    return {
      code: 'belang',
      tekst: `${naam} verklaarde een belang te hebben en doet niets aan deze aanvraag.`,
      grondslag: 'Awb 2:4',
    }
  if (behandelt_bezwaar)
    return {
      code: 'bezwaar',
      tekst: `${naam} behandelt in deze zaak het bezwaar.`,
      grondslag: 'Awb 7:5',
    }
  return null
}

/** Within how long is paid under a version of a scheme. */
export type Betaaltermijn = {
  betaaltermijn_weken: number
  betaaltermijn_grondslag: 'wet' | 'verordening'
  betaaltermijn_artikel: string
}

/** Six weeks, where no rule of the municipality says otherwise (Awb 4:87). */
export const volgensDeWet: Betaaltermijn = {
  betaaltermijn_weken: 6,
  betaaltermijn_grondslag: 'wet',
  betaaltermijn_artikel: 'Awb 4:87 lid 1',
}

/** The term in a letter: how long, and by which rule. */
export function betalenBinnen(over: Partial<Betaaltermijn> = {}) {
  const { betaaltermijn_weken, betaaltermijn_grondslag, betaaltermijn_artikel } = {
    ...volgensDeWet,
    ...over,
  }
  return {
    weken: betaaltermijn_weken === 6 ? 'zes weken' : inWeken(betaaltermijn_weken),
    bron:
      betaaltermijn_grondslag === 'wet' ? 'Awb 4:87' : `${betaaltermijn_artikel}, Awb 4:87 lid 2`,
  }
}

const inWeken = (aantal: number) => (aantal === 1 ? 'een week' : `${aantal} weken`)

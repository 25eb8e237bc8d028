const wetten: Record<string, string> = {
  Awb: 'BWBR0005537',
  'Algemene termijnenwet': 'BWBR0002448',
  Gemeentewet: 'BWBR0005416',
}

/** Where an article can be read, by its address at the national collection of laws; null for a rule of the municipality. */
export function wetslink(artikel: string): string | null {
  const [, wet, nummer] =
    /^(Awb|Algemene termijnenwet|Gemeentewet) (?:art\. )?(\d+(?::\d+[a-z]?)?)/.exec(artikel) ?? []
  const bwb = wet && wetten[wet]
  return bwb && nummer ? `https://wetten.overheid.nl/jci1.3:c:${bwb}&artikel=${nummer}` : null
}

/** What a section says, one value per question. */
export type Sectieinhoud = Record<string, unknown>
/** What one person saved. */
export type Bewaring = { door: string; inhoud: Sectieinhoud }
/** One question to which two people gave different answers. */
export type Botsing = { naam: string; hun?: unknown; mijn?: unknown }
/** What the page needs to let the person choose between two texts. */
export type Botsinggegevens = { versie: number; door: string; velden: Botsing[] }

/**
 * Puts what somebody typed on top of what was saved since they opened the page, question by question. Only where
 * somebody else saved another answer than the one typed is there a conflict; then nothing is chosen for them.
 */
export function samenvoegen<I extends Sectieinhoud>(
  getypt: I,
  basis: Sectieinhoud,
  sindsdien: readonly Bewaring[],
  ik: string,
): { inhoud: I; botsingen: Botsing[] } {
  const huidig = sindsdien.at(-1)?.inhoud ?? basis
  const vanAnderen = doorAnderenVeranderd(basis, sindsdien, ik)
  const inhoud = { ...getypt }
  const botsingen: Botsing[] = []
  for (const naam of new Set([...Object.keys(getypt), ...Object.keys(huidig)])) {
    const [mijn, hun, was] = [getypt[naam], huidig[naam], basis[naam]]
    if (zelfde(mijn, hun) || zelfde(hun, was)) continue
    if (zelfde(mijn, was)) Object.assign(inhoud, { [naam]: hun })
    else if (vanAnderen.has(naam)) botsingen.push({ naam, hun, mijn })
  }
  return { inhoud, botsingen }
}

/** Whether two answers say the same; no answer, an empty text and an empty list are the same. */
export function zelfde(een: unknown, ander: unknown): boolean {
  if (leeg(een) || leeg(ander)) return leeg(een) && leeg(ander)
  if (typeof een !== 'object' || typeof ander !== 'object' || een === null || ander === null)
    return een === ander
  const namen = new Set([...Object.keys(een), ...Object.keys(ander)])
  const [links, rechts]: Sectieinhoud[] = [{ ...een }, { ...ander }]
  return [...namen].every((naam) => zelfde(links?.[naam], rechts?.[naam]))
}

function doorAnderenVeranderd(basis: Sectieinhoud, sindsdien: readonly Bewaring[], ik: string) {
  const namen = new Set<string>()
  let vorige = basis
  for (const { door, inhoud } of sindsdien) {
    for (const naam of new Set([...Object.keys(vorige), ...Object.keys(inhoud)]))
      if (door !== ik && !zelfde(vorige[naam], inhoud[naam])) namen.add(naam)
    vorige = inhoud
  }
  return namen
}

const leeg = (waarde: unknown) =>
  waarde === undefined ||
  waarde === null ||
  waarde === '' ||
  (Array.isArray(waarde) && waarde.length === 0)

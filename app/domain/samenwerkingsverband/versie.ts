import type { Belemmering } from '../belemmering.ts'

type Bewaard = { versie: number; gewijzigd_door: string | null }

/** Why a change made on an older version is not saved: somebody else changed it since; who typed last may repeat it. */
export function belemmeringenVoorVersie(
  { versie, gewijzigd_door }: Bewaard,
  gelezen: number | null,
  gebruikerId: string,
): Belemmering[] {
  if (gelezen === null || gelezen === versie || gewijzigd_door === gebruikerId) return []
  const tekst =
    'Iemand anders heeft dit intussen gewijzigd. Kijk hieronder hoe het is bewaard. Wilt u toch uw tekst? Kies dan nog een keer Opslaan.'
  return [{ code: 'intussen-gewijzigd', tekst }]
}

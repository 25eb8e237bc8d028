import { opsomming } from '../../../../domain/voorwaarde/soort.ts'
import type { Demozaak } from '../zaak.ts'

type Voorwaarde = { sleutel: string; titel: string }

/** What an assessor writes at a condition that is met, in the words of the case itself. */
export function redenBijVoorwaarde(inhoud: Demozaak, { sleutel, titel }: Voorwaarde): string {
  return schrijf[sleutel]?.(inhoud) ?? `${titel}: de aanvraag laat dit duidelijk zien.`
}

const schrijf: Record<string, (inhoud: Demozaak) => string> = {
  v1: ({ aansluiting }) =>
    `U legt zelf uit wat uw idee hieraan bijdraagt: ‘${Object.values(aansluiting).join(' ')}’ Dat zien wij ook.`,
  v2: ({ partners }) =>
    `U doet dit samen met ${opsomming(partners.filter(({ antwoord }) => antwoord === 'bevestigd').map(({ naam }) => naam))}. Iedereen heeft een eigen taak en draagt zelf iets bij.`,
  v3: ({ criteria }) =>
    `U sprak met onze gebiedsmakelaar af waaraan u ziet of het werkt: ${opsomming(criteria.map(({ doel }) => `‘${doel}’`))}. Dat is te meten zonder veel werk.`,
  v4: ({ verbindingen, merkbaar }) =>
    `U maakt duidelijk wat hierdoor bij elkaar komt: ‘${verbindingen}’ En waaraan u dat merkt: ‘${merkbaar}’`,
}

/** What an assessor writes at a score. */
export const redenBijScore = (titel: string, score: number) =>
  score >= 80
    ? `${titel}: concreet beschreven, en de mensen om wie het gaat dachten mee.`
    : `${titel}: het idee is goed, maar het plan zegt nog weinig over hoe dit gaat lukken.`

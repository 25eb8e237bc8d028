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
    `U sprak met ons af waaraan u ziet of het werkt: ${opsomming(criteria.map(({ doel }) => `‘${doel}’`))}. Dat is te meten zonder veel werk.`,
  'inwoners-of-organisaties': ({ aanvrager }) =>
    `${aanvrager.naam} doet dit zelf, hier in de gemeente.`,
  'brengt-samen': ({ verbindingen }) =>
    `Dit brengt mensen bij elkaar: ${aangehaald(verbindingen)}.`,
  'open-voor-iedereen': ({ plan }) =>
    `Iedereen kan meedoen. U schrijft voor wie het is: ‘${plan.doelgroep}’`,
  initiatief: ({ aanvrager, plan }) =>
    `${aanvrager.naam} bedacht dit zelf en voert het zelf uit: ‘${plan.activiteiten}’`,
  trede: () => 'U legde uit wat u zelf doet en wat de gemeente doet. Dat past bij uw plan.',
  bekostigingsvorm: () =>
    'U koos in welke vorm u het geld krijgt. Die vorm past bij wat u gaat doen.',
  v4: ({ verbindingen, merkbaar }) =>
    `Dit brengt het bij elkaar: ${aangehaald(verbindingen)}. Dit merken mensen ervan: ${aangehaald(merkbaar)}.`,
}

/** Words of the applicant in a sentence of the municipality: their last full stop is ours. */
const aangehaald = (tekst: string) => `‘${tekst.replace(/\.$/, '')}’`

/** What an assessor writes at a score. */
export const redenBijScore = (titel: string, score: number) =>
  `${titel}: ${woorden.find(([vanaf]) => score >= vanaf)?.[1] ?? ''}`

const woorden = [
  [80, 'concreet beschreven, en de mensen om wie het gaat dachten mee.'],
  [60, 'het plan laat zien dat dit kan lukken, al mag het concreter.'],
  [40, 'het idee is goed, maar het plan zegt nog weinig over hoe dit gaat lukken.'],
  [0, 'hierover zegt het plan bijna niets.'],
] as const

/** What somebody writes who comes to another score in the talk of the assessors. */
export const redenNaGesprek = (van: number | null, naar: number) =>
  naar > (van ?? 0)
    ? 'In het gesprek bleek dat het plan hierover meer zegt dan ik er eerst in las.'
    : 'In het gesprek bleek dat ik er meer in las dan er staat.'

import type { Aanvraaginhoud } from '../aanvraag/inhoud.ts'
import { balansVan } from '../begroting/begroting.ts'
import type { Datum } from '../datum.ts'
import { euro, getal } from '../opmaak.ts'
import { bevindingen, uitkomstwoorden } from '../voorwaarde/bevindingen.ts'
import type { Voorwaarde } from '../voorwaarde/soort.ts'
import { deelIn } from './voorlegtekst.ts'

/**
 * What changes when this partner leaves, in words: the conditions that then stand otherwise, the money and the hours
 * that go, whether the others are asked again, and who is told.
 */
export function gevolgenVanVertrek(
  inhoud: Aanvraaginhoud,
  deelnameId: string,
  voorwaarden: readonly Voorwaarde[],
  vandaag: Datum,
): string[] {
  const partner = inhoud.deelnemers.find(({ deelname_id }) => deelname_id === deelnameId)
  if (!partner) return []
  const daarna = zonder(inhoud, deelnameId)
  return [
    ...voorwaardenAnders(inhoud, daarna, voorwaarden, vandaag),
    ...inbrengWeg(inhoud, daarna, partner.bijdrage_natura),
    ...opnieuwVoorleggen(inhoud, deelnameId),
    inhoud.status === 'concept'
      ? 'De penvoerder krijgt bericht. De gemeente ziet een concept niet.'
      : 'De penvoerder en de gemeente krijgen bericht. De gemeente bekijkt wat dit voor de aanvraag betekent.',
  ]
}

/** The application as it is once this partner is gone. */
export const zonder = (inhoud: Aanvraaginhoud, deelnameId: string): Aanvraaginhoud => ({
  ...inhoud,
  deelnemers: inhoud.deelnemers.filter(({ deelname_id }) => deelname_id !== deelnameId),
  posten: inhoud.posten.filter(({ deelname_id }) => deelname_id !== deelnameId),
})

function voorwaardenAnders(
  nu: Aanvraaginhoud,
  daarna: Aanvraaginhoud,
  voorwaarden: readonly Voorwaarde[],
  vandaag: Datum,
): string[] {
  const later = bevindingen(daarna, voorwaarden, vandaag)
  return bevindingen(nu, voorwaarden, vandaag).flatMap(({ uitkomst }, index) => {
    const straks = later[index]
    if (!straks || straks.uitkomst === uitkomst) return []
    const titel = voorwaarden[index]?.titel ?? ''
    return [
      `Voorwaarde ‘${titel}’: nu ‘${uitkomstwoorden[uitkomst]}’, daarna ‘${uitkomstwoorden[straks.uitkomst]}’. ${straks.reden}`,
    ]
  })
}

function inbrengWeg(nu: Aanvraaginhoud, daarna: Aanvraaginhoud, natura: string): string[] {
  const [voor, na] = [balansVan(nu.posten, nu.gevraagd), balansVan(daarna.posten, daarna.gevraagd)]
  // hours are a cost and pay for themselves: only money leaves a gap
  const minder = voor.dekking - voor.uren - (na.dekking - na.uren)
  const uren = som(nu.deelnemers) - som(daarna.deelnemers)
  return [
    minder > 0 &&
      `De dekking wordt ${euro(minder)} lager.${na.verschil > 0 ? ` Dan is er voor ${euro(na.verschil)} aan kosten nog geen dekking.` : ''}`,
    uren > 0 && `Er zijn ${getal(uren)} uren minder.`,
    natura !== '' && `Dit valt weg: ${natura}.`,
  ].filter((zin) => zin !== false)
}

const som = (deelnemers: Aanvraaginhoud['deelnemers']) =>
  deelnemers.reduce((totaal, { bijdrage_uren }) => totaal + bijdrage_uren, 0)

function opnieuwVoorleggen({ voorgelegd, deelnemers }: Aanvraaginhoud, deelnameId: string) {
  const anderen = deelnemers.filter(
    ({ rol, deelname_id }) => rol === 'partner' && deelname_id !== deelnameId,
  )
  return voorgelegd && deelIn(voorgelegd, deelnameId) && anderen.length > 0
    ? ['De tekst verandert. De andere partners lezen de nieuwe tekst en antwoorden opnieuw.']
    : []
}

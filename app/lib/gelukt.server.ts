import { redirect } from '@remix-run/node'

/** To the page an act leads to, which says on top what was done. The address carries only the name of the message. */
export function gelukt(adres: string, melding: keyof typeof meldingen) {
  return redirect(`${adres}${adres.includes('?') ? '&' : '?'}gelukt=${melding}`, 303)
}

/** What was done just before this page, or nothing where the address does not know it. */
export function geluktVan({ url }: Request): string | null {
  const naam = new URL(url).searchParams.get('gelukt') ?? ''
  return Object.hasOwn(meldingen, naam) ? meldingen[naam as keyof typeof meldingen] : null
}

const meldingen = {
  // De aanvrager en de partners
  'aanvulling-verstuurd':
    'Uw aanvulling is verstuurd. De gemeente kijkt of nu alles er is. U krijgt daarover bericht.',
  'zienswijze-gegeven': 'De gemeente heeft uw antwoord. Zij kijkt ernaar voordat zij beslist.',
  'uitstel-beantwoord':
    'De gemeente heeft uw antwoord. Op deze pagina staat wie nu aan de beurt is.',
  'te-laat-gemeld':
    'De gemeente heeft uw ingebrekestelling. Op deze pagina staat wat er nu gebeurt.',
  'aanvraag-ingetrokken': 'Uw aanvraag is ingetrokken. De gemeente beslist er niet over.',
  'aanvraag-gekopieerd':
    'Uw nieuwe aanvraag staat klaar. Kijk alles na en dien de aanvraag daarna in.',
  'ingevoerd-bevestigd': 'U hebt bevestigd dat dit onderdeel klopt.',
  'papier-klopt':
    'U hebt bevestigd dat de invoer klopt met uw papieren aanvraag. U hoeft verder niets te doen.',
  'toegang-beantwoord': 'Uw antwoord is bewaard.',
  'antwoord-gegeven': 'Uw antwoord is bewaard. De penvoerder krijgt bericht.',
  'rekening-opgegeven':
    'Uw rekeningnummer is bewaard. De gemeente controleert het voordat zij betaalt.',
  'verslag-ingediend': 'Uw verslag is verstuurd.',
  'bezwaar-aangevuld': 'Uw aanvulling is verstuurd. De gemeente gaat verder met uw bezwaar.',
  'bezwaar-ingetrokken': 'Uw bezwaar is ingetrokken. De gemeente beslist er niet meer over.',
  'idee-ingetrokken': 'Uw idee is ingetrokken.',
  // Het samenwerkingsverband
  'partner-toegevoegd':
    'De partner staat erbij, maar heeft nog geen bericht. Nodig de partner uit als u klaar bent.',
  'partner-gewijzigd': 'De gegevens van de partner zijn bewaard.',
  'partner-uitgenodigd':
    'De uitnodiging is verstuurd. Hieronder ziet u wanneer de partner antwoordt.',
  'partneruitnodiging-ingetrokken': 'De uitnodiging is ingetrokken. De link erin werkt niet meer.',
  'tekst-voorgelegd': 'De tekst ligt bij de partners. Hieronder ziet u wie er al antwoordde.',
  'toegang-gevraagd': 'De uitnodiging is verstuurd. De ander kan erbij na een ja.',
  'toegangsvraag-ingetrokken': 'De uitnodiging is ingetrokken. De link erin werkt niet meer.',
  'toegang-gewijzigd': 'De toegang is veranderd. Dat geldt meteen.',
  'toegang-beeindigd':
    'De toegang is beëindigd. Deze persoon kan niet meer bij de aanvraag. Wat die schreef, blijft staan.',
  'overdracht-gevraagd': 'Uw vraag is verstuurd. Tot de ander ja zegt, verandert er niets.',
  'overdracht-ingetrokken': 'Uw vraag is ingetrokken. Er is niets veranderd.',
  'overdracht-beantwoord': 'Uw antwoord is bewaard. Op deze pagina staat wie nu penvoerder is.',
  // De behandeling van een aanvraag
  'behandelaar-gewijzigd': 'De zaak is toegewezen.',
  'zaak-overgenomen': 'U behandelt deze zaak nu.',
  'papier-ingevoerd':
    'De papieren aanvraag is ingediend. De termijn loopt vanaf de dag van ontvangst.',
  'bericht-afgehandeld': 'De berichten staan niet meer op de werklijst.',
  'aantekening-ingetrokken': 'De aantekening is ingetrokken.',
  'weergave-bewaard': 'De weergave is bewaard.',
  'weergave-verwijderd': 'De weergave is verwijderd.',
  'toets-bewaard':
    'De toets op volledigheid is bewaard. Verklaar de aanvraag nu volledig, of vraag om een aanvulling.',
  'aanvulling-gevraagd':
    'Het verzoek om een aanvulling is verstuurd of staat klaar voor de post. De beslistermijn staat stil vanaf morgen (Awb 4:15).',
  'aanvulling-beoordeeld': 'Uw oordeel over de aanvulling is vastgelegd.',
  'volledig-verklaard': 'De aanvraag is volledig verklaard. De aanvrager krijgt bericht.',
  'niet-behandeld':
    'Besloten is om de aanvraag niet te behandelen. Het besluit is verstuurd of staat klaar voor de post.',
  'beoordelaars-toegewezen': 'De beoordelaars zijn toegewezen.',
  'belang-verklaard': 'Uw verklaring is vastgelegd.',
  'beoordeling-overgedragen': 'De beoordeling is overgedragen.',
  'beoordeling-afgerond': 'Uw beoordeling is afgerond en staat vast.',
  'gesprek-vastgelegd':
    'De uitkomst van het gesprek is vastgelegd. De andere beoordelaars moeten nog akkoord geven.',
  'gesprek-akkoord': 'Uw akkoord is vastgelegd.',
  'advies-gevraagd': 'Het advies is gevraagd.',
  'adviesvraag-ingetrokken': 'De adviesvraag is ingetrokken. De adviseur krijgt bericht.',
  'advies-gegeven': 'Uw advies is gegeven en staat vast.',
  'zienswijze-gevraagd': 'De zienswijze is gevraagd. De beslistermijn loopt door.',
  'zienswijze-vastgelegd': 'De zienswijze is vastgelegd.',
  'zienswijze-niet-nodig': 'Vastgelegd is waarom geen zienswijze nodig is.',
  'afwezigheid-gemeld': 'De afwezigheid staat erin.',
  'afwezigheid-ingetrokken': 'De afwezigheid is ingetrokken.',
  'effect-toegevoegd': 'De regel staat in de tekening van effecten.',
  'effect-weggehaald': 'De regel is weggehaald uit de tekening van effecten.',
  // De termijnen
  'termijn-opgeschort': 'Dit is vastgelegd. De aanvrager krijgt bericht (Awb 4:15).',
  'termijn-hervat': 'De termijn loopt weer. De aanvrager krijgt bericht van de nieuwe laatste dag.',
  'termijn-verdaagd': 'De aanvrager krijgt bericht dat het besluit later komt (Awb 4:14).',
  'uitstel-vastgelegd': 'Het antwoord op het uitstel is vastgelegd.',
  'ingebrekestelling-vastgelegd':
    'De ingebrekestelling is vastgelegd. Hieronder staat vanaf welke dag een dwangsom loopt (Awb 4:17).',
  'dwangsom-vastgesteld': 'De beschikking over de dwangsom is vastgelegd (Awb 4:18).',
  // Het besluit
  'voorstel-opgesteld': 'Het voorstel is opgesteld.',
  'voorstel-geagendeerd': 'Het voorstel staat op de agenda van het college.',
  'besluit-genomen': 'Het besluit is genomen. Maak het nu bekend (Awb 3:41).',
  'besluit-bekendgemaakt': 'Het besluit is verstuurd of staat klaar voor de post.',
  'brief-gepost':
    'De verzending per post is vastgelegd. Vanaf de dag daarna loopt de bezwaartermijn (Awb 6:8).',
  'brief-verbeterd': 'De verbeterde brief staat klaar.',
  'besluit-vervallen': 'Het besluit is vervallen.',
  'taakbrief-gepost': 'De verzending van de brief is vastgelegd.',
  'teruggekomen-post': 'Vastgelegd is dat de brief terugkwam. Verstuur het besluit opnieuw.',
  'wijziging-geopend': 'Het onderzoek naar een wijziging is begonnen.',
  'wijziging-voorgesteld': 'Het voorstel is opgesteld. Een ander beslist erover.',
  'vaststelling-voorgesteld':
    'Het voorstel voor de vaststelling staat klaar. Een ander beslist erover.',
  'subsidie-vastgesteld': 'De subsidie is vastgesteld (Awb 4:46).',
  // Bezwaar
  'bezwaar-geregistreerd': 'Het bezwaar is geregistreerd.',
  'bezwaar-toegewezen': 'Het bezwaar is toegewezen.',
  'herstel-gevraagd':
    'Gevraagd is om het gebrek te herstellen. De beslistermijn staat stil (Awb 7:10 lid 2).',
  'herstel-vastgelegd': 'De aanvulling is vastgelegd. De beslistermijn loopt weer.',
  'hoorzitting-gepland': 'De uitnodiging voor de hoorzitting is vastgelegd.',
  'horen-verslag': 'Het verslag van het horen is vastgelegd (Awb 7:7).',
  'niet-gehoord': 'Vastgelegd is waarom niet wordt gehoord (Awb 7:3).',
  'te-laat-beoordeeld': 'Het oordeel over de termijnoverschrijding is vastgelegd (Awb 6:11).',
  'bezwaar-verdaagd': 'De beslissing op het bezwaar is verdaagd (Awb 7:10).',
  'bezwaar-gesloten': 'Het bezwaar is gesloten. Er komt geen beslissing op bezwaar.',
  'bezwaarvoorstel-opgesteld': 'Het voorstel voor de beslissing op bezwaar is opgesteld.',
  'bezwaarbrief-gepost': 'De verzending van de brief is vastgelegd.',
  // Het geld
  'betaling-klaargezet': 'De betaling staat op de betaallijst. Een ander geeft haar vrij.',
  'betaling-vrijgegeven': 'De betaling is vrijgegeven.',
  'rekening-gecontroleerd': 'Uw oordeel over het rekeningnummer is vastgelegd.',
  'betaalverzoek-vastgelegd': 'Het betaalverzoek is vastgelegd. De ontvanger krijgt bericht.',
  'ontvangst-vastgelegd': 'De ontvangst is vastgelegd.',
  'schuld-betaald': 'De betaling is vastgelegd.',
  // Een ronde
  'loting-verzegeld': 'De loting is vastgelegd. Er kan nu worden getrokken.',
  'loting-getrokken': 'De loting is getrokken. Hieronder staat de volgorde.',
  'ronde-gerangschikt': 'De rangschikking is vastgelegd.',
  // Het college
  'vergadering-gepland': 'De vergadering is gepland.',
  'presentie-vastgelegd': 'Vastgelegd is wie er zijn en wie voorzit.',
  'verschoning-vastgelegd': 'Vastgelegd is dat dit lid niet meedoet (Gemeentewet 58).',
  'collegebesluit-vastgelegd': 'Het besluit van het college is vastgelegd.',
  'punt-aangehouden': 'Het punt is aangehouden en staat op de agenda van de latere vergadering.',
  'punt-teruggezonden': 'Het voorstel is teruggezonden. Wie het opstelde, kan het herzien.',
  'vergadering-gesloten': 'De vergadering is gesloten. De besluitenlijst kan worden gepubliceerd.',
  'besluitnummers-vastgelegd': 'De besluitnummers zijn vastgelegd.',
  'besluitenlijst-gepubliceerd':
    'De besluitenlijst is openbaar. Zo ziet iedereen haar (Gemeentewet 60 lid 3).',
} as const

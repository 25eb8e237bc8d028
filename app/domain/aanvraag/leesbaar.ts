import { somVan } from '../begroting/begroting.ts'
import { btwInWoorden, postInWoorden } from '../begroting/in-woorden.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import { soortInWoorden } from '../partij/partijsoort.ts'
import { graafVan } from '../samenhang/graaf.ts'
import { verbondenInWoorden } from '../samenhang/in-woorden.ts'
import { bijdrageInWoorden } from '../samenwerkingsverband/bijdrage.ts'
import { gewijzigdNaVoorleggen } from '../samenwerkingsverband/verschil.ts'
import { domeinnaam } from './domeinnamen.ts'
import type { Aanvraaginhoud, Deelnemer, Evaluatiecriterium } from './inhoud.ts'
import { sectietitels, type Sectienaam } from './secties.ts'
import { projectplanvragen, samenhangvragen } from './vragen.ts'

/** One question with its answer, ready to read; an empty text is an answer that was not given. */
export type Antwoord = { label: string; tekst: string; veld?: string }
export type LeesbaarDeel = { sectie: Sectienaam; titel: string; antwoorden: Antwoord[] }
export type Leesbaar = Omit<Aanvraaginhoud, 'id' | 'nummer' | 'status'>

/**
 * The whole application as questions and answers, in the order in which it was filled in. A home where it takes place
 * is for who writes the application, not for partners.
 */
export function leesbaar(inhoud: Leesbaar, metContact: boolean): LeesbaarDeel[] {
  const delen: Record<Exclude<Sectienaam, 'indiening'>, Antwoord[]> = {
    projectplan: projectplan(inhoud, metContact),
    aansluiting: aansluiting(inhoud),
    samenwerkingsverband: partners(inhoud),
    evaluatiecriteria: inhoud.criteria.map(criterium),
    begroting: begroting(inhoud),
    bijlagen: inhoud.bestanden.map(({ naam }, index) => ({
      label: `Bijlage ${index + 1}`,
      tekst: naam,
    })),
  }
  return (Object.keys(delen) as (keyof typeof delen)[]).map((sectie) => ({
    sectie,
    titel: sectietitels[sectie],
    antwoorden: delen[sectie],
  }))
}

/** Who applies, as questions and answers; how to reach them is for who writes the application, not for partners. */
export function leesbareAanvrager(
  inhoud: Pick<Leesbaar, 'deelnemers'>,
  metContact: boolean,
): Antwoord[] {
  const aanvrager = inhoud.deelnemers.find(({ rol }) => rol === 'penvoerder')
  if (!aanvrager) return []
  const { soort, organisatiesoort, naam, kvk_nummer, telefoon, leden } = aanvrager
  const openbaar = [
    { label: 'Wie vraagt aan', tekst: soortInWoorden(soort, organisatiesoort) },
    { label: 'Naam', tekst: naam },
  ]
  if (!metContact) return openbaar
  return [
    ...openbaar,
    ...(soort === 'rechtspersoon' ? [{ label: 'KVK-nummer', tekst: kvk_nummer ?? '' }] : []),
    ...(soort === 'groep' ? [{ label: 'Wie erbij horen', tekst: leden.map(lid).join('\n') }] : []),
    { label: 'Postadres', tekst: adres(aanvrager) },
    { label: 'Telefoon', tekst: telefoon ?? '' },
  ]
}

/** Street and town on two lines; '' as long as it is not complete. */
export function adres({ straat, huisnummer, postcode, plaats }: Adres): string {
  return straat && huisnummer && postcode && plaats
    ? `${straat} ${huisnummer}\n${postcode} ${plaats}`
    : ''
}
type Adres = Pick<Deelnemer, 'straat' | 'huisnummer' | 'postcode' | 'plaats'>

const lid = ({ naam, aansprakelijk }: Deelnemer['leden'][number]) =>
  aansprakelijk ? `${naam} (aansprakelijk)` : naam

const planvelden = [
  'titel',
  'samenvatting',
  'aanleiding',
  'doel',
  'doelgroep',
  'activiteiten',
  'start_op',
  'eind_op',
  'wijk',
  'locatie',
  'borging',
] as const

function projectplan(inhoud: Leesbaar, metContact: boolean): Antwoord[] {
  return planvelden.map((naam) => ({
    veld: `projectplan.${naam}`,
    label: projectplanvragen[naam],
    tekst: naam === 'locatie' ? plekInWoorden(inhoud, metContact) : planantwoord(inhoud, naam),
  }))
}

function planantwoord(inhoud: Leesbaar, naam: (typeof planvelden)[number]): string {
  const antwoord = inhoud[naam] ?? ''
  return naam.endsWith('_op') && antwoord !== '' ? datumVoluit(antwoord) : antwoord
}

/** The place of the activity with its address; that of a home only for who may know it. */
export function plekInWoorden(
  { locatie, locatie_postcode = '', locatie_huisnummer = '', locatie_woonhuis }: Plek,
  metContact: boolean,
): string {
  if (locatie_woonhuis && !metContact) return locatie
  const huis = `${locatie_postcode} ${locatie_huisnummer}`.trim()
  const adres = huis !== '' && locatie_woonhuis ? `${huis} (een woonhuis, dus niet openbaar)` : huis
  return [locatie, adres].filter(Boolean).join('\n')
}
type Plek = Pick<
  Aanvraaginhoud,
  'locatie' | 'locatie_postcode' | 'locatie_huisnummer' | 'locatie_woonhuis'
>

function aansluiting(inhoud: Leesbaar): Antwoord[] {
  const { aansluitingen, domeinen, verbindingen, merkbaar } = inhoud
  const samen = verbondenInWoorden(graafVan(inhoud))
  return [
    ...aansluitingen.map(({ nummer, kort, motivering }) => ({
      label: `${nummer} ${kort}`,
      tekst: motivering || 'Gekozen',
    })),
    ...(domeinen.length > 0
      ? [{ label: samenhangvragen.domeinen, tekst: domeinen.map(domeinnaam).join(', ') }]
      : []),
    ...(verbindingen ? [{ label: samenhangvragen.verbindingen, tekst: verbindingen }] : []),
    ...(merkbaar ? [{ label: samenhangvragen.merkbaar, tekst: merkbaar }] : []),
    ...(samen === ''
      ? []
      : [{ veld: VERBINDING, label: samenhangvragen.verbinding, tekst: samen }]),
  ]
}

/** The answer that a page may show as a picture. */
export const VERBINDING = 'aansluiting.verbinding'

const standen = {
  niet_gevraagd: 'Nog niet om een akkoord gevraagd',
  nog_geen_antwoord: 'Nog geen antwoord',
  bevestigd: 'Heeft deze tekst bevestigd',
  afgewezen: 'Doet niet mee',
}

function partners(inhoud: Leesbaar): Antwoord[] {
  const gewijzigd = gewijzigdNaVoorleggen(inhoud).length > 0
  return inhoud.deelnemers
    .filter(({ rol }) => rol === 'partner')
    .map((deelnemer) => partner(deelnemer, gewijzigd))
}

function partner(deelnemer: Deelnemer, gewijzigd: boolean): Antwoord {
  const { naam, soort, organisatiesoort, taak, stand } = deelnemer
  const regels = [
    soortInWoorden(soort, organisatiesoort),
    taak,
    `Draagt bij: ${bijdrageInWoorden(deelnemer)}`,
    stand === 'bevestigd' && gewijzigd ? 'Bevestigde de oude tekst' : standen[stand],
  ]
  return { label: naam, tekst: regels.filter(Boolean).join('\n') }
}

function criterium(criterium: Evaluatiecriterium): Antwoord {
  const { volgnummer, doel, indicator, streefwaarde, eenheid, streefdatum, akkoord } = criterium
  const streven = [streefwaarde, eenheid, streefdatum && `op ${datumVoluit(streefdatum)}`]
  const regels = [
    doel,
    indicator,
    streefwaarde === null ? '' : `Streven: ${streven.filter(Boolean).join(' ')}`,
    akkoord ? 'Hierover zijn u en de gemeente het eens' : 'Hierover is nog geen akkoord',
  ]
  return { label: `Criterium ${volgnummer}`, tekst: regels.filter(Boolean).join('\n') }
}

function begroting({ posten, gevraagd, btw, ander_gemeentegeld }: Leesbaar): Antwoord[] {
  const kosten = posten.filter(({ kant }) => kant === 'kosten')
  const dekking = posten.filter(({ kant }) => kant === 'dekking')
  return [
    { label: 'Kosten', tekst: kosten.map(postInWoorden).join('\n') },
    { label: 'Kosten samen', tekst: kosten.length > 0 ? euro(somVan(posten, 'kosten')) : '' },
    ...(btw ? [{ label: 'Btw', tekst: btwInWoorden[btw] }] : []),
    ...(ander_gemeentegeld
      ? [{ label: 'Ander geld van de gemeente', tekst: ander_gemeentegeld === 'ja' ? 'Ja' : 'Nee' }]
      : []),
    { label: 'Wie er nog meer betaalt', tekst: dekking.map(postInWoorden).join('\n') },
    { label: 'Gevraagde subsidie', tekst: gevraagd === null ? '' : euro(gevraagd) },
  ]
}

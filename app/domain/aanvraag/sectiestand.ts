import { balansVan } from '../begroting/begroting.ts'
import { volgtInWoorden } from '../document/bijlage.ts'
import { vastTeLeggenSoorten } from '../regeling/keuzes.ts'
import type { ChecklistItem } from '../regeling/regeling.schema.ts'
import { gewijzigdNaVoorleggen } from '../samenwerkingsverband/verschil.ts'
import { wordtGevraagd } from '../vraag/gevraagd.ts'
import type { Vraagdeel } from '../vraag/vraag.ts'
import type { Voorwaarde } from '../voorwaarde/soort.ts'
import type { Aanvraaginhoud } from './inhoud.ts'
import { sectienamen, type Sectienaam } from './secties.ts'
import { projectplanvragen } from './vragen.ts'

/** How far a section is; `nog` says in words what is not there yet. */
export type Sectiestand = {
  naam: Sectienaam
  stand: 'niet_begonnen' | 'bezig' | 'klaar' | 'wacht'
  /** "Wacht op 2 partners". */
  woord: string
  nog: string[]
  /** Whether the scheme asks for it (Awb 4:4 lid 2: what is not asked is marked so). */
  gevraagd: boolean
}

/** What is not there yet, in words: many questions are counted, a few are named. */
export function nogInWoorden(nog: readonly string[]): string {
  if (nog.length > 3 && nog.every(isVraag)) return `nog ${nog.length} vragen`
  return `nog: ${nog.map((zin) => (isVraag(zin) ? `‘${zin}’` : zin)).join(', ')}`
}

const isVraag = (zin: string) => zin.endsWith('?')

type Regeling = {
  /** What this applicant is asked for. */
  stukken: readonly ChecklistItem[]
  voorwaarden: readonly Pick<Voorwaarde, 'soort' | 'parameters'>[]
  /** Which questions it asks this applicant. */
  vragen: readonly Vraagdeel[]
}
type Inhoud = Omit<Aanvraaginhoud, 'id' | 'nummer' | 'status'>
type Uitkomst = { begonnen: boolean; nog: string[]; wacht?: string }

/** How far each section of a draft is, in the order in which they are filled in. */
export function sectiestanden(
  inhoud: Inhoud,
  regeling: Regeling,
  bewaard: ReadonlySet<string>,
): Sectiestand[] {
  const uitkomsten: Record<Sectienaam, Uitkomst> = {
    projectplan: projectplan(inhoud, regeling),
    aansluiting: aansluiting(inhoud, regeling),
    samenwerkingsverband: samenwerkingsverband(inhoud),
    evaluatiecriteria: evaluatiecriteria(inhoud),
    begroting: begroting(inhoud, regeling),
    bijlagen: bijlagen(inhoud, regeling),
    indiening: { begonnen: false, nog: [] },
  }
  return sectienamen.map((naam) => {
    const { begonnen, nog, wacht } = uitkomsten[naam]
    const gevraagd = naam === 'indiening' || isGevraagd(naam, regeling)
    if (naam === 'bijlagen' && !gevraagd && !begonnen)
      return { naam, stand: 'klaar', woord: 'Niets gevraagd', nog, gevraagd }
    if (wacht !== undefined) return { naam, stand: 'wacht', woord: wacht, nog, gevraagd }
    if (!begonnen && !bewaard.has(naam))
      return { naam, stand: 'niet_begonnen', woord: 'Nog niet begonnen', nog: [], gevraagd }
    // saving who applies is not submitting, and a draft was never submitted
    return nog.length > 0 || naam === 'indiening'
      ? { naam, stand: 'bezig', woord: 'Bezig', nog, gevraagd }
      : { naam, stand: 'klaar', woord: 'Klaar', nog, gevraagd }
  })
}

const isGevraagd = (naam: Sectienaam, { stukken }: Regeling) =>
  stukken.some(({ sectie, sleutel }) => sectie === naam && sleutel !== 'groepsleden')

function projectplan(inhoud: Inhoud, { vragen }: Regeling): Uitkomst {
  const alle = [
    'titel',
    'samenvatting',
    'aanleiding',
    'doel',
    'doelgroep',
    'activiteiten',
    'start_op',
    'eind_op',
    'wijk',
    'borging',
  ] as const
  const nodig = alle.filter((naam) => wordtGevraagd(vragen, `projectplan.${naam}`))
  const leeg = nodig.filter((naam) => !inhoud[naam])
  return { begonnen: leeg.length < nodig.length, nog: leeg.map((naam) => projectplanvragen[naam]) }
}

function aansluiting(inhoud: Inhoud, { voorwaarden, vragen }: Regeling): Uitkomst {
  const { aansluitingen, domeinen, verbindingen, merkbaar } = inhoud
  const keuzes = vastTeLeggenSoorten(voorwaarden)
  const doelen = aansluitingen.filter(({ soort }) => !keuzes.includes(soort))
  const vraagt = (soort: string) => voorwaarden.some((voorwaarde) => voorwaarde.soort === soort)
  const nog = [
    doelen.length === 0 && 'kies waar het bij past',
    wordtGevraagd(vragen, 'aansluiting.motivering') &&
      doelen.some(({ motivering }) => motivering === '') &&
      'schrijf bij elke keuze waarom',
    ...keuzes.map(
      (keuze) => !aansluitingen.some(({ soort }) => soort === keuze) && `kies een ${keuze}`,
    ),
    vraagt('samenhang') && domeinen.length === 0 && 'kies onderwerpen',
    wordtGevraagd(vragen, 'aansluiting.verbindingen') &&
      verbindingen === '' &&
      'schrijf op wat u bij elkaar brengt',
    vraagt('samenhang') && merkbaar === '' && 'schrijf op waaraan mensen dat merken',
  ].filter((zin) => zin !== false)
  const begonnen = aansluitingen.length > 0 || domeinen.length > 0 || verbindingen !== ''
  return { begonnen, nog }
}

function samenwerkingsverband(inhoud: Inhoud): Uitkomst {
  const partners = inhoud.deelnemers.filter(({ rol }) => rol === 'partner')
  const gewijzigd = partners.length > 0 && gewijzigdNaVoorleggen(inhoud).length > 0
  const stil = partners.filter(({ stand }) => stand === 'nog_geen_antwoord').length
  const nog = [
    // what was answered or is being read is another text by now
    gewijzigd && 'leg de nieuwe tekst voor aan uw partners',
    !gewijzigd &&
      partners.some(({ stand }) => stand === 'niet_gevraagd') &&
      'leg uw plan voor aan uw partners',
    partners.some(({ stand }) => stand === 'afgewezen') && 'een partner doet niet mee',
  ].filter((zin) => zin !== false)
  return {
    begonnen: partners.length > 0,
    nog,
    wacht:
      nog.length === 0 && stil > 0
        ? `Wacht op ${stil === 1 ? '1 partner' : `${stil} partners`}`
        : undefined,
  }
}

function evaluatiecriteria({ criteria, evaluatieplan }: Inhoud): Uitkomst {
  const bevestigd = evaluatieplan?.bevestigd_door ?? []
  const opGemeente = criteria.some(({ akkoord, kant }) => !akkoord && kant === 'initiatief')
  const opInitiatief = criteria.some(({ akkoord, kant }) => !akkoord && kant === 'gemeente')
  const begonnen = criteria.length > 0
  // a new proposal after the plan was confirmed opens the talk again
  if (bevestigd.length === 2 && !opGemeente && !opInitiatief) return { begonnen, nog: [] }
  if (!opInitiatief && (opGemeente || (evaluatieplan && bevestigd.includes('initiatief'))))
    return { begonnen, nog: [], wacht: 'Wacht op de gemeente' }
  const nog = opInitiatief
    ? 'antwoord op het voorstel van de gemeente'
    : 'bevestig het evaluatieplan'
  return { begonnen, nog: [nog] }
}

function begroting(
  { posten, gevraagd, btw, ander_gemeentegeld }: Inhoud,
  { vragen }: Regeling,
): Uitkomst {
  const { kosten, inBalans } = balansVan(posten, gevraagd)
  const nog = [
    kosten === 0 && 'vul de kosten in',
    gevraagd === null && 'vul in hoeveel subsidie u vraagt',
    kosten > 0 && gevraagd !== null && !inBalans && 'maak de begroting kloppend',
    wordtGevraagd(vragen, 'begroting.btw') && !btw && 'zeg of u de btw terugkrijgt',
    wordtGevraagd(vragen, 'begroting.ander_gemeentegeld') &&
      !ander_gemeentegeld &&
      'zeg of u ander geld van de gemeente krijgt',
  ].filter((zin) => zin !== false)
  return { begonnen: posten.length > 0 || gevraagd !== null, nog }
}

function bijlagen({ bestanden, volgt }: Inhoud, { stukken }: Regeling): Uitkomst {
  const open = stukken
    .filter(({ vorm }) => vorm === 'document')
    .filter(({ sleutel }) => !bestanden.some(({ document }) => document === sleutel))
    .map(({ naam, sleutel }) => ({ naam, later: volgt.find((een) => een.document === sleutel) }))
  return {
    begonnen: bestanden.length > 0 || open.some(({ later }) => later),
    nog: open.map(({ naam, later }) =>
      later ? `${naam} (${volgtInWoorden(later.verwacht_op)})` : naam,
    ),
    wacht: open.length > 0 && open.every(({ later }) => later) ? 'Volgt later' : undefined,
  }
}

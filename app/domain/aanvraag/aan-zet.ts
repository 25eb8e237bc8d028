import type { Datum } from '../datum.ts'
import { dagenTussen, latest, plusDagen } from '../datum.ts'
import { MEESTE_DAGEN } from '../dwangsom/dwangsom.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Aanvraagstatus } from './status.ts'

/** What must be known of a case to say whose turn it is. */
export type Zaakstand = {
  status: Aanvraagstatus
  /** The day a draft came in that the municipality enters from paper; null of every other case. */
  op_papier?: Datum | null
  /** The last day on which the scheme can be applied for, and whether it is one round for all. */
  regeling_tot: Datum
  tender: boolean
  /** Until when the municipality may take to decide; null when no such term runs. */
  uiterste_datum: Datum | null
  /** The open request to complete: the day given, and whether something came in. */
  aanvullen_tot: Datum | null
  aangevuld: boolean
  start_op: Datum | null
  eind_op: Datum | null
  rekening: 'geen' | 'te_bevestigen' | 'bevestigd'
  verantwoorden_tot: Datum | null
  bezwaar_tot: Datum | null
  /** The objection that waits for a decision, and until when; null when none does. */
  bezwaar?: { tot: Datum | null } | null
  /** Until when the applicant can say what they think of an intended decision; null when nothing was asked. */
  zienswijze_tot?: Datum | null
  /** Until when money has to be paid back that was claimed; null once it came in. */
  terugbetalen_tot?: Datum | null
  /** A change or withdrawal who applied knows of, and until when the decision on it is sent; null when none is open. */
  wijziging?: { tot: Datum | null } | null
  /** The first day that costs the municipality money, once it was told that it is late. */
  dwangsom_vanaf: Datum | null
}

/** Whose turn it is, what that one has to do, and until when. */
export type AanZet = {
  aan_zet: 'aanvrager' | 'gemeente' | 'niemand'
  wat: string
  tot: Datum | null
}

/** Whose turn it is in a case on this day; the same answer for applicant and municipality. */
export function aanZet(zaak: Zaakstand, vandaag: Datum): AanZet {
  const beurt = beurtVan(zaak, vandaag)
  const { dwangsom_vanaf } = zaak
  if (beurt.aan_zet !== 'gemeente' || !dwangsom_vanaf) return beurt
  const waarom =
    vandaag < dwangsom_vanaf
      ? 'De aanvrager stelde de gemeente in gebreke'
      : dagenTussen(dwangsom_vanaf, vandaag) < MEESTE_DAGEN
        ? `Sinds ${datumVoluit(dwangsom_vanaf)} loopt er een dwangsom`
        : 'De dwangsom heeft haar hoogste bedrag bereikt'
  return { ...beurt, wat: `${beurt.wat}. ${waarom}`, tot: plusDagen(dwangsom_vanaf, -1) }
}

function beurtVan(zaak: Zaakstand, vandaag: Datum): AanZet {
  const beslissen = (wat: string) => gemeente(wat, zaak.uiterste_datum)
  const { zienswijze_tot = null } = zaak
  if (zienswijze_tot !== null && vandaag <= zienswijze_tot)
    return aanvrager('Reageren op het voornemen van de gemeente (het hoeft niet)', zienswijze_tot)
  switch (zaak.status) {
    case 'concept':
      if (zaak.op_papier)
        return gemeente(
          `Invoeren wat op papier staat. Het kwam binnen op ${datumVoluit(zaak.op_papier)}, en die dag telt`,
          null,
        )
      return zaak.regeling_tot < vandaag
        ? niemand(`Indienen kon tot en met ${datumVoluit(zaak.regeling_tot)}`)
        : aanvrager('De aanvraag afmaken en indienen', zaak.regeling_tot)
    case 'ingediend':
      return beslissen('Kijken of de aanvraag volledig is')
    case 'aanvulling_gevraagd':
      return aanvulling(zaak, vandaag)
    case 'volledig':
      return zaak.tender && vandaag <= zaak.regeling_tot
        ? beslissen(`Beoordelen na het sluiten van de ronde op ${datumVoluit(zaak.regeling_tot)}`)
        : beslissen('De aanvraag laten beoordelen')
    case 'in_beoordeling':
      return beslissen('De aanvraag beoordelen')
    case 'beoordeeld':
      return beslissen(
        zaak.tender ? 'De aanvragen van deze ronde rangschikken' : 'Een voorstel maken',
      )
    case 'gerangschikt':
      return beslissen('Een voorstel maken')
    case 'voorstel':
      return beslissen('Een besluit nemen')
    case 'besloten':
      return beslissen('Het besluit versturen')
    case 'verleend':
    case 'deels_verleend':
      return uitvoering(zaak, vandaag)
    case 'direct_vastgesteld':
    case 'vastgesteld':
      return afronding(zaak, vandaag)
    case 'geweigerd':
    case 'buiten_behandeling':
      return bezwaar(zaak, vandaag)
    case 'vaststelling_aangevraagd':
      return beslissen('De verantwoording beoordelen en de subsidie vaststellen')
    case 'ingetrokken_door_aanvrager':
      return niemand('De aanvraag is ingetrokken')
    case 'gesloten':
      return gesloten(zaak, vandaag)
  }
}

/** How long until this day, in words: what stands beside a date. */
export function dagenOver(tot: Datum, vandaag: Datum): string {
  const dagen = dagenTussen(vandaag, tot)
  if (dagen === 0) return 'vandaag'
  if (dagen === 1) return 'nog 1 dag'
  if (dagen > 1) return `nog ${dagen} dagen`
  return dagen === -1 ? '1 dag te laat' : `${-dagen} dagen te laat`
}

function aanvulling(zaak: Zaakstand, vandaag: Datum): AanZet {
  const { aanvullen_tot: tot, aangevuld, uiterste_datum } = zaak
  if (aangevuld || tot === null) return gemeente('De aanvulling bekijken', uiterste_datum)
  if (tot < vandaag)
    return gemeente('Beslissen wat er met de aanvraag gebeurt zonder de aanvulling', uiterste_datum)
  return aanvrager('De gevraagde aanvulling versturen', tot)
}

/** After the award: the account, then the activities, then the report. What follows from a date is derived. */
function uitvoering(zaak: Zaakstand, vandaag: Datum): AanZet {
  const { eind_op, rekening, verantwoorden_tot, wijziging } = zaak
  if (zaak.terugbetalen_tot) return terugbetalen(zaak.terugbetalen_tot)
  if (wijziging) return wijzigen(wijziging)
  if (rekening === 'geen') return aanvrager('Het rekeningnummer opgeven', null)
  if (eind_op !== null && eind_op < vandaag)
    return aanvrager('Verantwoorden wat er is gedaan en geleerd', verantwoorden_tot)
  if (rekening === 'te_bevestigen') return gemeente('Het rekeningnummer controleren', null)
  return aanvrager('De activiteiten uitvoeren', eind_op)
}

function afronding(zaak: Zaakstand, vandaag: Datum): AanZet {
  if (zaak.terugbetalen_tot) return terugbetalen(zaak.terugbetalen_tot)
  if (zaak.wijziging) return wijzigen(zaak.wijziging)
  if (zaak.rekening === 'geen') return aanvrager('Het rekeningnummer opgeven', null)
  if (zaak.rekening === 'te_bevestigen') return gemeente('Het rekeningnummer controleren', null)
  return bezwaar(zaak, vandaag)
}

function bezwaar({ bezwaar_tot, bezwaar: open }: Zaakstand, vandaag: Datum): AanZet {
  if (open) return gemeente('Op het bezwaar beslissen', open.tot)
  return bezwaar_tot !== null && latest(vandaag, bezwaar_tot) === bezwaar_tot
    ? { ...niemand('Wie het er niet mee eens is, kan bezwaar maken'), tot: bezwaar_tot }
    : niemand('Er is niets meer te doen')
}

/** A closed case: after a withdrawal there is still money to pay back, and a term to object. */
function gesloten(zaak: Zaakstand, vandaag: Datum): AanZet {
  if (zaak.terugbetalen_tot) return terugbetalen(zaak.terugbetalen_tot)
  const { bezwaar: open, bezwaar_tot } = zaak
  return open || (bezwaar_tot !== null && vandaag <= bezwaar_tot)
    ? bezwaar(zaak, vandaag)
    : niemand('De zaak is gesloten')
}

const terugbetalen = (tot: Datum) =>
  aanvrager('Terugbetalen wat de gemeente terugvraagt. Hoeveel staat in het besluit', tot)
const wijzigen = ({ tot }: { tot: Datum | null }) =>
  gemeente('Beslissen of de subsidie verandert of wordt ingetrokken', tot)

const aanvrager = (wat: string, tot: Datum | null): AanZet => ({ aan_zet: 'aanvrager', wat, tot })
const gemeente = (wat: string, tot: Datum | null): AanZet => ({ aan_zet: 'gemeente', wat, tot })
const niemand = (wat: string): AanZet => ({ aan_zet: 'niemand', wat, tot: null })

import type { Datum } from '../datum.ts'
import { dagenTussen } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Rol } from '../toegang.ts'
import type { Termijnsoort } from './soort.ts'

type Regel = {
  /** Who has to act before the last day. */
  wie: 'aanvrager' | 'gemeente'
  /** How many days before it they are reminded. */
  dagen: readonly number[]
  /** At the municipality: who handles the case, and without such a one who has one of these roles. */
  rollen: readonly Rol[]
  /** Who handles the case does not pay, and stays out of an objection to it. */
  alleenRollen?: true
  /** The page on which it can be done, below that of the case. */
  pad: string
}

/** A debt besides the subsidy: who pays records it, nobody else. */
const betalen: Regel = {
  wie: 'gemeente',
  dagen: [14, 3],
  rollen: ['betaler'],
  alleenRollen: true,
  pad: '/betaling',
}

/** Of which terms somebody is reminded. That a term to object or appeal ends is for nobody to act on. */
export const herinneringen: Partial<Record<Termijnsoort, Regel>> = {
  hersteltermijn: { wie: 'aanvrager', dagen: [7, 1], rollen: [], pad: '/aanvulling' },
  zienswijzetermijn: { wie: 'aanvrager', dagen: [3], rollen: [], pad: '/zienswijze' },
  vaststellingsaanvraag: { wie: 'aanvrager', dagen: [28, 7], rollen: [], pad: '/rapportage' },
  terugbetaling: { wie: 'aanvrager', dagen: [14, 3], rollen: [], pad: '/besluit' },
  beslistermijn: { wie: 'gemeente', dagen: [14, 3], rollen: ['coordinator'], pad: '' },
  vaststellingsbesluit: {
    wie: 'gemeente',
    dagen: [14, 3],
    rollen: ['coordinator'],
    pad: '/vaststelling',
  },
  wijzigingsbesluit: {
    wie: 'gemeente',
    dagen: [14, 3],
    rollen: ['coordinator'],
    pad: '/wijziging',
  },
  buitenbehandelingtermijn: {
    wie: 'gemeente',
    dagen: [7, 2],
    rollen: ['gemandateerde'],
    pad: '/volledigheid',
  },
  bezwaarbesluit: {
    wie: 'gemeente',
    dagen: [14, 3],
    rollen: ['bezwaarbehandelaar'],
    alleenRollen: true,
    pad: '/bezwaar',
  },
  betaaltermijn: {
    wie: 'gemeente',
    dagen: [14, 3],
    rollen: ['control'],
    alleenRollen: true,
    pad: '/betaling',
  },
  ingebrekestelling: { wie: 'gemeente', dagen: [7, 1], rollen: ['coordinator'], pad: '/termijnen' },
  dwangsombetaling: betalen,
  kostenbetaling: betalen,
  teruggave: betalen,
}

/** The furthest ahead anybody is reminded. */
export const verste = Math.max(...Object.values(herinneringen).flatMap(({ dagen }) => dagen))

/**
 * Which reminder is due on this day: the nearest one that was reached, so that after a day without a worker one mail
 * goes out and not two. A term that is over reminds nobody: being late is on the page, and grants nothing.
 */
export function herinneringOp(
  soort: Termijnsoort,
  einddatum: Datum,
  vandaag: Datum,
): number | null {
  const over = dagenTussen(vandaag, einddatum)
  const bereikt = (herinneringen[soort]?.dagen ?? []).filter((dagen) => over >= 0 && over <= dagen)
  return bereikt.length === 0 ? null : Math.min(...bereikt)
}

const doen = 'U mag ons schrijven of bellen.'
const gevraagd: Partial<Record<Termijnsoort, { wat: string; hoe: string }>> = {
  hersteltermijn: { wat: 'Wij vroegen u om uw aanvraag aan te vullen.', hoe: doen },
  zienswijzetermijn: { wat: 'Wij vroegen u wat u vindt van wat wij van plan zijn.', hoe: doen },
  vaststellingsaanvraag: { wat: 'Stuur ons uw verslag: vertel hoe het ging.', hoe: doen },
  terugbetaling: {
    wat: 'Wij vroegen u om geld terug te betalen.',
    hoe: 'Lukt betalen in één keer niet? Bel ons dan: u kunt om uitstel vragen.',
  },
}

/** The reminder for who gets post: what, and until when. */
export function herinneringsbrief(soort: Termijnsoort, nummer: string, einddatum: Datum) {
  const { wat, hoe } = gevraagd[soort] ?? { wat: 'Wij wachten op u.', hoe: doen }
  return {
    onderwerp: `Herinnering: doe dit uiterlijk op ${datumVoluit(einddatum)}`,
    tekst: [
      `${wat} Dat kan tot en met ${datumVoluit(einddatum)}. Het gaat om ${nummer}.`,
      `${hoe} Hebt u dit al gedaan? Dan hoeft u niets te doen.`,
    ].join('\n\n'),
  }
}

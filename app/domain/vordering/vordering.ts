import type { Belemmering } from '../belemmering.ts'
import { plusDagen, type Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import { herinneringen } from '../termijn/herinneren.ts'
import type { TermijnStart } from '../termijn/termijn.ts'
import type { Berichttekst } from '../volledigheid/berichten.ts'

/** What a recipient has to pay back: what is claimed, what of it came in, and by when. */
export type Vordering = {
  /** What is still due of it, and what fell away with an objection. */
  bedrag: number
  vervallen: number
  ontvangen: number
  /** The day on which the decision was sent. */
  verzonden_op: Datum
  betalen_voor: Datum | null
  /** The request to pay from the books of the municipality. */
  kenmerk: string | null
  verstuurd_op: Datum | null
}

/** The term to pay back begins with the sending of the decision (Awb 4:87 lid 1). */
export const terugbetaaltermijn = (
  op: Datum,
): Omit<TermijnStart, 'id' | 'soort'> & {
  soort: 'terugbetaling'
} => ({
  soort: 'terugbetaling',
  op,
  lengte: { aantal: 6, eenheid: 'weken' },
  grondslag: 'wet',
  artikel: 'Awb 4:87 lid 1',
})

/**
 * What of a claim falls away when an objection gives this back (Awb 7:11): the recipient keeps it instead of getting it.
 * What was paid too much for another reason is settled first.
 */
export const vervaltVan = (
  vordering: number,
  { erbij, teveel }: { erbij: number; teveel: number },
) => Math.min(vordering, Math.max(0, erbij - teveel))

/** The term to pay back what came in on a claim that fell away (Awb 4:87). */
export const teruggavetermijn = (op: Datum) => ({
  ...terugbetaaltermijn(op),
  soort: 'teruggave' as const,
})

export type Vorderingstand = 'vervallen' | 'verzoek_sturen' | 'wacht' | 'te_laat' | 'ontvangen'

/** What is to be done about a claim now. */
export function vorderingstand(vordering: Vordering, vandaag: Datum): Vorderingstand {
  const { bedrag, vervallen, ontvangen, betalen_voor, verstuurd_op } = vordering
  if (bedrag === 0 && vervallen > 0) return 'vervallen'
  if (ontvangen >= bedrag) return 'ontvangen'
  if (verstuurd_op === null) return 'verzoek_sturen'
  return betalen_voor !== null && betalen_voor < vandaag ? 'te_laat' : 'wacht'
}

export const standnamen: Record<
  Vorderingstand,
  { naam: string; toon: 'good' | 'info' | 'warning' | 'bad' }
> = {
  vervallen: { naam: 'Vervallen na bezwaar', toon: 'info' },
  verzoek_sturen: { naam: 'Betaalverzoek sturen', toon: 'warning' },
  wacht: { naam: 'Wacht op betaling', toon: 'info' },
  te_laat: { naam: 'Te laat: aanmanen (Awb 4:112)', toon: 'bad' },
  ontvangen: { naam: 'Ontvangen', toon: 'good' },
}

/** The next day on which the recipient is reminded, while something is open; after the last day an aanmaning follows. */
export function volgendeHerinnering(
  vordering: Pick<Vordering, 'bedrag' | 'ontvangen' | 'betalen_voor'>,
  vandaag: Datum,
): Datum | null {
  const { bedrag, ontvangen, betalen_voor } = vordering
  if (ontvangen >= bedrag || betalen_voor === null) return null
  const dagen = (herinneringen.terugbetaling?.dagen ?? []).map((dag) =>
    plusDagen(betalen_voor, -dag),
  )
  return dagen.sort().find((dag) => dag >= vandaag) ?? null
}

/** Why it cannot be recorded that the request to pay went out on this day. */
export function belemmeringenVoorBetaalverzoek(
  { bedrag, verzonden_op, verstuurd_op }: Vordering,
  op: Datum,
  vandaag: Datum,
): Belemmering[] {
  if (bedrag === 0) return [vervallenNaBezwaar]
  if (verstuurd_op !== null)
    return [
      {
        code: 'al-verstuurd',
        tekst: `Het betaalverzoek is verstuurd op ${datumVoluit(verstuurd_op)}.`,
      },
    ]
  return opEenDag(op, verzonden_op, vandaag)
}

/** Why it cannot be recorded that this came in on this day. */
export function belemmeringenVoorOntvangst(
  { bedrag, ontvangen, verzonden_op }: Vordering,
  ontvangst: { bedrag: number; op: Datum },
  vandaag: Datum,
): Belemmering[] {
  if (bedrag === 0) return [vervallenNaBezwaar]
  const open = bedrag - ontvangen
  if (open <= 0) return [{ code: 'al-ontvangen', tekst: 'Alles is al ontvangen.' }]
  return [
    ...(ontvangst.bedrag > open
      ? [
          {
            code: 'te-veel',
            tekst: `Er staat nog ${euro(open)} open. Kwam er meer binnen? Betaal de rest terug en leg hier ${euro(open)} vast.`,
          },
        ]
      : []),
    ...opEenDag(ontvangst.op, verzonden_op, vandaag),
  ]
}

const vervallenNaBezwaar = {
  code: 'vervallen',
  tekst: 'De vordering is vervallen: het bezwaar ertegen is gegrond.',
  grondslag: 'Awb 7:11',
}

function opEenDag(op: Datum, verzonden_op: Datum, vandaag: Datum): Belemmering[] {
  if (op > vandaag) return [{ code: 'later', tekst: 'Leg dit vast als het is gebeurd.' }]
  return op < verzonden_op
    ? [
        {
          code: 'eerder',
          tekst: `Het besluit is verzonden op ${datumVoluit(verzonden_op)}. Dit kan niet eerder zijn.`,
        },
      ]
    : []
}

/** Tells the recipient that the request to pay is under way, how much it is and until when. */
export const betaalverzoekbericht = (
  { bedrag, betalen_voor }: Pick<Vordering, 'bedrag' | 'betalen_voor'>,
  nummer: string,
  kenmerk: string,
): Berichttekst => ({
  onderwerp: `Betaalverzoek voor ${euro(bedrag)}`,
  tekst: [
    `U moet ${euro(bedrag)} terugbetalen. Dat staat in ons besluit over ${nummer}. U krijgt daarvoor een betaalverzoek per post of per mail, met kenmerk ${kenmerk}. Daarin staat op welke rekening u betaalt.`,
    ...(betalen_voor ? [`Betaal uiterlijk op ${datumVoluit(betalen_voor)}.`] : []),
    'Lukt betalen in één keer niet? Bel ons dan: u kunt om uitstel vragen.',
  ].join('\n\n'),
})

/** Tells the recipient what came in, and what is still open. */
export const ontvangenbericht = (
  { bedrag, open }: { bedrag: number; open: number },
  nummer: string,
): Berichttekst => ({
  onderwerp: `Wij kregen ${euro(bedrag)} van u`,
  tekst:
    open > 0
      ? `Wij kregen ${euro(bedrag)} van u voor ${nummer}. U moet nog ${euro(open)} betalen.`
      : `Wij kregen ${euro(bedrag)} van u voor ${nummer}. U hoeft niets meer te betalen.`,
})

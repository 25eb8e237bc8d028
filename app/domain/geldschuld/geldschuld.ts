import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import type { Berichttekst } from '../volledigheid/berichten.ts'

/** What the municipality owes besides the subsidy: a dwangsom, the costs of an objection, or what came in on a claim that fell away. */
export type Geldschuld = {
  soort: 'dwangsom' | 'bezwaarkosten' | 'teruggave'
  bedrag: number
  /** The day of the decision, or on which it was sent. */
  vanaf: Datum
  betalen_voor: Datum | null
  betaald_op: Datum | null
}

export const schuldnaam: Record<Geldschuld['soort'], string> = {
  dwangsom: 'Dwangsom',
  bezwaarkosten: 'Kosten van het bezwaar',
  teruggave: 'Teruggave na bezwaar',
}

/** Why it cannot be recorded that this was paid on this day. */
export function belemmeringenVoorBetaald(
  { vanaf, betaald_op }: Pick<Geldschuld, 'vanaf' | 'betaald_op'>,
  op: Datum,
  vandaag: Datum,
): Belemmering[] {
  if (betaald_op !== null)
    return [{ code: 'al-betaald', tekst: `Dit is al betaald op ${datumVoluit(betaald_op)}.` }]
  if (op > vandaag) return [{ code: 'later', tekst: 'Leg dit vast als er is betaald.' }]
  return op < vanaf
    ? [{ code: 'eerder', tekst: `Het besluit is van ${datumVoluit(vanaf)}. Betalen kan daarna.` }]
    : []
}

/** Tells who gets it that it was paid. */
export function betaaldTekst(
  { soort, bedrag }: Pick<Geldschuld, 'soort' | 'bedrag'>,
  nummer: string,
  { betaald_op, kenmerk }: { betaald_op: Datum; kenmerk: string },
): Berichttekst {
  const waarvoor = {
    dwangsom: 'de dwangsom',
    bezwaarkosten: 'uw kosten van het bezwaar',
    teruggave: 'wat u ons terugbetaalde en achteraf niet hoefde te betalen',
  }[soort]
  return {
    onderwerp: `Wij betaalden ${euro(bedrag)}`,
    tekst: `Op ${datumVoluit(betaald_op)} betaalden wij ${euro(bedrag)}: ${waarvoor} bij ${nummer}. Op uw afschrift staat ${kenmerk}.`,
  }
}

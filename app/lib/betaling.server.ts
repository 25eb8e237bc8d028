import type { Datum } from '../domain/datum.ts'
import { datumVoluit, euro, tijdstip } from '../domain/opmaak.ts'
import { termijnwoord } from '../domain/betaling/stand.ts'
import { termijnstand } from '../domain/betaling/termijn.ts'
import { getBetaaldatums, listBetaaltermijnen } from '../../db/queries/betaling.ts'
import { findRekening, rekeningstand } from '../../db/queries/rekening.ts'
import { findSubsidie } from '../../db/queries/subsidie.ts'
import type { Db } from '../../db/db.ts'

/** The money of a case as it stands on this day: account, amounts, and every part of the schedule with its state. */
export async function getBetaalstand(db: Db, aanvraagId: string, vandaag: Datum) {
  const [rekening, subsidie, datums, termijnen] = await Promise.all([
    findRekening(db, aanvraagId),
    findSubsidie(db, aanvraagId),
    getBetaaldatums(db, aanvraagId),
    listBetaaltermijnen(db, aanvraagId),
  ])
  const vastgesteld = subsidie ? subsidie.vastgesteld !== null : false
  const situatie = { rekening: rekeningstand(rekening), vastgesteld, ...datums }
  const met = termijnen.map((termijn) => ({
    ...termijn,
    stand: termijnstand(termijn, situatie, vandaag),
  }))
  return { rekening, subsidie, situatie, termijnen: met }
}
export type Betaalstand = Awaited<ReturnType<typeof getBetaalstand>>

/** The parts of the schedule as a page shows them. */
export const toonTermijnen = (termijnen: Betaalstand['termijnen']) =>
  termijnen.map((termijn) => ({
    volgnummer: termijn.volgnummer,
    omschrijving: termijn.omschrijving,
    bedrag: euro(termijn.bedrag),
    vanaf: datumVoluit(termijn.vanaf),
    stand: termijn.stand,
    ...termijnwoord[termijn.stand],
    kenmerk: termijn.kenmerk,
    rekening: termijn.iban_gemaskeerd,
    klaargezet: regel(termijn.klaargezet_op, termijn.klaarzetter),
    vrijgegeven: regel(termijn.vrijgegeven_op, termijn.betaler),
    betaald_op: termijn.vrijgegeven_op && tijdstip(termijn.vrijgegeven_op),
  }))
export type Termijnregel = ReturnType<typeof toonTermijnen>[number]

const regel = (moment: Date | null, wie: string | null) =>
  moment && wie ? `${wie}, ${tijdstip(moment)}` : null

/** The account as a page shows it, its number covered. */
export function toonRekening({ rekening, situatie }: Betaalstand) {
  if (!rekening) return null
  return {
    id: rekening.id,
    stand: situatie.rekening,
    nummer: rekening.iban_gemaskeerd,
    naam: rekening.tenaamstelling,
    opgegeven: tijdstip(rekening.opgegeven_op),
    opgever: rekening.opgever,
    bevestigd: regel(rekening.bevestigd_op, rekening.bevestiger),
    reden: rekening.afgewezen_reden,
  }
}
export type Rekeningregel = NonNullable<ReturnType<typeof toonRekening>>

/** What was granted, determined, put ready and released, and what can still be paid. */
export function toonTotalen({ subsidie, termijnen }: Betaalstand) {
  if (!subsidie) return null
  const { verleend, vastgesteld, klaargezet } = subsidie
  const vrijgegeven = termijnen
    .filter(({ stand }) => stand === 'vrijgegeven')
    .reduce((som, { bedrag }) => som + bedrag, 0)
  const regels: [string, number][] = [
    ['Verleend', verleend],
    ...(vastgesteld === null ? [] : [['Vastgesteld', vastgesteld] as [string, number]]),
    ['Vrijgegeven', vrijgegeven],
    ['Wacht op vrijgave', klaargezet - vrijgegeven],
    ['Nog te betalen', Math.max(0, (vastgesteld ?? verleend) - klaargezet)],
  ]
  return regels.map(([label, bedrag]) => ({ label, value: euro(bedrag) }))
}

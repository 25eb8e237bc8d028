import {
  belemmeringenVoorKlaarzetten,
  belemmeringenVoorVrijgeven,
} from '../domain/betaling/betaling.ts'
import { toDatum } from '../domain/datum.ts'
import { getBetaalstand, toonRekening, toonTermijnen } from './betaling.server.ts'
import { notFound } from './errors.ts'
import type { InZaak } from './guard.server.ts'

/** One part of the schedule of a case as its page shows it, and why it cannot go ahead, if so. */
export async function getTermijnpagina(
  { db, zaak, gebruiker, nu, params }: InZaak,
  stap: 'klaarzetten' | 'vrijgeven',
) {
  const vandaag = toDatum(nu)
  const stand = await getBetaalstand(db, zaak.id, vandaag)
  const index = stand.termijnen.findIndex(
    ({ volgnummer }) => String(volgnummer) === params.volgnummer,
  )
  const termijn = stand.termijnen[index]
  if (!termijn || !stand.subsidie) throw notFound()
  const redenen =
    stap === 'klaarzetten'
      ? belemmeringenVoorKlaarzetten(termijn, stand.situatie, stand.subsidie, vandaag)
      : belemmeringenVoorVrijgeven(termijn, stand.situatie, gebruiker.id, vandaag)
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    termijn: toonTermijnen([termijn])[0]!,
    rekening: toonRekening(stand),
    redenen: redenen.map(({ tekst }) => tekst),
  }
}
export type Termijnpagina = Awaited<ReturnType<typeof getTermijnpagina>>

/** The number of the part in the address; anything else is no page. */
export function volgnummerVan(params: { volgnummer?: string }) {
  if (!/^[1-9]\d{0,3}$/.test(params.volgnummer ?? '')) throw notFound()
  return Number(params.volgnummer)
}

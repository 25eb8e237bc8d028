import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import {
  termijnstand,
  type Betaalsituatie,
  type Betaaltermijn,
  type Termijnstand,
} from './termijn.ts'

type Totalen = {
  verleend: number
  vastgesteld: number | null
  klaargezet: number
  teruggevorderd?: number
}

/** Every reason why this part cannot be put on the payment list today. */
export function belemmeringenVoorKlaarzetten(
  termijn: Betaaltermijn,
  situatie: Betaalsituatie,
  totalen: Totalen,
  vandaag: Datum,
): Belemmering[] {
  const stand = termijnstand(termijn, situatie, vandaag)
  if (stand === 'opnieuw_klaarzetten') return []
  if (stand !== 'klaar_te_zetten') return [waarom(stand, termijn)]
  const ruimte =
    (totalen.vastgesteld ?? totalen.verleend) + (totalen.teruggevorderd ?? 0) - totalen.klaargezet
  return termijn.bedrag <= ruimte
    ? []
    : [{ code: 'meer-dan-verleend', tekst: `Er kan nog ${euro(ruimte)} worden betaald.` }]
}

/** Every reason why this payment cannot be released by this official. */
export function belemmeringenVoorVrijgeven(
  termijn: Betaaltermijn,
  situatie: Betaalsituatie,
  wie: string,
  vandaag: Datum,
): Belemmering[] {
  const stand = termijnstand(termijn, situatie, vandaag)
  if (stand !== 'klaargezet')
    return [
      stand === 'klaar_te_zetten' || stand === 'opnieuw_klaarzetten'
        ? { code: 'niet-klaargezet', tekst: 'Deze betaling is nog niet klaargezet.' }
        : waarom(stand, termijn),
    ]
  if (situatie.rekening !== 'bevestigd') return [waarom('wacht_op_rekening', termijn)]
  return termijn.betaling?.klaargezet_door === wie
    ? [
        {
          code: 'vier-ogen',
          tekst: 'U zette deze betaling zelf klaar. Iemand anders geeft haar vrij.',
        },
      ]
    : []
}

function waarom(stand: Termijnstand, { vanaf }: Betaaltermijn): Belemmering {
  switch (stand) {
    case 'vrijgegeven':
      return { code: stand, tekst: 'Deze betaling is al vrijgegeven.' }
    case 'klaargezet':
      return { code: stand, tekst: 'Deze betaling is al klaargezet.' }
    case 'vervallen':
      return {
        code: stand,
        tekst:
          'De subsidie is vastgesteld. Wat nog niet was betaald, is in de vaststelling verrekend.',
        grondslag: 'Awb 4:95',
      }
    case 'wacht_op_verzending':
      return { code: stand, tekst: 'Het besluit is nog niet verzonden.', grondslag: 'Awb 3:40' }
    case 'later':
      return {
        code: stand,
        tekst: `Dit deel wordt betaald vanaf ${datumVoluit(vanaf)}.`,
        grondslag: 'Awb 4:87',
      }
    case 'wacht_op_verslag':
      return { code: stand, tekst: 'Dit deel wordt betaald als het verslag binnen is.' }
    default:
      return {
        code: 'rekening',
        tekst: 'Er is geen bevestigd rekeningnummer.',
        grondslag: 'Awb 4:89',
      }
  }
}

/** How a payment is known in the bank statement: number of the case and of the part. */
export const kenmerkVan = (nummer: string, volgnummer: number) => `${nummer}-${volgnummer}`

/** Found only when the counter was moved: somebody else was first. */
export const meerDanVerleend: Belemmering = {
  code: 'meer-dan-verleend',
  tekst: 'Met deze betaling komt u boven het bedrag van het besluit.',
}
export const alVrijgegeven: Belemmering = {
  code: 'vrijgegeven',
  tekst: 'Deze betaling is al vrijgegeven.',
}

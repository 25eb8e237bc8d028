import { datumVoluit } from '../opmaak.ts'
import type { TermijnGebeurtenis } from './termijn.ts'

/** An event of a term in a few words, with the article it rests on; what a withdrawal takes away is named by its day. */
export function gebeurtenisWoorden(
  gebeurtenis: TermijnGebeurtenis,
  alle: readonly TermijnGebeurtenis[],
): { wat: string; artikel: string } {
  switch (gebeurtenis.soort) {
    case 'start': {
      const { aantal, eenheid } = gebeurtenis.lengte
      return { wat: `De termijn van ${aantal} ${eenheid} begint`, artikel: gebeurtenis.artikel }
    }
    case 'opschorting': {
      const tot = gebeurtenis.uiterlijk ? `, tot en met ${datumVoluit(gebeurtenis.uiterlijk)}` : ''
      return { wat: `De gemeente vraagt om aanvulling${tot}`, artikel: gebeurtenis.grond }
    }
    case 'hervatting':
      return { wat: 'De aanvulling is ontvangen, de termijn loopt weer', artikel: 'Awb 4:15 lid 1' }
    case 'einde_hersteltermijn':
      return { wat: 'De laatste dag om aan te vullen is een andere', artikel: 'Awb 4:15 lid 1' }
    case 'verdaging':
      return {
        wat: `De gemeente beslist later, uiterlijk op ${datumVoluit(gebeurtenis.tot)}`,
        artikel: gebeurtenis.grond,
      }
    case 'intrekking':
      return ingetrokken(alle.find(({ id }) => id === gebeurtenis.betreft))
  }
}

function ingetrokken(wat?: TermijnGebeurtenis) {
  const artikel = 'Awb 4:15 lid 1'
  if (wat?.soort === 'hervatting')
    return { wat: `De aanvulling van ${datumVoluit(wat.op)} is niet genoeg`, artikel }
  return {
    wat: `Wat op ${wat ? datumVoluit(wat.op) : 'een eerdere dag'} is vastgelegd, telt niet meer`,
    artikel,
  }
}

import { datumVoluit } from '../opmaak.ts'
import { geldendeGebeurtenissen } from './geldend.ts'
import type { Opschortingsgrond, TermijnGebeurtenis } from './termijn.ts'

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
      return { wat: `${waarom[gebeurtenis.grond]}${tot}`, artikel: gebeurtenis.grond }
    }
    case 'hervatting':
      return hervat(alle.find(({ id }) => id === gebeurtenis.betreft))
    case 'einde_hersteltermijn':
      return { wat: 'De laatste dag om aan te vullen is een andere', artikel: 'Awb 4:15 lid 1' }
    case 'verdaging':
      return {
        wat: `De gemeente beslist later, uiterlijk op ${datumVoluit(gebeurtenis.tot)}`,
        artikel: gebeurtenis.grond,
      }
    case 'vervallen':
      return {
        wat:
          gebeurtenis.waardoor === 'intrekking'
            ? 'De subsidie is ingetrokken: deze termijn vervalt'
            : 'Het bezwaar is gegrond: deze termijn vervalt',
        artikel: gebeurtenis.artikel,
      }
    case 'intrekking':
      return ingetrokken(alle.find(({ id }) => id === gebeurtenis.betreft))
  }
}

const waarom: Record<Opschortingsgrond, string> = {
  'Awb 4:15 lid 1 onder a': 'De gemeente vraagt om aanvulling',
  'Awb 4:15 lid 1 onder b': 'De gemeente wacht op informatie uit het buitenland',
  'Awb 4:15 lid 2 onder a': 'De aanvrager stemt in met uitstel',
  'Awb 4:15 lid 2 onder b': 'De vertraging komt door de aanvrager',
  'Awb 4:15 lid 2 onder c': 'De gemeente kan niet beslissen door overmacht',
  'Awb 7:10 lid 2': 'De gemeente vraagt om het bezwaar aan te vullen',
}

function hervat(wat?: TermijnGebeurtenis) {
  const grond = wat?.soort === 'opschorting' ? wat.grond : 'Awb 4:15 lid 1 onder a'
  return grond === 'Awb 4:15 lid 1 onder a'
    ? { wat: 'De aanvulling is ontvangen, de termijn loopt weer', artikel: 'Awb 4:15 lid 1' }
    : { wat: 'De termijn loopt weer', artikel: 'Awb 4:15 lid 4' }
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

/** How a term ended that is no longer open: what had to be done was, or it fell away. */
export const afloop = (gebeurtenissen: readonly TermijnGebeurtenis[]): 'Klaar' | 'Vervallen' =>
  geldendeGebeurtenissen(gebeurtenissen).geldend.some(({ soort }) => soort === 'vervallen')
    ? 'Vervallen'
    : 'Klaar'

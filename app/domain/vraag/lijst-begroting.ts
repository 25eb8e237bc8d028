import { ANDER_GEMEENTEGELD } from '../begroting/begroting.ts'
import type { Vraagregel } from './vraag.ts'

const NODIG = 'Awb 4:2, tweede lid'
const KOSTEN = 'Wij kunnen alleen geld geven voor kosten die wij kennen.'
const DEKKING = 'Zo zien wij of er voor alle kosten geld is, en of een ander ook al betaalt.'

/** The questions of the budget; those of a line are asked once per line. */
export const begrotingvragen: Record<string, Vraagregel> = {
  btw: {
    vraag: 'Krijgt u de btw over deze kosten terug?',
    waarom: 'Btw die u terugkrijgt, kost u niets. Daarvoor geven wij geen subsidie.',
    grondslag: NODIG,
    verplicht: true,
    wanneer: { partijsoort: ['rechtspersoon'] },
  },
  'kosten.soort': {
    vraag: 'Wat voor kosten zijn het?',
    waarom: 'Zo zien u en uw partners waar het meeste geld heen gaat.',
    grondslag: NODIG,
    verplicht: true,
  },
  'kosten.omschrijving': {
    vraag: 'Waarvoor zijn de kosten?',
    waarom: KOSTEN,
    grondslag: NODIG,
    verplicht: true,
  },
  'kosten.aantal': {
    vraag: 'Hoeveel zijn het er?',
    waarom: 'Dan rekenen wij het bedrag voor u uit.',
    grondslag: NODIG,
    verplicht: false,
  },
  'kosten.prijs': {
    vraag: 'Wat kost één?',
    waarom: 'Dan rekenen wij het bedrag voor u uit.',
    grondslag: NODIG,
    verplicht: false,
  },
  'kosten.bedrag': {
    vraag: 'Hoeveel kost het?',
    waarom: KOSTEN,
    grondslag: NODIG,
    verplicht: true,
  },
  'kosten.btw': {
    vraag: 'Is het bij deze regel anders met de btw?',
    waarom: 'Alleen als u de btw bij deze regel wel terugkrijgt en bij de rest niet, of andersom.',
    grondslag: NODIG,
    verplicht: false,
    wanneer: { partijsoort: ['rechtspersoon'] },
  },
  'uren.omschrijving': {
    vraag: 'Wie werken er mee zonder loon?',
    waarom: 'Uren tellen mee als uw eigen inbreng.',
    grondslag: NODIG,
    verplicht: false,
    tarief: true,
  },
  'uren.aantal': {
    vraag: 'Hoeveel uur is dat?',
    waarom: 'Elk uur telt mee voor een vast bedrag uit de regeling.',
    grondslag: NODIG,
    verplicht: false,
    tarief: true,
  },
  'dekking.soort': {
    vraag: 'Waar komt ander geld vandaan?',
    waarom: DEKKING,
    grondslag: NODIG,
    verplicht: false,
  },
  'dekking.omschrijving': {
    vraag: 'Van wie komt het?',
    waarom: DEKKING,
    grondslag: NODIG,
    verplicht: false,
  },
  'dekking.bedrag': {
    vraag: 'Hoeveel is dat?',
    waarom: DEKKING,
    grondslag: NODIG,
    verplicht: false,
  },
  'dekking.status': {
    vraag: 'Is dit al toegezegd?',
    waarom: 'Zo weten wij of u op dit geld kunt rekenen.',
    grondslag: NODIG,
    verplicht: false,
  },
  ander_gemeentegeld: {
    vraag: ANDER_GEMEENTEGELD,
    waarom: 'De gemeente betaalt dezelfde kosten niet twee keer.',
    grondslag: NODIG,
    verplicht: true,
    voorwaarden: ['geen_dubbele_financiering'],
  },
  gevraagd: {
    vraag: 'Hoeveel subsidie vraagt u?',
    waarom: 'Zonder bedrag weten wij niet wat u aanvraagt.',
    grondslag: 'Awb 4:2, eerste lid, onder c',
    verplicht: true,
  },
}
